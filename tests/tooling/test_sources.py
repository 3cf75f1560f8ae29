"""What is made is made again exactly when what it is made from has changed."""

import pytest

from tooling import sources
from tooling.sources import digest, made_from


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A project's folder with one source in `src`."""
    monkeypatch.setattr(sources, "ROOT", tmp_path)
    monkeypatch.setattr(sources, "CACHE", tmp_path / "cache")
    (tmp_path / "src").mkdir()
    (tmp_path / "src" / "page.ts").write_text("one")
    return tmp_path


def make(folder) -> bool:
    """Make `built` from `src` if it is out of date; return whether that was needed."""
    with made_from(folder / "built", folder / "src") as stale:
        (folder / "built").touch()
    return stale


def test_it_is_made_once(folder):
    assert make(folder)
    assert not make(folder)


def test_a_changed_source_makes_it_again(folder):
    make(folder)
    (folder / "src" / "page.ts").write_text("two")
    assert make(folder)


def test_a_renamed_source_makes_it_again(folder):
    make(folder)
    (folder / "src" / "page.ts").rename(folder / "src" / "sheet.ts")
    assert make(folder)


def test_it_is_made_again_when_it_is_gone(folder):
    make(folder)
    (folder / "built").unlink()
    assert make(folder)


def test_an_attempt_that_failed_is_repeated(folder):
    make(folder)
    (folder / "src" / "page.ts").write_text("two")
    with pytest.raises(OSError, match="full"), made_from(folder / "built", folder / "src"):
        raise OSError("full")
    (folder / "src" / "page.ts").write_text("one")
    assert make(folder)


def test_what_was_made_is_no_source(folder):
    before = digest([folder / "src"])
    (folder / "src" / "node_modules").mkdir()
    (folder / "src" / "node_modules" / "package.js").write_text("anything")
    assert digest([folder / "src"]) == before
