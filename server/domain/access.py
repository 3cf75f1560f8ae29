"""Who may read and write what. What is not said here is not allowed."""

from server.domain.people import Person, Role


def may_read_diary(person: Person, patient: Person) -> bool:
    """Return whether a person may read a patient's entries, sessions and relief."""
    return _is_self(person, patient) or may_treat(person, patient)


def may_write_diary(person: Person, patient: Person) -> bool:
    """Return whether a person may log entries of a patient: nobody logs for somebody else."""
    return _is_self(person, patient)


def may_treat(person: Person, patient: Person) -> bool:
    """Return whether a person may record sessions and confounders of a patient, and invite them.

    The clinic is the care team.
    """
    return (
        person.role is Role.CLINICIAN
        and patient.role is Role.PATIENT
        and person.clinic_id == patient.clinic_id
    )


def may_manage(person: Person, other: Person) -> bool:
    """Return whether a person may invite a member of staff and end their sign-ins."""
    return (
        person.role is Role.ADMINISTRATOR
        and other.role is not Role.PATIENT
        and person.clinic_id == other.clinic_id
    )


def _is_self(person: Person, patient: Person) -> bool:
    return person.role is Role.PATIENT and person.id == patient.id
