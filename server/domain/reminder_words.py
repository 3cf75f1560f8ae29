"""The few words that leave the server: none of them says pain, ketamine or clinic."""

from dataclasses import dataclass
from typing import Final

from server.domain.reminders import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class ReminderWords:
    """What a lock screen, a mailbox or a calendar may show."""

    open: str  # the push, the subject of the mail, the title in the calendar
    stop: str  # how it ends
    code_subject: str
    code: str  # before the code
    mistake: str  # after it


WORDS: Final = {
    Language.ENGLISH: ReminderWords(
        open="Open Reliefspan",
        stop="You asked for this reminder. Change or stop it there, under Settings.",
        code_subject="Your Reliefspan code",
        code="Type this code in Reliefspan, under Settings, to get reminders at this address:",
        mistake="If this was not you, do nothing: no reminder will come.",
    ),
    Language.SPANISH: ReminderWords(
        open="Abre Reliefspan",
        stop="Pediste este recordatorio. Puedes cambiarlo o pararlo allí, en Ajustes.",
        code_subject="Tu código de Reliefspan",
        code="Escribe este código en Reliefspan, en Ajustes, para recibir recordatorios aquí:",
        mistake="Si no has sido tú, no hagas nada: no llegará ningún recordatorio.",
    ),
}
