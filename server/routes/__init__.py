"""All routes: the parts of the API, and the pages beside it."""

from server.routes import (
    clinic,
    document,
    enrolment,
    entries,
    entry_history,
    health,
    instruments,
    patients,
    pwa,
    relief,
    reviews,
    sessions,
    sign_ins,
)

API = (
    sign_ins.blueprint,
    enrolment.blueprint,
    clinic.blueprint,
    entries.blueprint,
    entry_history.blueprint,
    patients.blueprint,
    relief.blueprint,
    instruments.blueprint,
    reviews.blueprint,
    sessions.blueprint,
)
PAGES = (document.blueprint, health.blueprint, pwa.blueprint)
