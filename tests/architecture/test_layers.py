"""Arrows point one way: what each part of the server may import.

Those of the client are in tests/pwa/layers.test.ts.
"""

import subprocess
import sys

import pytest

from tests.architecture.source import ROOT, files, imports

MAY_IMPORT = {
    "domain": {"domain"},
    "models": {"models"},
    "store": {"store", "models", "domain"},
    "services": {"services", "store", "domain"},
    "schemas": {"schemas", "domain"},
    "demo": {"demo", "services", "domain"},
    "migrations": {"migrations", "models"},
    "backups": {"backups", "models"},  # whole databases: no rule and no person
    "exports": {"exports", "domain"},
    "messengers": {"messengers", "domain", "config"},  # what leaves the server by itself
    "cli": {
        *("cli", "demo", "services", "domain"),
        *("app", "backups", "config", "extensions", "clock", "migrations"),
        "messengers",
        "routes",  # for the document that they make
    },
    "routes": {
        *("routes", "schemas", "services", "exports", "domain"),
        *("auth", "config", "extensions", "clock", "headers", "strict_json"),
    },
}


def test_every_folder_of_the_server_has_its_arrows():
    folders = {path.parts[1] for path in files(".py", below="server") if len(path.parts) > 2}
    assert folders == set(MAY_IMPORT)


@pytest.mark.parametrize(("layer", "below"), MAY_IMPORT.items())
def test_a_layer_imports_only_what_lies_below(layer, below):
    names = {name for path in files(".py", below=f"server/{layer}") for name in imports(path)}
    ours = {name.split(".")[1] for name in names if name.startswith("server.")}
    assert ours <= below


def test_the_domain_imports_the_standard_library_only():
    for path in files(".py", below="server/domain"):
        outside = {name.split(".")[0] for name in imports(path)} - sys.stdlib_module_names
        assert outside <= {"server"}, path


def test_importing_the_domain_loads_nothing_else():
    code = "import sys, server.domain.relief; print(*sys.modules)"
    said = subprocess.check_output([sys.executable, "-c", code], cwd=ROOT, text=True)
    assert {"flask", "sqlalchemy", "marshmallow"}.isdisjoint(said.split())


def test_the_server_imports_nothing_that_only_development_installs():
    for path in files(".py", below="server"):
        roots = {name.split(".")[0] for name in imports(path)}
        assert roots.isdisjoint({"scipy", "numpy", "pandas", "pytest", "hypothesis", "tests"}), path
