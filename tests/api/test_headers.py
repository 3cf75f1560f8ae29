"""What every answer carries, and which requests of other sites are turned away."""

import pytest

from server.app import create_app
from server.extensions import db
from tests.builders import settings

ANSWERS = [
    ("GET", "/api/v1/docs", 200),
    ("GET", "/api/v1/me", 401),
    ("GET", "/api/v1/nothing", 404),
    ("PUT", "/api/v1/me", 405),
    ("POST", "/api/v1/sign-ins", 422),
    ("GET", "/missing.js", 404),
    ("GET", "/healthz", 200),
]
STRICT = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}


@pytest.fixture
def over_https(database_url):
    """A client of a server that people reach over https."""
    app = create_app(settings(public_url="https://relief.example.org", database_url=database_url))
    yield app.test_client()
    with app.app_context():
        db.engine.dispose()


@pytest.mark.parametrize(("method", "url", "status"), ANSWERS)
def test_every_answer_carries_strict_headers(client, method, url, status):
    answer = client.open(url, method=method)
    assert answer.status_code == status
    assert STRICT.items() <= dict(answer.headers).items()
    policy = answer.headers["Content-Security-Policy"]
    assert "default-src 'self'" in policy
    assert "frame-ancestors 'none'" in policy
    assert "require-trusted-types-for 'script'" in policy
    assert "trusted-types reliefspan-worker reliefspan-intl" in policy
    assert "unsafe" not in policy


@pytest.mark.parametrize(("method", "url", "status"), ANSWERS)
def test_every_failure_is_a_problem(client, method, url, status):
    answer = client.open(url, method=method)
    if status >= 400:
        assert answer.content_type == "application/problem+json"
        assert answer.json.keys() == {"code", "title", "status", "where"}
        assert answer.json["status"] == status


def test_a_method_that_is_not_taken_names_those_that_are(client):
    answer = client.put("/api/v1/me")
    assert {"GET", "HEAD", "OPTIONS"} == set(answer.headers["Allow"].split(", "))


def test_https_is_remembered_and_the_cookie_bound_to_it(over_https, app):
    answer = over_https.get("/healthz")
    assert answer.headers["Strict-Transport-Security"] == "max-age=31536000"
    assert "Strict-Transport-Security" not in app.test_client().get("/healthz").headers


@pytest.mark.parametrize(
    "headers",
    [
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Origin": "http://localhost.evil.example", "Sec-Fetch-Site": "same-origin"},
    ],
    ids=["another site", "a sibling domain", "another origin", "no origin", "a look-alike"],
)
def test_other_sites_change_nothing(client_of, patient, headers):
    phone = client_of(patient)
    answer = phone.delete("/api/v1/sign-ins", headers=headers)
    assert (answer.status_code, answer.json["code"]) == (403, "cross_site")
    assert phone.get("/api/v1/me", headers=headers).status_code == 200


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Sec-Fetch-Site": "same-origin", "Origin": "http://localhost"},
        {"Sec-Fetch-Site": "none"},
    ],
    ids=["no browser", "our own page", "the person themselves"],
)
def test_our_own_pages_do(client_of, patient, headers):
    assert client_of(patient).delete("/api/v1/sign-ins", headers=headers).status_code == 204


@pytest.mark.parametrize("content_type", ["text/plain", "application/x-www-form-urlencoded", ""])
def test_only_json_is_read(client, content_type):
    body = b'{"login": "a", "passphrase": "b"}'
    answer = client.post("/api/v1/sign-ins", data=body, content_type=content_type)
    assert (answer.status_code, answer.json["code"]) == (415, "unsupported_media")


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"{'a': 1}",
        b'{"a": NaN}',
        b'{"a": Infinity}',
        b"\xff",
        b'{"a": "\\ud800"}',
        b"[" * 9999,
    ],
    ids=["empty", "open", "quotes", "nan", "infinity", "bytes", "half a character", "deep"],
)
def test_broken_json_is_told_so(client, body):
    answer = client.post("/api/v1/sign-ins", data=body, content_type="application/json")
    assert answer.json["code"] in {"bad_json", "validation_failed"}
    assert answer.status_code in {400, 422}


@pytest.mark.parametrize("body", [b"[]", b"3", b"null", b'"text"'])
def test_json_that_is_no_object_is_refused(client, body):
    answer = client.post("/api/v1/sign-ins", data=body, content_type="application/json")
    assert answer.status_code == 422


def test_a_body_may_have_a_mebibyte(client):
    start, end = b'{"login": "', b'", "passphrase": ""}'
    body = start + b"x" * (1024 * 1024 - len(start) - len(end)) + end
    assert (
        client.post("/api/v1/sign-ins", data=body, content_type="application/json").status_code
        == 422
    )
    answer = client.post("/api/v1/sign-ins", data=body + b" ", content_type="application/json")
    assert (answer.status_code, answer.json["code"]) == (413, "too_large")


def test_a_refused_value_is_not_repeated(client):
    secret = "only I know this"
    body = {"login": {secret: secret}, "passphrase": [secret]}
    assert secret not in client.post("/api/v1/sign-ins", json=body).text
