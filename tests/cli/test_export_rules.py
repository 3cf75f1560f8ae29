"""The phone's copy of the rules is the domain's."""

from pathlib import Path

import pytest

from server.cli.export_rules import files

CLIENT = Path(__file__).parents[2] / "pwa" / "src"


@pytest.mark.parametrize("name", files())
def test_the_clients_copy_is_not_stale(name):
    told = "run: reliefspan export-rules pwa/src"
    assert (CLIENT / name).read_text("utf-8") == files()[name], told
