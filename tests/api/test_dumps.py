"""Hot reads are dumped by hand; the schemas are the document. Both must say the same."""

from datetime import timedelta

import orjson
import pytest

from server.clock import uuid7
from server.domain.deliveries import flagged
from server.domain.entries import Helping
from server.domain.entry_parts import SideEffect
from server.domain.people import Role
from server.schemas.feed import FeedSchema
from server.schemas.patient import CaseloadSchema
from server.schemas.session import StoredConfounderSchema, StoredSessionSchema
from server.schemas.stored_entry import StoredVersionSchema
from server.schemas.trend import TrendSchema
from server.schemas.trend_view import trend_view
from server.schemas.views import caseload_view, changes_view
from server.services import caseload, confounders, entries, reviews, sessions, trends
from server.services.states import Place
from server.strict_json import compact
from tests.builders import EVENING, MONDAY, a_person
from tests.diaries import a_confounder, a_session, diary, entry_version


@pytest.fixture
def clinician(tx, patient):
    """A clinician, after a year of diary with everything in it that can be shown."""
    clinician = a_person(tx, clinic_id=patient.clinic_id, role=Role.CLINICIAN)
    first = MONDAY - timedelta(days=83)
    points = (7, 7, 6, 8, 7, 7, 7, None, *(3, 3, 2, 3, 4, 3, 4, 6, 7, 7, 8, 7, 7, 8)) * 4
    entries.save_parts(tx, patient, diary(first, *points[:83]), EVENING)
    for days in (7, 29, 51, 73):
        given = a_session(local_date=first + timedelta(days=days), weight_kg=None)
        place = Place(patient_id=patient.id, id=uuid7())
        sessions.record(tx, clinician, place, given, 0, EVENING)
    place = Place(patient_id=patient.id, id=uuid7())
    confounders.record(tx, clinician, place, a_confounder(note="Block."), 0, EVENING)
    effect = SideEffect(effect="nausea", severity=2)
    gone = {"helping": Helping.GONE, "gone_since": MONDAY, "side_effects": (effect,)}
    entries.save_version(tx, patient, entry_version(**gone, note="Back again."), EVENING)
    reviews.record(tx, clinician, patient.id, uuid7(), 1, EVENING)
    return clinician


def same(schema, view):
    """Return whether the schema dumps a view as it goes over the wire."""
    sent = orjson.loads(compact(view))
    return schema.dump(view) == sent and sent


def test_the_trend(tx, patient, clinician):
    view = trend_view(trends.of_patient(tx, clinician, patient.id, EVENING))
    sent = same(TrendSchema(), view)
    assert sent
    assert all(sent[name] for name in sent), "nothing is left untried"
    assert sent["episodes"][-1]["declared"]


def test_the_caseload(tx, patient, clinician):
    a_person(tx, clinic_id=patient.clinic_id, name="Zoe")
    for limit in (1, 2):
        page = caseload.page(tx, clinician, None, limit, EVENING)
        assert same(CaseloadSchema(), caseload_view(page.patients, page.last))


def test_the_change_feed(tx, patient, clinician):
    changes = entries.changed_since(tx, patient, 0, 500)
    assert same(FeedSchema(), changes_view(changes, "cursor"))


def test_what_one_write_is_answered_with(tx, patient, clinician):
    trend = trends.of_patient(tx, clinician, patient.id, EVENING)
    for schema, values in (
        (StoredSessionSchema(), trend.history.sessions),
        (StoredConfounderSchema(), trend.history.confounders),
    ):
        assert values
        assert [schema.dump(one)["number"] for one in values] == [1] * len(values)
    shown = [
        flagged(one.stored, trend.patient, trend.rules.relief)
        for one in entries.changed_since(tx, patient, 0, 1).versions
    ]
    assert StoredVersionSchema().dump(shown[0])["revision"] == 1
