"""How the built pages are served."""

import gzip
import os
from base64 import b64encode
from hashlib import sha256

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


def test_the_page_comes_compressed_with_the_policy_of_its_scripts(tmp_path, pages):
    page = "<!doctype html><script>one</script>"
    (tmp_path / "index.html").write_text(page)
    (tmp_path / "index.html.gz").write_bytes(gzip.compress(page.encode()))
    plain = fetch(pages, "/entries")
    zipped = fetch(pages, "/entries", headers={"Accept-Encoding": "gzip"})
    assert gzip.decompress(zipped.data).decode() == plain.text == page
    assert zipped.mimetype == plain.mimetype == "text/html"
    for name in ("Cache-Control", "Content-Security-Policy", "Vary"):
        assert zipped.headers[name] == plain.headers[name]


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


def test_the_page_runs_the_scripts_that_stand_in_it_and_no_others(tmp_path, pages):
    scripts = ["let theme = 1;", "let early = 2;\n"]
    written = "".join(f"<script>{script}</script>" for script in scripts)
    (tmp_path / "index.html").write_text(f"<!doctype html>{written}<script src=a.js></script>")
    policy = fetch(pages, "/").headers["Content-Security-Policy"]
    hashes = [b64encode(sha256(script.encode()).digest()).decode() for script in scripts]
    told = " ".join(f"'sha256-{one}'" for one in hashes)
    assert policy.endswith(f"; script-src 'self' {told}")
    assert "default-src 'self'" in policy
    assert "sha256" not in fetch(pages, "/sw.js").headers["Content-Security-Policy"]


def test_a_page_of_another_build_has_another_policy(tmp_path, pages):
    page = tmp_path / "index.html"
    page.write_text("<script>one</script>")
    before = fetch(pages, "/").headers["Content-Security-Policy"]
    page.write_text("<script>two</script>")
    os.utime(page, ns=(1, 1))
    assert fetch(pages, "/").headers["Content-Security-Policy"] != before


def test_only_a_browser_that_may_be_signed_in_is_told_to_ask_who_it_is(pages):
    stranger = fetch(pages, "/")
    pages.set_cookie("reliefspan", "a token")
    known = fetch(pages, "/")
    assert "Link" not in stranger.headers
    assert known.headers["Link"] == "</api/v1/me>; rel=preload; as=fetch; crossorigin"
    assert stranger.headers["Vary"] == known.headers["Vary"] == "Accept-Encoding, Cookie"
