"""Every questionnaire that may ship: each module of this folder is one, and is found by itself.

Its module names it INSTRUMENT. What an instrument is: server/domain/instrument.py.
"""

from collections.abc import Iterator, Mapping
from importlib import import_module
from pkgutil import iter_modules
from types import MappingProxyType
from typing import Final

from server.domain.instrument import Instrument


def _found() -> Iterator[Instrument]:
    for module in iter_modules(__path__, f"{__name__}."):
        yield import_module(module.name).INSTRUMENT


# By code, in the order in which they are asked.
INSTRUMENTS: Final[Mapping[str, Instrument]] = MappingProxyType(
    {one.code: one for one in sorted(_found(), key=lambda one: one.place)}
)
