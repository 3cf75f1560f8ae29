"""All routes: the parts of the API, and the pages beside it."""

from server.routes import clinic, document, enrolment, health, pwa, sign_ins

API = (
    sign_ins.blueprint,
    enrolment.blueprint,
    clinic.blueprint,
)
PAGES = (document.blueprint, health.blueprint, pwa.blueprint)
