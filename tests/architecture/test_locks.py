"""What is installed is known to the byte, and nothing in the tree names a host or a machine."""

import json
import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from tests.architecture.source import files, text

LOCKS = files(".txt", below="requirements")
HOSTS = re.compile(r"py[p]i\.org|python[h]osted|npm[j]s\.(org|com)|deb\.[d]ebian\.org|yarn[p]kg")
MACHINE = re.compile(r"(?<![\w.~])/(?:home|roo[t]|Users|wor[k])/\w")
WRITTEN = (
    *(".py", ".ts", ".tsx", ".mjs", ".js", ".css", ".html", ".svg", ".md", ".ini", ".mako"),
    *(".toml", ".txt", ".json", ".webmanifest", ".npmrc", ".gitignore", "run"),
)


@pytest.mark.parametrize("lock", LOCKS, ids=str)
def test_every_locked_python_package_has_hashes_and_no_address(lock):
    blocks = re.split(r"\n(?=\S)", text(lock).strip())
    assert blocks
    for block in blocks:
        assert re.match(r"[a-z0-9.-]+(\[[a-z,]+\])?==\S+", block), block
        assert "--hash=sha256:" in block, block
        assert "://" not in block, block


def test_every_locked_client_package_has_a_hash_and_no_address():
    locked = json.loads(text(Path("pwa/package-lock.json")))["packages"]
    packages = {name: about for name, about in locked.items() if name}
    assert packages
    assert [name for name, about in packages.items() if "integrity" not in about] == []
    assert [name for name, about in packages.items() if "resolved" in about] == []


def test_the_lock_holds_what_the_project_asks_for():
    project = tomllib.loads(text(Path("pyproject.toml")))
    wanted = project["project"]["dependencies"] + project["dependency-groups"]["dev"]
    wanted += project["project"]["optional-dependencies"]["postgres"]
    pinned = re.compile(r"^([a-z0-9.-]+)(?:\[\S+\])?==([^\s;]+)", re.MULTILINE)
    version_by_name = dict(pinned.findall(text(Path("requirements/dev.txt"))))
    for requirement in map(Requirement, wanted):
        assert requirement.specifier.contains(version_by_name[requirement.name]), requirement


def test_no_file_names_a_registry_or_a_folder_of_one_machine():
    for path in files(*WRITTEN):
        assert not HOSTS.search(text(path)), path
        assert not MACHINE.search(text(path)), path
