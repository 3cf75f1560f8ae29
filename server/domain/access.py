"""Who may read and write what. What is not said here is not allowed.

Entries need no question: a patient writes under the id of their own sign-in, and nobody else does.
"""

from server.domain.people import Person, Role


def may_read_diary(person: Person, patient: Person) -> bool:
    """Return whether a person may read a patient's entries, sessions and relief."""
    is_self = person.role is Role.PATIENT and person.id == patient.id
    return is_self or may_treat(person, patient)


def may_treat(person: Person, patient: Person) -> bool:
    """Return whether a person may record sessions and confounders of a patient, and invite them.

    The clinic is the care team.
    """
    return (
        person.role is Role.CLINICIAN
        and patient.role is Role.PATIENT
        and person.clinic_id == patient.clinic_id
    )
