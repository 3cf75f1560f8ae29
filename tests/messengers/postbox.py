"""An SMTP server of our own: it takes letters, or says why not."""

import socketserver
from collections.abc import Iterator
from contextlib import contextmanager
from email import message_from_bytes
from email.message import Message
from email.policy import default
from threading import Thread


class Postbox:
    """What came, and how the next one is answered."""

    def __init__(self) -> None:
        self.letters: list[Message] = []
        self.reply = "250 ok"  # to RCPT
        self.parting = "221 bye"
        self.port = 0

    @contextmanager
    def running(self) -> Iterator["Postbox"]:
        """Take letters while the block runs."""
        with socketserver.ThreadingTCPServer(("127.0.0.1", 0), _handler(self)) as server:
            self.port = server.server_address[1]
            Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
            yield self
            server.shutdown()


def _handler(box: Postbox) -> type[socketserver.StreamRequestHandler]:
    class Handler(socketserver.StreamRequestHandler):
        def handle(self) -> None:
            self._say("220 postbox")
            while line := self.rfile.readline().decode().strip():
                self._answer(line[:4].upper())

        def _answer(self, verb: str) -> None:
            if verb == "DATA":
                self._say("354 go on")
                lines = iter(self.rfile.readline, b".\r\n")
                box.letters.append(message_from_bytes(b"".join(lines), policy=default))
            self._say({"RCPT": box.reply, "QUIT": box.parting}.get(verb, "250 ok"))

        def _say(self, text: str) -> None:
            self.wfile.write(f"{text}\r\n".encode())

    return Handler
