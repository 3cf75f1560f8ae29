"""The page of the pieces of the interface, built and served: no phone is ever sent it."""

import subprocess
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from types import TracebackType
from typing import Any, Self

from tests.browser.builds import ROOT, node

WORDLESS = """
body, body * { font-size: 0 !important; line-height: 0 !important; resize: none !important; }
body .pain-scale { font-size: 1rem !important; } /* it counts its columns by the size of letters */
::-webkit-calendar-picker-indicator, ::-webkit-datetime-edit { visibility: hidden; }
"""


class Quiet(SimpleHTTPRequestHandler):
    """Hands out files and says nothing."""

    def log_message(self, *_args: Any) -> None:
        """Keep the tests' output for the tests."""


class Pieces:
    """The built page on a port of its own."""

    def __init__(self, folder: Path) -> None:
        command = [node(), "node_modules/vite/bin/vite.js", "build", "--logLevel", "warn"]
        place = ["--config", "design/vite.config.ts", "--outDir", str(folder)]
        subprocess.run([*command, *place], cwd=ROOT / "pwa", check=True)
        handler = partial(Quiet, directory=str(folder))
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self.url = f"http://127.0.0.1:{self._server.server_port}/"

    def __enter__(self) -> Self:
        Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self._server.shutdown()
        self._server.server_close()
