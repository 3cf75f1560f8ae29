"""The large clinics that are measured are what their rows' names say."""

import re

from bench import five_years, ten_thousand
from server.domain.groupings import Grouping
from server.domain.people import Role
from server.services import checks, clinic_relief
from server.services.checks import Verdict
from tests.builders import EVENING, a_person


def test_the_page_of_five_years_holds_them_and_says_what_it_costs(tx, clinician, monkeypatch):
    monkeypatch.setattr(five_years, "DAYS", 200)
    monkeypatch.setattr(five_years, "SESSIONS", 6)
    monkeypatch.setattr(five_years, "ROUNDS", 1)
    patient = five_years.keep_five_years(tx, clinician, EVENING)
    checked = checks.check(tx, clinician.clinic_id, patient.id, EVENING, mend=False)
    assert checked is Verdict.EQUAL
    told = five_years.page_cost(tx, clinician, patient.id, EVENING)
    said = r"200 entries, 6 sessions: rows read in [\d.]+ ms, relief computed in .+: .+ times"
    assert re.fullmatch(said, told)


def test_ten_thousand_patients_have_curves_without_a_diary(tx, monkeypatch):
    monkeypatch.setattr(ten_thousand, "PATIENTS", 60)
    reader = ten_thousand.keep_ten_thousand(tx, EVENING)
    assert reader.role is Role.CLINICIAN
    a_person(tx)  # of another clinic
    found = clinic_relief.by_group(tx, reader, Grouping.ROUTE, EVENING)
    groups = found.grouped.cohort.groups
    assert (sum(group.patients for group in groups), found.stale) == (60, 0)
    assert sum(group.episodes for group in groups) == 60 * ten_thousand.COURSES
    assert all(group.median_days for group in groups)
