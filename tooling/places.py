"""Where things are. What is made lies in .venv, .cache, var, pwa/node_modules and pwa/dist."""

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV, CACHE, VAR, PWA = ROOT / ".venv", ROOT / ".cache", ROOT / "var", ROOT / "pwa"
BIN, LOG = VENV / "bin", CACHE / "dev.log"
LOCK = ROOT / "requirements" / "dev.txt"
