"""How the built pages are served."""

import gzip

import pytest

from server.app import create_app
from server.extensions import db
from tests.builders import settings

SCRIPT = "console.log('a script')"


@pytest.fixture
def pages(tmp_path, database_url):
    """A client of a server whose build is a few files."""
    (tmp_path / "assets").mkdir()
    (tmp_path / "index.html").write_text("<!doctype html>the page")
    (tmp_path / "sw.js").write_text("the worker")
    (tmp_path / "assets" / "main-1a2b.js").write_text(SCRIPT)
    (tmp_path / "assets" / "main-1a2b.js.gz").write_bytes(gzip.compress(SCRIPT.encode()))
    (tmp_path / "assets" / "plain-3c4d.css").write_text("body {}")
    app = create_app(settings(pwa_folder=tmp_path, database_url=database_url))
    yield app.test_client()
    with app.app_context():
        db.engine.dispose()


def fetch(pages, url, **more):
    """Return a whole answer: its file is closed."""
    return pages.get(url, buffered=True, **more)


@pytest.mark.parametrize("url", ["/", "/join", "/clinic/patients/0193-7a0e", "/no/such/page"])
def test_every_navigation_gets_the_page(pages, url):
    answer = fetch(pages, url)
    assert (answer.status_code, answer.text) == (200, "<!doctype html>the page")
    assert answer.headers["Cache-Control"] == "no-cache"


def test_the_worker_is_asked_for_anew(pages):
    answer = fetch(pages, "/sw.js")
    assert answer.text == "the worker"
    assert answer.headers["Cache-Control"] == "no-cache"
    assert answer.mimetype == "text/javascript"


def test_assets_are_kept_for_good(pages):
    answer = fetch(pages, "/assets/plain-3c4d.css")
    assert answer.headers["Cache-Control"] == "public, max-age=31536000, immutable"


def test_assets_come_compressed_to_whom_that_suits(pages):
    zipped = fetch(pages, "/assets/main-1a2b.js", headers={"Accept-Encoding": "br, gzip"})
    assert zipped.headers["Content-Encoding"] == "gzip"
    assert zipped.mimetype == "text/javascript"
    assert gzip.decompress(zipped.data).decode() == SCRIPT
    plain = fetch(pages, "/assets/main-1a2b.js")
    assert plain.text == SCRIPT
    assert zipped.headers["Vary"] == plain.headers["Vary"] == "Accept-Encoding"


@pytest.mark.parametrize(
    "url",
    [
        "/assets/gone-9z.js",
        "/gone.png",
        "/api/v1/nothing",
        "/api/nothing",
        "/../secret.txt",
        "/assets/../../x",
    ],
)
def test_a_missing_file_is_never_answered_with_the_page(pages, url):
    answer = fetch(pages, url)
    assert answer.status_code == 404
    assert "html" not in answer.content_type
