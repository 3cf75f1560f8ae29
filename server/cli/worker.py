"""One pass over what is due: take, commit, send. Any number of workers may do it at once."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy.orm import Session as Tx

from server.config import Settings
from server.domain.push_services import Subscription
from server.domain.reminder_words import WORDS
from server.domain.reminders import DEFAULT_REMINDER_RULES
from server.domain.rhythm import Verdict
from server.messengers.mail import Postman
from server.messengers.push import Pusher
from server.messengers.sent import Sent
from server.services import prompting, push
from server.services.prompting import Taken

RULES = DEFAULT_REMINDER_RULES


@dataclass(kw_only=True)
class Worker:
    """Sends what is due, in the name of one server."""

    tx: Tx
    now: Callable[[], datetime]
    secret: str
    pusher: Pusher
    postman: Postman | None  # None: the server sends no e-mail
    resting: dict[tuple[str, UUID], datetime] = field(default_factory=dict)  # "not now": till then

    def once(self) -> Counter[str]:
        """Do what is due now and return how much came to what."""
        done = Counter[str]()
        for patient_id, due_at in self._due():
            done[self._prompt(patient_id, due_at)] += 1
        if self.postman is not None:
            done["codes"] += self._send_codes(self.postman)
        self.tx.expunge_all()
        return +done

    def count_due(self) -> int:
        """Return how many would be looked at now."""
        found = len(self._due())
        self.tx.rollback()
        return found

    def _due(self) -> list[tuple[UUID, datetime]]:
        now = self.now()
        self.resting = {one: until for one, until in self.resting.items() if until > now}
        found = prompting.due(self.tx, now)
        self.tx.commit()  # each patient has a transaction of their own
        return [one for one in found if ("prompt", one[0]) not in self.resting]

    def _prompt(self, patient_id: UUID, due_at: datetime) -> str:
        taken = prompting.take(self.tx, patient_id, due_at, self.now())
        self.tx.commit()  # from here on nobody else sends it, and neither do we if we die
        if taken is None:
            return "taken"
        if taken.verdict is not Verdict.PROMPT:
            return taken.verdict.value
        return self._send(taken) if taken.has_a_way else "nowhere"

    def _send(self, taken: Taken) -> str:
        found = [self._push(one, taken) for one in taken.pushes]
        if taken.email and self.postman:
            found.append(self.postman.remind(taken.email, taken.reminders.wishes.language))
        if Sent.SENT in found:
            return "sent"
        if Sent.LATER in found and Sent.FAILED not in found:
            self._give_back(taken)
            return "later"
        return "failed"

    def _push(self, to: Subscription, taken: Taken) -> Sent:
        """Push to one device; the vendor forgets it when it could only come too late."""
        text, due_at = WORDS[taken.reminders.wishes.language].open, taken.reminders.next_at
        lasts = (due_at or self.now()) + RULES.late - self.now()
        outcome = self.pusher.push(to, text, max(lasts, timedelta(minutes=1)))
        if outcome is Sent.GONE:
            prompting.ended(self.tx, to)
            self.tx.commit()
        return outcome

    def _give_back(self, taken: Taken) -> None:
        prompting.give_back(self.tx, taken)
        self.tx.commit()
        self.resting["prompt", taken.reminders.patient_id] = self.now() + RULES.retry

    def _send_codes(self, postman: Postman) -> int:
        waiting = prompting.codes_due(self.tx)
        self.tx.commit()
        awake = [one for one in waiting if ("code", one) not in self.resting]
        return sum(self._send_code(postman, patient_id) for patient_id in awake)

    def _send_code(self, postman: Postman, patient_id: UUID) -> bool:
        """Return whether a code was sent; a server that is away gets it again."""
        code = prompting.take_code(self.tx, patient_id, self.secret, self.now())
        self.tx.commit()
        if code is None:
            return False
        outcome = postman.code(code.email, code.reminders.wishes.language, code.digits)
        if outcome is Sent.LATER:
            prompting.give_back_code(self.tx, code)
            self.tx.commit()
            self.resting["code", patient_id] = self.now() + RULES.retry
        return outcome is Sent.SENT


def worker_of(tx: Tx, settings: Settings, now: Callable[[], datetime]) -> Worker:
    """Make the worker of a server; its key is made if it has none yet."""
    key, url = push.key(tx, now()), settings.public_url.rstrip("/")
    tx.commit()
    contact = url if settings.secure else "mailto:operator@localhost"  # vendors take no http
    return Worker(
        tx=tx,
        now=now,
        secret=settings.secret_key,
        pusher=Pusher(services=settings.push_services, key=key, contact=contact),
        postman=Postman(settings=settings.mail, url=url) if settings.mail else None,
    )
