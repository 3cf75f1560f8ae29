#!/usr/bin/env python3
"""Set up, run and test Reliefspan on a machine that has only Python 3.9 or newer, and git.

python3 dev.py run      serve the product, with a demo clinic, at http://localhost:8000
python3 dev.py test     run every test; further arguments go to pytest
python3 dev.py check    lint and check the types
python3 dev.py faults   inject the faults that nothing may be lost by; `faults P2 --quick`: some
python3 dev.py bench    measure what things cost; `bench relief`: how well relief is measured;
                        `bench pwa`: what a patient waits for on a slow phone
python3 dev.py build    make a wheel that carries the built client, in dist
"""

import argparse
import secrets
import shutil
import signal
import socket
import sys

from tooling.console import BlockedError, Steps, loudly, must
from tooling.machine import NO_WEBKIT, find_chromium, find_webkit
from tooling.places import BIN, LOG, PWA, ROOT, VAR
from tooling.setup import build_pwa, install_packages

TSC = PWA / "node_modules" / ".bin" / "tsc", "--noEmit", "--project"
WHEEL = BIN / "pip", "wheel", "--no-deps", "--no-build-isolation", "--wheel-dir", ROOT / "dist"
CHECKS = {
    "Lint": (BIN / "ruff", "check", "--quiet"),
    "Formatting": (BIN / "ruff", "format", "--check", "--quiet"),
    "Types of the server": (BIN / "mypy",),
    "Types of the client": (*TSC, PWA),
    "Types of its worker": (*TSC, PWA / "tsconfig.worker.json"),
    "Types of its tests": (*TSC, ROOT / "tests" / "pwa"),
}


def run(options):
    """Serve the product with its demo clinic until Ctrl-C."""
    refuse_busy(options.port)
    steps, reliefspan = Steps(4), BIN / "reliefspan"
    set_up(steps)
    settings = our_settings(options.port)
    with steps.step("Preparing the demo clinic in var (a minute the first time)"):
        must("The database could not be prepared.", reliefspan, "migrate", **settings)
        how_to_sign_in = must("The demo clinic could not be made.", reliefspan, "demo", **settings)
    steps.begin(f"Serving at {settings['PUBLIC_URL']} (Ctrl-C stops it)")
    print("", how_to_sign_in, "", sep="\n", flush=True)
    return loudly(reliefspan, "serve", "--bind", f"127.0.0.1:{options.port}", **settings)


def test(options):
    """Run the client's and the server's tests, the browser and PostgreSQL included."""
    steps = Steps(3 if options.rest else 6)
    set_up(steps)
    with steps.step("Finding Chromium"):
        chromium = find_chromium()
    if options.rest:
        return loudly(BIN / "pytest", *options.rest, CHROMIUM=str(chromium))
    with steps.step("Finding WebKitGTK"):
        webkit = find_webkit()
    if not webkit:
        print(f"      {NO_WEBKIT}", flush=True)
    steps.begin("Testing the client's logic")
    client = loudly(BIN / "node", *NODE_TESTS, *client_tests())
    steps.begin("Testing everything else")
    return loudly(BIN / "pytest", *IN_TWO, CHROMIUM=str(chromium)) or client


# Who has done its share takes from the other: the slow tests in the browser lie together.
IN_TWO = "-n", "2", "--dist", "worksteal"
NODE_TESTS = "--import", "./tests/pwa/resolve.mjs", "--test", "--test-reporter=dot"


def client_tests():
    return sorted((ROOT / "tests" / "pwa").rglob("*.test.ts"))


def check(_options):
    """Lint and check the types, all of them even if one complains."""
    steps = Steps(2 + len(CHECKS))
    set_up(steps)
    failed = 0
    for title, command in CHECKS.items():
        steps.begin(title)
        failed |= loudly(*command)
    return failed


def bench(options):
    """Measure what things cost, how well relief is measured or a phone's waiting, and print it."""
    steps, on_a_phone = Steps(2), options.rest[:1] == ["pwa"]
    set_up(steps)
    variables = {"CHROMIUM": str(find_chromium())} if on_a_phone else {}
    return loudly(BIN / "python", "-m", "bench", *options.rest, **variables)


def faults(options):
    """Inject the faults that nothing may be lost by, and print what became of them."""
    steps = Steps(4)
    set_up(steps)
    with steps.step("Finding Chromium"):
        chromium = find_chromium()
    steps.begin("Injecting faults (with all of them, some hours)")
    return loudly(BIN / "python", "-m", "tests.faults", *options.rest, CHROMIUM=str(chromium))


def build(_options):
    """Make a wheel that carries the built client."""
    steps = Steps(3)
    set_up(steps)
    with steps.step("Making the wheel in dist"):
        shutil.rmtree(ROOT / "build", ignore_errors=True)  # else it carries older builds as well
        must("The wheel could not be made.", *WHEEL, ROOT)
    return 0


def set_up(steps):
    """Make what every command needs, or only see that it is there."""
    with steps.step("Installing Python packages (600 MB, a minute or so the first time)"):
        install_packages()
    with steps.step("Building the client"):
        build_pwa()


def our_settings(port):
    """Return the server's settings, with a secret of this folder's own."""
    VAR.mkdir(exist_ok=True)
    secret = VAR / "secret_key"
    if not secret.exists():
        secret.touch(mode=0o600)
        secret.write_text(secrets.token_hex(32))
    return {
        "SECRET_KEY": secret.read_text(),
        "DATABASE_URL": f"sqlite:///{VAR / 'reliefspan.db'}",
        "PUBLIC_URL": f"http://localhost:{port}",
    }


def refuse_busy(port):
    """Stop before all the work if something else listens on the port."""
    with socket.socket() as probe:
        if probe.connect_ex(("127.0.0.1", port)) == 0:
            raise BlockedError(f"Port {port} is in use: free it, or add --port {port + 1}.")


def asked(arguments):
    """Return what was asked on the command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("command", choices=("run", "test", "check", "faults", "bench", "build"))
    parser.add_argument("--port", type=int, default=8000, help="where `run` serves")
    options, options.rest = parser.parse_known_args(arguments)
    return options


def main():
    """Do what was asked; say in one line why it cannot be done."""
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="replace")  # a terminal may know no more than ASCII
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # ended like by Ctrl-C
    LOG.unlink(missing_ok=True)
    options = asked(sys.argv[1:])
    try:
        return globals()[options.command](options)
    except BlockedError as reason:
        print(f"dev.py: {reason}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nStopped.")
        return 130


if __name__ == "__main__":
    sys.exit(main())
