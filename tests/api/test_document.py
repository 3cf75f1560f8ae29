"""The OpenAPI document, its copy in the repository, and the page that shows it."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from server.cli.openapi import text

COPY = Path("docs/openapi.json")


def test_the_copy_is_fresh():
    told = "run: reliefspan export-openapi docs/openapi.json"
    assert COPY.read_text("utf-8") == text(), told


def test_the_clients_types_are_fresh():
    node = Path(sys.executable).with_name("node")
    program = Path("pwa/node_modules/openapi-typescript/bin/cli.js")
    made = subprocess.run([node, program, COPY], capture_output=True, text=True, check=True)
    told = "run in pwa/: npm run types"
    assert Path("pwa/src/api/schema.d.ts").read_text("utf-8") == made.stdout, told


@pytest.fixture
def document(client):
    return client.get("/api/v1/openapi.json").json


def test_it_is_openapi_3_1(document):
    assert document["openapi"].startswith("3.1")
    assert document["components"]["securitySchemes"]["sign_in"]["in"] == "cookie"


def test_every_operation_says_in_a_sentence_what_it_does(document):
    for path, item in document["paths"].items():
        for method in item.keys() & {"get", "put", "post", "delete"}:
            assert re.fullmatch(r"[A-Z][^\n]+\.", item[method]["summary"]), (path, method)
            failure = item[method]["responses"]["default"]
            assert failure == {"$ref": "#/components/responses/DEFAULT_ERROR"}, (path, method)


def test_every_failure_is_documented_as_a_problem(document):
    for response in document["components"]["responses"].values():
        assert list(response["content"]) == ["application/problem+json"]


def test_every_object_refuses_what_it_does_not_know(document):
    for name, schema in document["components"]["schemas"].items():
        assert schema["additionalProperties"] is False, name


def test_the_page_shows_every_route_and_every_shape(client, document):
    page = client.get("/api/v1/docs").text
    for path in document["paths"]:
        assert path in page.replace("<wbr>", ""), path
    for name in document["components"]["schemas"]:
        assert f'id="{name}"' in page, name


def test_every_link_of_the_page_leads_somewhere(client):
    page = client.get("/api/v1/docs").text
    wanted = set(re.findall(r'href="#([^"]+)"', page))
    assert wanted <= set(re.findall(r'id="([^"]+)"', page))


def test_the_page_needs_no_exception_from_the_policy(client):
    page = client.get("/api/v1/docs").text
    assert not re.search(r"<script|<style| style=| on[a-z]+=|(src|href)=.?(https?:)?//", page)
    style = client.get("/api/v1/docs.css", buffered=True)
    assert style.mimetype == "text/css"
    assert style.headers["Cache-Control"] == "no-store"
    assert "prefers-color-scheme: dark" in style.text
