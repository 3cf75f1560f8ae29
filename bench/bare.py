"""A handler that does nothing: what the same server, socket and HTTP cost by themselves."""

from collections.abc import Callable, Iterable
from urllib.parse import parse_qs

StartResponse = Callable[[str, list[tuple[str, str]]], object]


def app(environ: dict[str, object], start_response: StartResponse) -> Iterable[bytes]:
    """Read the body and answer with as many bytes as the query asks for."""
    environ["wsgi.input"].read()  # type: ignore[attr-defined]
    size = parse_qs(str(environ["QUERY_STRING"])).get("bytes", ["0"])[0]
    start_response("200 OK", [("Content-Type", "application/json"), ("Content-Length", size)])
    return [b"0" * int(size)]
