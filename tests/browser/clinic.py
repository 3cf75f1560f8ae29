"""A clinic of the test's own: what its staff do, through the door that they use."""

from datetime import date
from typing import Any
from uuid import UUID

import requests

from server.clock import uuid7
from tests.browser.site import Site
from tests.builders import PASSPHRASE


class Clinic:
    """A new clinic on a site, with an administrator and a clinician."""

    def __init__(self, site: Site, *, device_alone: bool = True) -> None:
        self.site = site
        self.login = f"dr-{uuid7().hex[-8:]}"
        self._make(device_alone=device_alone)

    def _make(self, *, device_alone: bool) -> None:
        admin = f"admin-{uuid7().hex[-8:]}"
        arguments = ("create-clinic", "Harbour Clinic", "--administrator", "Ines Vidal")
        self.site.reliefspan(*arguments, "--login", admin, "--stdin", stdin=PASSPHRASE)
        self._office = office = self._signed_in(admin)
        _allow_device_alone(office, allowed=device_alone)
        person_id = uuid7()
        clinician = {"name": "Dr Noor Aziz", "login": self.login, "role": "clinician"}
        office.call("PUT", f"staff/{person_id}", clinician)
        code = office.call("POST", f"staff/{person_id}/invitations")["code"]
        enrolment = {"code": code, "passphrase": PASSPHRASE, "zone": "Europe/Madrid"}
        Caller(self.site.address).call("POST", "enrolments", enrolment)
        self._clinician = self._signed_in(self.login)

    def _signed_in(self, login: str) -> "Caller":
        caller = Caller(self.site.address)
        caller.call("POST", "sign-ins", {"login": login, "passphrase": PASSPHRASE})
        return caller

    def invites(self, name: str = "Ana Ruiz") -> dict[str, Any]:
        """Invite a new patient and return the invitation."""
        self.patient_id = uuid7()
        self._clinician.call("PUT", f"patients/{self.patient_id}", {"name": name})
        return self.invites_again()

    def invites_again(self) -> dict[str, Any]:
        """Invite the same patient once more, as for a new phone."""
        return self._clinician.call("POST", f"patients/{self.patient_id}/invitations")

    def records_a_session(
        self,
        local_date: str,
        *,
        local_time: str = "10:00:00",
        route: str = "iv",
        dose_mg: float = 40,
    ) -> UUID:
        """Record a session of the invited patient."""
        session_id = uuid7()
        session = {"local_date": local_date, "local_time": local_time, "utc_offset_minutes": 0}
        session |= {"zone": "UTC", "route": route, "dose_mg": dose_mg}
        session |= {"weight_kg": None, "duration_minutes": 60, "note": None}
        place = f"patients/{self.patient_id}/sessions/{session_id}"
        self._clinician.call("PUT", place, session, {"If-None-Match": "*"})
        return session_id

    def answers_requests(self, answer: str) -> list[str]:
        """Answer all that the invited patient asks, and return what they added."""
        place = f"patients/{self.patient_id}/requests"
        asked = self._clinician.call("GET", place)["requests"]
        for one in asked:
            self._clinician.call("PUT", f"{place}/{one['entry_id']}/answer", {"answer": answer})
        return [one["note"] for one in asked]

    def trend(self) -> dict[str, Any]:
        """Return what the clinic sees of the invited patient."""
        return self._clinician.call("GET", f"patients/{self.patient_id}/trend")

    def questionnaires(self) -> dict[str, Any]:
        """Return what the invited patient has filled in, and what is due."""
        return self._clinician.call("GET", f"patients/{self.patient_id}/questionnaires")

    def needs(self) -> list[str]:
        """Return why the caseload says that the invited patient is needed."""
        lines = self._clinician.call("GET", "patients")["patients"]
        own = next(line for line in lines if line["id"] == str(self.patient_id))
        return [need["kind"] for need in own["needs"]]

    def asks(self, *instruments: str) -> None:
        """Ask these instruments and no others, with somebody who answers on the same day."""
        plans = [{"instrument": one, "first_day": 7, "every_days": 28} for one in instruments]
        choice = {"plans": plans, "same_day_cover": True}
        seen = self._office.answer("GET", "clinic/instruments").headers["ETag"]
        self._office.call("PUT", "clinic/instruments", choice, {"If-Match": seen})

    def entries(self, day: date) -> list[dict[str, Any]]:
        """Return what the clinic reads of a day of the invited patient."""
        place = f"patients/{self.patient_id}/entries?day={day}"
        return list(self._clinician.call("GET", place)["entries"])

    def pain_scores(self) -> list[float]:
        """Return the daily scores that the clinic sees, oldest first."""
        return [day["score"] for day in self.trend()["days"]]

    def signs_the_patient_out(self) -> None:
        """End every sign-in of the invited patient, as after a lost phone."""
        self._clinician.call("DELETE", f"patients/{self.patient_id}/sign-ins")


def _allow_device_alone(office: "Caller", *, allowed: bool) -> None:
    answer = office.answer("GET", "clinic")
    settings = {name: answer.json()[name] for name in ("name", "phone")}
    settings["device_alone"] = allowed
    office.call("PUT", "clinic", settings, {"If-Match": answer.headers["ETag"]})


class Caller:
    """Somebody who uses the API, with the cookie of their sign-in."""

    def __init__(self, url: str) -> None:
        self._api = f"{url}/api/v1"
        self._http = requests.Session()

    def answer(
        self, method: str, place: str, body: Any = None, headers: Any = None
    ) -> requests.Response:
        """Send a request and return the answer, which must be a good one."""
        url = f"{self._api}/{place}"
        answer = self._http.request(method, url, json=body, headers=headers, timeout=30)
        assert answer.ok, (method, place, answer.text)
        return answer

    def call(self, method: str, place: str, body: Any = None, headers: Any = None) -> Any:
        """Send a request and return what the answer says."""
        answer = self.answer(method, place, body, headers)
        return answer.json() if answer.content else None
