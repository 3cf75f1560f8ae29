"""What a person sees of `python3 dev.py` when it cannot go on."""

import os
import socket
import subprocess
import sys

import pytest

from tests.architecture.source import ROOT
from tooling import machine
from tooling.console import BlockedError, Steps, must
from tooling.machine import find_python
from tooling.setup import locked


def dev(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Call dev.py as a person would."""
    command = [sys.executable, "dev.py", *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def test_a_busy_port_is_said_in_one_line_before_any_work():
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        said = dev("run", "--port", str(port))
    assert said.returncode == 1
    assert said.stdout == ""
    assert said.stderr == f"dev.py: Port {port} is in use: free it, or add --port {port + 1}.\n"


def test_help_names_the_commands():
    said = dev("--help").stdout
    assert all(f"dev.py {name}" in said for name in ("run", "test", "check", "faults", "bench"))


def test_a_failing_command_shows_the_end_of_its_output_and_stops(capfd):
    command = (sys.executable, "-c", "print('disk full'); raise SystemExit(3)")
    with pytest.raises(BlockedError, match=r"Could not do it\. The whole output is in"):
        must("Could not do it.", *command)
    assert "    disk full\n" in capfd.readouterr().out


def test_a_step_says_how_far_it_is_and_how_long_it_took(capsys):
    with Steps(4).step("Building the client"):
        pass
    assert capsys.readouterr().out == "[1/4] Building the client … 0 s\n"


def test_a_machine_without_a_new_python_is_told_what_to_install(monkeypatch):
    monkeypatch.setattr(machine, "is_usable", lambda _python: False)
    monkeypatch.setattr(machine, "apt_install", lambda *_packages: False)
    with pytest.raises(BlockedError, match="apt-get install python3-venv ca-certificates"):
        find_python()


def test_a_broken_python_first_on_the_path_hides_no_good_one(tmp_path, monkeypatch):
    broken = tmp_path / "python3"
    broken.write_text("#!/bin/sh\nexit 127\n")
    broken.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    assert str(broken) in map(str, machine.pythons())
    assert not machine.is_usable(broken)


def test_one_package_of_the_lock_keeps_all_its_hashes():
    lines = locked("uv").splitlines()
    assert lines[0].startswith("uv==")
    assert all(line.startswith("    --hash=sha256:") for line in lines[1:])
    assert len(lines) > 1
    assert not lines[-1].endswith("\\")


def test_a_machine_without_the_second_engine_is_told_what_to_install(monkeypatch):
    monkeypatch.setattr(machine, "apt_install", lambda *_packages: False)
    monkeypatch.setenv("PATH", "/nonexistent")
    assert not machine.find_webkit()
    assert "apt-get install webkit2gtk-driver xvfb" in machine.NO_WEBKIT
