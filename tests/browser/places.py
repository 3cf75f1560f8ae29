"""Where the screens of the demo clinic are, by who sees them."""

from tests.browser.demo_people import ADMINISTRATOR, CLINICIAN, PATIENT, DemoPerson, caseload
from tests.browser.phone import Phone
from tests.browser.site import Site

ENTRANCE = ["/sign-in", "/join"]
PATIENTS = [
    *("/", "/settings", "/copy", "/entries"),
    *("/relief", "/relief/visit", "/relief/data"),
    *("/questions", "/help", "/welcome"),
]
ADMINISTRATORS = [
    *("/clinic/team", "/clinic/settings", "/clinic/settings/relief"),
    *("/clinic/settings/texts", "/clinic/settings/questions"),
]
GROUPINGS = ("route", "dose", "condition", "quarter")
KINDS = [f"/clinic/relief/{kind}" for kind in GROUPINGS]
FURTHER = 'main a[href^="/help/"], main a[href^="/questions/"], main .days a'


def of(screen: Phone, person: DemoPerson, demo: Site) -> list[str]:
    """Return every place that this person sees, once they have signed in on the screen."""
    person.signs_in(screen, demo)
    if person is PATIENT:
        return [*PATIENTS, *_linked(screen)]
    return of_clinician(demo) if person is CLINICIAN else ADMINISTRATORS


def of_clinician(demo: Site) -> list[str]:
    """Return every place that a clinician sees: the caseload, a patient, relief over the clinic."""
    listed = caseload(demo)[0]
    patient = f"/clinic/patients/{listed['id']}"
    day = f"{patient}/days/{listed['latest_pain']['date']}"
    numbers = [f"{patient}/explained/{number}" for number in ("median", "bounds", "episode-1")]
    own = ["/clinic", "/clinic/invite", patient, day, f"{patient}/sessions/new", *numbers]
    return [*own, *KINDS, "/clinic/relief/route/explained/median"]


def _linked(screen: Phone) -> list[str]:
    """Return the pages that a patient's own pages lead to: one day, each page of help."""
    found: list[str] = []
    for place in ("/entries", "/help", "/questions"):
        screen.opens(place)
        screen.page.wait_for_load_state("networkidle")
        links = screen.page.locator(FURTHER).all()
        found += [link.get_attribute("href") or "" for link in links]
    days = [place for place in found if place.startswith("/entries")]
    return [*days[:1], *(place for place in dict.fromkeys(found) if place not in days)]


PEOPLE = [PATIENT, CLINICIAN, ADMINISTRATOR]
