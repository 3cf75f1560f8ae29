"""What the rules refuse, in the domain's words. `code` is part of the API; prose may change."""

from dataclasses import dataclass
from typing import ClassVar


class RuleError(Exception):
    """A rule was not met. Carries no health data: its text could reach a log."""

    code: ClassVar[str]


class NotFoundError(RuleError):
    """There is no such thing, or it is not this person's: callers cannot tell."""

    code = "not_found"


class NotAllowedError(RuleError):
    """This role never does this, whatever the id."""

    code = "not_allowed"


class UnusableIdError(RuleError):
    """The id is taken, deleted or another patient's: callers cannot tell."""

    code = "unusable_id"


class HeadsChangedError(RuleError):
    """A settling must replace all heads of an entry that has several, as they stand now."""

    code = "heads_changed"


class CursorExpiredError(RuleError):
    """The cursor is garbled, another person's or from before a restore: read from the start."""

    code = "cursor_expired"


class StaleError(RuleError):
    """The state to be replaced is not the one that its author saw."""

    code = "stale"

    def __init__(self, current: object) -> None:
        super().__init__()
        self.current = current  # what stands there now; for the answer, never for a log


class UnseenStateError(RuleError):
    """A change must name the state that it replaces."""

    code = "precondition_required"


class TooManyTriesError(RuleError):
    """Too many wrong tries; wait."""

    code = "too_many_tries"

    def __init__(self, wait_seconds: int) -> None:
        super().__init__()
        self.wait_seconds = wait_seconds


class WrongSignInError(RuleError):
    """No such login, or a wrong passphrase: callers cannot tell."""

    code = "wrong_sign_in"


class UnusableInvitationError(RuleError):
    """The invitation's code is wrong, used or too old: callers cannot tell."""

    code = "invitation_unusable"


class UnusableCodeError(RuleError):
    """The code that was sent by e-mail is wrong, or the address is another one by now."""

    code = "code_unusable"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One field that breaks a rule. Never holds the field's value."""

    field: str  # dotted path: "side_effects.0.severity"
    code: str  # stable: "out_of_range"
    message: str  # one plain sentence


class FaultyValueError(RuleError):
    """One or more fields break a rule."""

    code = "validation_failed"

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        super().__init__()
        self.faults = faults
