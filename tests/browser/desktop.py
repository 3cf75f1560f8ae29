"""A desktop that shows a browser's notifications, and somebody who taps on them.

A headless Chromium hands them to the desktop as any other does, by D-Bus; it alone is talked to.
"""

import socketserver
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from io import BufferedIOBase
from itertools import count
from pathlib import Path
from threading import Condition, Thread
from typing import IO, Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    Parser,
    new_error,
    new_method_return,
    new_signal,
)

NAME = "org.freedesktop.Notifications"
PLACE = DBusAddress("/org/freedesktop/Notifications", interface=NAME)
OWNER = ":1.0"
WELCOME = b"OK %032x\r\n" % 1
PATIENCE_SECONDS = 60  # a machine with many guests can be slow
UNKNOWN = "org.freedesktop.DBus.Error.ServiceUnknown"

Answer = tuple[str, tuple[Any, ...]]  # what kinds of values, and the values


class Desktop:
    """What is shown, each with the browser that asked for it."""

    def __init__(self) -> None:
        self._shown: dict[int, tuple[Wire, dict[str, str]]] = {}  # keys of the buttons, by name
        self._changed = Condition()
        self._numbers = count(1)

    @contextmanager
    def running(self, folder: Path) -> Iterator[str]:
        """Listen while the block runs, at the address that is yielded."""
        path = folder / "bus"
        with socketserver.ThreadingUnixStreamServer(str(path), _handler(self)) as server:
            server.daemon_threads = True
            Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
            yield f"unix:path={path}"
            server.shutdown()

    def taps(self, button: str) -> None:
        """Tap a button of what is shown, once something is."""
        ((number, (browser, keys)),) = self._once(lambda: bool(self._shown))
        browser.send(new_signal(PLACE, "ActionInvoked", "us", (number, keys[button])))

    def shows_nothing(self) -> None:
        """Wait until nothing is shown."""
        self._once(lambda: not self._shown)

    def _once(self, true: Callable[[], bool]) -> list[tuple[int, tuple["Wire", dict[str, str]]]]:
        with self._changed:
            assert self._changed.wait_for(true, PATIENCE_SECONDS)
            return list(self._shown.items())

    def answer(self, browser: "Wire", asked: str, said: tuple[Any, ...]) -> Answer | None:
        """Return what the desktop, or the bus in its place, says to a browser."""
        answers: dict[str, Callable[[], Answer]] = {
            "Hello": lambda: ("s", (":1.1",)),
            "AddMatch": lambda: ("", ()),
            "RemoveMatch": lambda: ("", ()),
            "NameHasOwner": lambda: ("b", (said[0] == NAME,)),
            "GetCapabilities": lambda: ("as", (["actions", "body"],)),
            "GetServerInformation": lambda: ("ssss", ("desktop", "tests", "1", "1.2")),
            "Notify": lambda: self._show(browser, *said),
            "CloseNotification": lambda: self._close(*said),
        }
        if asked == "GetNameOwner" and said[0] == NAME:
            return "s", (OWNER,)
        return answers[asked]() if asked in answers else None

    def _show(self, browser: "Wire", _app: str, before: int, *said: Any) -> Answer:
        number, actions = before or next(self._numbers), said[3]
        with self._changed:
            self._shown[number] = browser, dict(zip(actions[1::2], actions[::2], strict=True))
            self._changed.notify_all()
        return "u", (number,)

    def _close(self, number: int) -> Answer:
        with self._changed:
            self._shown.pop(number, None)
            self._changed.notify_all()
        return "", ()


class Wire:
    """One connection of a browser to the bus."""

    def __init__(self, write: Callable[[bytes], object]) -> None:
        self._write = write
        self._serials = count(1)

    def send(self, message: Message) -> None:
        """Send one message as the owner of the notifications' name."""
        message.header.fields[HeaderFields.sender] = OWNER
        self._write(message.serialise(serial=next(self._serials)))


def _handler(desktop: Desktop) -> type[socketserver.StreamRequestHandler]:
    class Handler(socketserver.StreamRequestHandler):
        def handle(self) -> None:
            _let_in(self.rfile, self.wfile)
            wire = Wire(self.wfile.write)
            for message in _messages(self.rfile):
                if message.header.message_type is MessageType.method_call:
                    wire.send(_reply(desktop, wire, message))

    return Handler


def _let_in(said: IO[bytes], answered: IO[bytes]) -> None:
    """Believe who it is, and pass no files."""
    for line in said:
        verb = line.strip(b"\0\r\n").split()[0]
        if verb == b"BEGIN":
            return
        answered.write(WELCOME if verb == b"AUTH" else b"ERROR\r\n")


def _messages(said: BufferedIOBase) -> Iterator[Message]:
    parser = Parser()
    while data := said.read1():
        parser.add_data(data)
        yield from iter(parser.get_next_message, None)


def _reply(desktop: Desktop, wire: Wire, message: Message) -> Message:
    answer = desktop.answer(wire, message.header.fields[HeaderFields.member], message.body)
    if answer is None:
        return new_error(message, UNKNOWN)
    return new_method_return(message, answer[0] or None, answer[1])
