"""The floor under a request: its own SQL, statement by statement, with no server around it."""

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from functools import partial
from http import HTTPStatus
from typing import Any

from sqlalchemy import Engine, event
from sqlalchemy.engine.interfaces import ExecuteStyle

from bench.cases import Ask
from bench.timing import Timing, measure
from server.app import create_app
from server.config import Settings
from server.extensions import db

Statement = tuple[str, Any, bool]  # the text, its parameters, whether they are many sets
COMMIT: Statement = ("", None, False)


@dataclass(slots=True)
class Recorder:
    """Writes down what an engine sends to the database's driver."""

    statements: list[Statement] = field(default_factory=list)

    def listen(self, engine: Engine) -> None:
        """Begin to write down."""

        @event.listens_for(engine, "before_cursor_execute")
        def executed(*sent: Any) -> None:
            _connection, _cursor, text, given, context, _many = sent
            many = context.execute_style is ExecuteStyle.EXECUTEMANY
            self.statements.append((text, given, many))

        @event.listens_for(engine, "commit")
        def committed(_connection: object) -> None:
            self.statements.append(COMMIT)

    def of(self, call: Callable[[], object]) -> list[Statement]:
        """Return what one call sends."""
        self.statements.clear()
        call()
        return list(self.statements)


class Floor:
    """Sends by hand what our server would send: recorded on one copy, repeated on another."""

    def __init__(
        self, stack: ExitStack, recorded: dict[str, str], replayed: dict[str, str]
    ) -> None:
        self._recorder = Recorder()
        app = create_app(Settings.from_env(recorded))
        self._client = app.test_client(use_cookies=False)
        with app.app_context():
            self._recorder.listen(db.engine)
            stack.callback(db.engine.dispose)
        with create_app(Settings.from_env(replayed)).app_context():
            borrowed = stack.enter_context(db.engine.connect())  # durable as the server's own
            self.connection: Any = borrowed.connection.driver_connection

    def measure(self, asks: list[Ask]) -> Timing:
        """Return how long the statements of these requests take by themselves."""
        scripts = [self._recorder.of(partial(self._send, ask)) for ask in asks]
        return measure([partial(by_hand, self.connection, script) for script in scripts])

    def _send(self, ask: Ask) -> None:
        answer = self._client.open(ask.path, method=ask.method, data=ask.body, headers=ask.headers)
        if answer.status_code >= HTTPStatus.MULTIPLE_CHOICES:
            raise RuntimeError(f"{ask.method} {ask.path} answered {answer.status_code}")


def by_hand(connection: Any, statements: list[Statement]) -> None:
    """Send the statements through the bare driver, and read all that it answers."""
    cursor = connection.cursor()
    for statement in statements:
        text, given, many = statement
        if statement is COMMIT:
            connection.commit()
        elif many:
            cursor.executemany(text, given)
        else:
            cursor.execute(text, given)
            if cursor.description:
                cursor.fetchall()
    connection.rollback()  # of a read that nothing committed


def nothing_like(ask: Ask, received_bytes: int) -> Ask:
    """Return a request of the same size for as large an answer, in which nothing is done."""
    return replace(ask, path=f"/?bytes={received_bytes}")
