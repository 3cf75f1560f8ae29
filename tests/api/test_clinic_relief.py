"""The clinic's relief: groups, trends and logging, from stored results, within the clinic."""

import re
from datetime import timedelta
from itertools import pairwise

import pytest
from sqlalchemy import event, select

from server.clock import uuid7
from server.domain.conditions import Condition
from server.domain.people import Role
from server.domain.sessions import Route
from server.models.audit import AuditRow
from server.models.person import PatientRow
from server.services import entries, sessions
from server.services.states import Place
from tests.builders import EVENING, MONDAY, a_person
from tests.diaries import a_session, diary

CYCLE_DAYS = 21  # one course to the next


def treated(tx, clinician, *durations, name="Ana Ruiz", **session):
    """Keep a patient whose courses, three weeks apart, each helped for so many days."""
    patient = a_person(tx, clinic_id=clinician.clinic_id, name=name)
    begin = MONDAY - timedelta(days=CYCLE_DAYS * len(durations))
    told = [diary(begin - timedelta(days=7), *(7,) * 7)]
    for number, days in enumerate(durations):
        day_0 = begin + timedelta(days=CYCLE_DAYS * number)
        place = Place(patient_id=patient.id, id=uuid7())
        sessions.record(tx, clinician, place, a_session(local_date=day_0, **session), 0, EVENING)
        told.append(diary(day_0, None, *(3,) * days, *(7,) * (CYCLE_DAYS - 1 - days)))
    entries.save_parts(tx, patient, [one for some in told for one in some], EVENING)
    return patient


def clinic_of(tx, clinician, patients=5):
    """Keep patients whose two courses helped for 9 days and more."""
    return [treated(tx, clinician, 9 + n, 10 + n) for n in range(patients)]


def get(client, path):
    answer = client.get(f"/api/v1/clinic/{path}")
    assert answer.status_code == 200, answer.text
    return answer.json


def test_a_clinic_of_five_patients_has_a_curve(client_of, tx, clinician):
    clinic_of(tx, clinician)
    found = get(client_of(clinician), "relief?by=route")
    assert (found["by"], found["today"], found["stale"]) == ("route", "2026-03-02", 0)
    assert (found["hidden_groups"], found["log_rank"]) == (0, None)
    (group,) = found["groups"]
    assert (group["group"], group["patients"], group["episodes"]) == ("iv", 5, 10)
    assert (group["evaluable"], group["responders"], group["median_days"]) == (10, 10, 11)
    first = group["curve"][0]
    assert (first["time"], first["at_risk"], first["events"]) == (9, 10, 1)
    assert first["survival"] == 0.9
    times = [row["time"] for row in group["curve"]]
    assert all(a < b for a, b in pairwise(times))
    assert found["method"]["rules_number"] == 0
    assert found["method"]["parameters"]["response"] == 0.3


def test_four_patients_are_only_counted(client_of, tx, clinician):
    clinic_of(tx, clinician, 4)
    found = get(client_of(clinician), "relief?by=route")
    assert (found["groups"], found["hidden_groups"], found["log_rank"]) == ([], 1, None)


def test_two_groups_are_compared(client_of, tx, clinician):
    clinic_of(tx, clinician)
    for n in range(5):
        treated(tx, clinician, 14 + n, route=Route.NASAL, dose_mg=56.0)
    found = get(client_of(clinician), "relief?by=dose")
    assert [group["group"] for group in found["groups"]] == ["iv:25-50", "nasal:50-100"]
    assert found["log_rank"]["statistic"] > 4
    assert found["log_rank"]["p"] < 0.05


@pytest.mark.parametrize(
    ("by", "groups"),
    [
        ("route", ["iv"]),
        ("dose", ["iv:25-50"]),
        ("condition", ["crps"]),
        ("quarter", ["2026-Q1"]),
    ],
)
def test_groups_go_by_what_is_asked(client_of, tx, clinician, by, groups):
    for patient in clinic_of(tx, clinician):
        tx.get(PatientRow, patient.id).condition = Condition.CRPS
    found = get(client_of(clinician), f"relief?by={by}")
    assert [group["group"] for group in found["groups"]] == groups


@pytest.mark.parametrize("query", ["", "?by=", "?by=name", "?by=route&by2=dose"])
def test_another_grouping_is_refused_by_name(client_of, tx, clinician, query):
    answer = client_of(clinician).get(f"/api/v1/clinic/relief{query}")
    assert answer.status_code == 422
    (fault,) = answer.json["where"]
    assert fault["field"] in {"by", "by2"}


def test_the_patients_of_another_clinic_are_in_no_group(client_of, tx, clinician):
    clinic_of(tx, clinician, 4)
    other = a_person(tx, role=Role.CLINICIAN)
    clinic_of(tx, other, 6)
    desk = client_of(clinician)
    assert get(desk, "relief?by=route")["groups"] == []
    assert get(desk, "logging")["patients"] == 4
    (group,) = get(client_of(other), "relief?by=route")["groups"]
    assert group["patients"] == 6


def test_no_entry_and_no_scored_day_is_read(client_of, tx, clinician, engine):
    clinic_of(tx, clinician)
    desk, said = client_of(clinician), []

    def note(_connection, _cursor, statement, *_more):
        said.append(statement)

    event.listen(engine, "before_cursor_execute", note)
    try:
        for path in ("relief?by=route", "relief-trends"):
            get(desk, path)
    finally:
        event.remove(engine, "before_cursor_execute", note)
    tables = {table for one in said for table in re.findall(r"(?:FROM|JOIN) (\w+)", one)}
    assert "episodes" in tables
    assert tables.isdisjoint({"entry_versions", "scored_days", "sessions", "confounders"})


