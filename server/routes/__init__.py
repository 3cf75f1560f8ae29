"""All routes: the parts of the API, and the pages beside it."""

from server.routes import (
    clinic,
    document,
    enrolment,
    entries,
    health,
    patients,
    pwa,
    sessions,
    sign_ins,
)

API = (
    sign_ins.blueprint,
    enrolment.blueprint,
    clinic.blueprint,
    entries.blueprint,
    patients.blueprint,
    sessions.blueprint,
)
PAGES = (document.blueprint, health.blueprint, pwa.blueprint)
