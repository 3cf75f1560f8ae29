"""Writing to a patient: a plain line, an address to open, and nothing about health."""

import smtplib
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from email.message import EmailMessage
from email.utils import formatdate, make_msgid, parseaddr

from server.config import MailSettings
from server.domain.reminder_words import WORDS
from server.domain.reminders import Language
from server.messengers.sent import Sent

PATIENCE_SECONDS = 20
NOT_NOW = range(400, 500)  # of SMTP's replies: it may be tried again


@dataclass(frozen=True, slots=True, kw_only=True)
class Postman:
    """What sends e-mail in the name of one server."""

    settings: MailSettings
    url: str  # where people open Reliefspan

    def remind(self, to: str, language: Language) -> Sent:
        """Write the one line that every prompt has."""
        words = WORDS[language]
        return self._send(to, words.open, f"{words.open}: {self.url}\n\n{words.stop}\n")

    def code(self, to: str, language: Language, digits: str) -> Sent:
        """Write the code by which an address is known to be the patient's."""
        words = WORDS[language]
        text = f"{words.code}\n\n{digits}\n\n{words.mistake}\n"
        return self._send(to, words.code_subject, text)

    def _send(self, to: str, subject: str, text: str) -> Sent:
        taken = False
        try:
            with self._connection() as server:
                server.send_message(self._message(to, subject, text))
                taken = True
        except OSError as error:  # smtplib's own are of this kind, too
            return Sent.SENT if taken else _meaning(error)  # what fails in parting changes nothing
        return Sent.SENT

    @contextmanager
    def _connection(self) -> Iterator[smtplib.SMTP]:
        to, checked = self.settings, ssl.create_default_context()
        with (
            smtplib.SMTP_SSL(to.host, to.port, timeout=PATIENCE_SECONDS, context=checked)
            if to.security == "tls"
            else smtplib.SMTP(to.host, to.port, timeout=PATIENCE_SECONDS)
        ) as server:
            if to.security == "starttls":
                server.starttls(context=checked)
            if to.user is not None:
                server.login(to.user, to.password or "")
            yield server

    def _message(self, to: str, subject: str, text: str) -> EmailMessage:
        message, sender = EmailMessage(), self.settings.sender
        message["From"], message["To"], message["Subject"] = sender, to, subject
        message["Date"] = formatdate(usegmt=True)
        message["Message-ID"] = make_msgid(domain=parseaddr(sender)[1].rpartition("@")[2])
        message["Auto-Submitted"] = "auto-generated"
        message.set_content(text)
        return message


def _meaning(error: OSError) -> Sent:
    """Return what a failure asks of us."""
    match error:
        case smtplib.SMTPRecipientsRefused():
            later = all(code in NOT_NOW for code, _ in error.recipients.values())
        case smtplib.SMTPResponseException():
            later = error.smtp_code in NOT_NOW
        case smtplib.SMTPServerDisconnected():
            later = False  # it may have been taken
        case _:
            later = True
    return Sent.LATER if later else Sent.FAILED
