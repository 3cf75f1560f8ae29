"""All routes: the parts of the API, and the pages beside it."""

from server.routes import (
    clinic,
    clinic_texts,
    document,
    enrolment,
    entries,
    entry_history,
    health,
    instruments,
    patients,
    pwa,
    relief,
    reminders,
    requests,
    reviews,
    sessions,
    sign_ins,
)

API = (
    sign_ins.blueprint,
    enrolment.blueprint,
    clinic.blueprint,
    clinic_texts.blueprint,
    entries.blueprint,
    entry_history.blueprint,
    patients.blueprint,
    relief.blueprint,
    instruments.blueprint,
    reminders.blueprint,
    requests.blueprint,
    reviews.blueprint,
    sessions.blueprint,
)
PAGES = (document.blueprint, health.blueprint, pwa.blueprint)
