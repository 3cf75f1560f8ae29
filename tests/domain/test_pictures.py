"""The pictures of docs/domain.md show what the rule says today."""

import pytest

from docs.images.draw import PICTURES
from tests.architecture.source import ROOT


@pytest.mark.parametrize("name", PICTURES)
def test_a_picture_is_what_the_rule_draws(name):
    """Else draw it anew: `PYTHONPATH=. .venv/bin/python docs/images/draw.py`."""
    assert (ROOT / "docs/images" / name).read_text("utf-8") == PICTURES[name]()
