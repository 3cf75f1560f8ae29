"""No file and no function outgrows what a person can hold in mind."""

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.architecture.source import files, nodes, text

FILE_LINES, FUNCTION_LINES, HANDLER_LINES = 250, 30, 8
GENERATED = {Path("pwa/src/api/schema.d.ts"), *files(".d.json.ts", "areas.d.ts")}
VERBS = {"get", "put", "post", "delete", "patch"}

Function = ast.FunctionDef | ast.AsyncFunctionDef


def test_no_source_file_is_too_long():
    sources = set(files(".py", ".ts", ".tsx", ".mjs", ".css", ".html")) - GENERATED
    lines_by_file = {str(path): len(text(path).splitlines()) for path in sources}
    assert _above(FILE_LINES, lines_by_file) == {}


def test_no_function_is_too_long():
    lines_by_function = {
        f"{path}:{function.lineno} {function.name}": _length(function.lineno, function)
        for path in files(".py")
        if "migrations/versions" not in path.as_posix()  # a list of columns is no logic
        for function in _functions(path)
    }
    assert _above(FUNCTION_LINES, lines_by_function) == {}


def test_no_handler_does_more_than_load_call_commit_and_dump():
    lines_by_handler = {
        f"{path}:{function.lineno} {function.name}": _length(function.body[0].lineno, function)
        for path in files(".py", below="server/routes")
        for function in _functions(path)
        if _is_handler(function)
    }
    assert lines_by_handler
    assert _above(HANDLER_LINES, lines_by_handler) == {}


def _above(limit: int, lines_by_name: dict[str, int]) -> dict[str, int]:
    return {name: lines for name, lines in sorted(lines_by_name.items()) if lines > limit}


def _functions(path: Path) -> Iterator[Function]:
    return (node for node in nodes(path) if isinstance(node, Function))


def _length(first_line: int, function: Function) -> int:
    assert function.end_lineno is not None
    return function.end_lineno - first_line + 1


def _is_handler(function: Function) -> bool:
    """Return whether a blueprint sends requests to the function."""
    calls = [node.func for node in function.decorator_list if isinstance(node, ast.Call)]
    return any(isinstance(call, ast.Attribute) and call.attr in VERBS for call in calls)