SHORTENING = (16, 15, 13, 12, 10, 8)
LONGER = SHORTENING[::-1]


def test_who_gets_shorter_stands_first_with_what_says_so(client_of, tx, clinician):
    treated(tx, clinician, *LONGER, name="Longer")
    treated(tx, clinician, *SHORTENING, name="Shorter")
    treated(tx, clinician, *(16, 14, 12, 10, 8, 6), name="Steeper")
    treated(tx, clinician, *(9,) * 6, name="Steady")
    found = get(client_of(clinician), "relief-trends")
    assert [one["name"] for one in found["patients"]] == ["Steeper", "Shorter", "Longer"]
    assert found["cursor"] is None
    steeper, _, longer = found["patients"]
    assert (steeper["direction"], longer["direction"]) == ("shortening", "lengthening")
    assert steeper["slope_days_per_course"] == -2
    assert steeper["p"] < 0.05
    assert (steeper["responders"], steeper["ended"]) == (6, 6)
    assert [one["days"] for one in steeper["episodes"]] == [16, 14, 12, 10, 8, 6]


def test_the_page_and_the_patients_own_page_tell_the_same_trend(client_of, tx, clinician):
    patient = treated(tx, clinician, *SHORTENING)
    desk = client_of(clinician)
    (listed,) = get(desk, "relief-trends")["patients"]
    own = desk.get(f"/api/v1/patients/{patient.id}/trend").json["relief_trend"]
    assert own == {name: listed[name] for name in own}


def test_the_last_eight_episodes_that_could_be_judged_are_shown(client_of, tx, clinician):
    treated(tx, clinician, *(18, 17, 16, 15, 14, 13, 12, 11, 10, 9))
    (listed,) = get(client_of(clinician), "relief-trends")["patients"]
    assert [one["days"] for one in listed["episodes"]] == [16, 15, 14, 13, 12, 11, 10, 9]


def test_trends_come_in_pages(client_of, tx, clinician):
    names = {"Ana", "Ben", "Caro"}
    for name in names:
        treated(tx, clinician, *SHORTENING, name=name)
    desk, seen, cursor = client_of(clinician), [], ""
    for _ in range(3):
        page = get(desk, f"relief-trends?limit=1{cursor}")
        seen += [one["name"] for one in page["patients"]]
        cursor = f"&cursor={page['cursor']}"
    assert (set(seen), page["cursor"]) == (names, None)
    answer = desk.get(f"/api/v1/clinic/relief-trends?cursor={uuid7()}")
    assert (answer.status_code, answer.json["code"]) == (410, "cursor_expired")


def test_another_clinics_patients_have_no_trend_here(client_of, tx, clinician):
    patient = treated(tx, a_person(tx, role=Role.CLINICIAN), *SHORTENING)
    desk = client_of(clinician)
    assert get(desk, "relief-trends")["patients"] == []
    answer = desk.get(f"/api/v1/clinic/relief-trends?cursor={patient.id}")
    assert answer.status_code == 410


def test_each_reading_is_in_the_audit_log(client_of, tx, clinician):
    patient = treated(tx, clinician, *SHORTENING)
    desk = client_of(clinician)
    for path in ("relief?by=route", "relief-trends", "logging"):
        get(desk, path)
    read = select(AuditRow.action, AuditRow.patient_id).where(AuditRow.action.like("%.read"))
    assert sorted(tx.execute(read).all()) == [
        ("clinic_logging.read", None),
        ("clinic_relief.read", None),
        ("relief_trend.read", patient.id),
    ]


def test_logging_counts_enrolled_patients(client_of, tx, clinician):
    patient, _ = (a_person(tx, clinic_id=clinician.clinic_id) for _ in "ab")
    a_person(tx, clinic_id=clinician.clinic_id, enrolled=False)
    tx.get(PatientRow, patient.id).created_at = EVENING - timedelta(days=200)
    entries.save_parts(tx, patient, diary(MONDAY - timedelta(days=9), *(4,) * 10), EVENING)
    found = get(client_of(clinician), "logging")
    assert (found["patients"], found["days_logged"], found["days_possible"]) == (2, 10, 28)
    assert found["bands"][0] == {"least": 0, "most": 0, "patients": 1}
    assert [band["patients"] for band in found["bands"]] == [1, 0, 1, 0, 0]


def test_a_refresh_says_what_is_left(client_of, tx, clinician, clock):
    begun = treated(tx, clinician, 9)
    place = Place(patient_id=begun.id, id=uuid7())
    sessions.record(tx, clinician, place, a_session(), 0, EVENING)  # too soon to tell
    administrator = a_person(tx, clinic_id=clinician.clinic_id, role=Role.ADMINISTRATOR)
    clock.forward(days=8)
    desk, office = client_of(clinician), client_of(administrator)
    assert get(desk, "relief?by=route")["stale"] == 1
    url = "/api/v1/clinic/relief-refreshes"
    assert office.post(url).json == {"refreshed": 1, "left": 0}
    assert desk.post(url).json == {"refreshed": 0, "left": 0}
    assert get(desk, "relief?by=route")["stale"] == 0
