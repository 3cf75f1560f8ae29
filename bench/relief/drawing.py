"""Many invented diaries at once, the same ones whatever the number of cores."""

from collections.abc import Callable, Iterator
from concurrent.futures import Executor
from functools import partial
from random import Random
from typing import TypeVar

from bench.relief.diaries import Diary, Setting, diary

SEED = 3
CHUNK = 20  # patients that a core is given at a time

Found = TypeVar("Found")


def drawn(setting: Setting, number: int) -> Diary:
    """Return the diary of one patient of a setting, known by its number."""
    return diary(setting, Random(f"{SEED} {setting} {number}"))  # noqa: S311


def each(
    cores: Executor, judge: Callable[[Diary], Found], setting: Setting, patients: int
) -> Iterator[Found]:
    """Return what `judge` makes of so many patients of a setting."""
    one = partial(_judged, judge, setting)
    return cores.map(one, range(patients), chunksize=CHUNK)


def _judged(judge: Callable[[Diary], Found], setting: Setting, number: int) -> Found:
    return judge(drawn(setting, number))
