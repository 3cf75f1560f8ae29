"""Who may read and write what: each deed for each role, at home and elsewhere."""

import pytest

from server.domain.access import may_read_diary, may_treat
from server.domain.people import Person, Role
from tests.domain.diaries import numbered

DEEDS = [may_read_diary, may_treat]
ALLOWED = {
    (may_read_diary, "patient", "self"),
    (may_read_diary, "clinician", "patient here"),
    (may_treat, "clinician", "patient here"),
}


def person(number, role, clinic):
    return Person(
        id=numbered(number),
        clinic_id=numbered(clinic),
        role=role,
        name="Ana Ruiz",
        login=None,
        zone="Europe/Madrid",
        enrolled=True,
    )


OTHERS = {
    f"{role} {place}": (role, clinic)
    for role in Role
    for place, clinic in (("here", 1), ("elsewhere", 2))
}


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("deed", DEEDS)
def test_what_is_not_allowed_by_name_is_not_allowed(deed, role):
    somebody = person(1, role, 1)
    others = {name: person(2, *values) for name, values in OTHERS.items()} | {"self": somebody}
    allowed = {(deed, str(role), name) for name, other in others.items() if deed(somebody, other)}
    assert allowed == {one for one in ALLOWED if one[:2] == (deed, str(role))}
