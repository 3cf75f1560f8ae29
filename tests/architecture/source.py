"""What the tests of the whole tree read: its files, and what Python says in them."""

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
MADE = {".git", ".venv", ".cache", "node_modules", "dist", "var", "__pycache__", ".hypothesis"}


def files(*endings: str, below: str = ".") -> list[Path]:
    """Return the files with one of the endings that people wrote, by path from the root."""
    found = (path for path in _walk(ROOT / below) if path.name.endswith(endings))
    return sorted(path.relative_to(ROOT) for path in found)


def _walk(folder: Path) -> Iterator[Path]:
    for path in folder.iterdir():
        if path.is_dir():
            yield from () if path.name in MADE else _walk(path)
        else:
            yield path


def text(path: Path) -> str:
    """Return what a file says."""
    return (ROOT / path).read_text("utf-8")


def nodes(path: Path) -> list[ast.AST]:
    """Return every node of a Python file."""
    return list(ast.walk(ast.parse(text(path))))


def imports(path: Path) -> set[str]:
    """Return the dotted name of everything that a Python file imports."""
    found = nodes(path)
    plain = {alias.name for node in found if isinstance(node, ast.Import) for alias in node.names}
    named = [node for node in found if isinstance(node, ast.ImportFrom)]
    return plain | {f"{node.module}.{alias.name}" for node in named for alias in node.names}
