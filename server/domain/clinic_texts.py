"""What a clinic tells its patients in words of its own. Each state is kept."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

LANGUAGES: Final = ("en", "es")  # those that the patient's app speaks
TEXT_MAX_CHARACTERS: Final = 1500  # about a minute of reading


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """One text of a clinic in each language; None: the clinic says nothing in it."""

    en: str | None = None
    es: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Texts:
    """What a clinic says to its patients. Plain text: blank lines part paragraphs."""

    before: Wording = Wording()  # before a session: what to bring and do
    after: Wording = Wording()  # after a session
    gone: Wording = Wording()  # when relief is gone: what the clinic does with it


@dataclass(frozen=True, slots=True, kw_only=True)
class ClinicTexts:
    """One state of a clinic's texts."""

    number: int  # 1, 2, 3...; 0: nothing was ever written
    texts: Texts
    changed_at: datetime | None  # UTC; None: never


NO_TEXTS: Final = ClinicTexts(number=0, texts=Texts(), changed_at=None)
