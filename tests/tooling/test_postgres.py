"""The throw-away PostgreSQL leaves nothing behind, whoever starts it."""

from pathlib import Path

import pytest
from sqlalchemy import create_engine, make_url, text

from tests import postgres


@pytest.mark.parametrize("forbidden", [False, True], ids=["ordinary", "no user namespaces"])
def test_it_serves_while_the_block_runs(forbidden, monkeypatch):
    if forbidden:
        monkeypatch.setattr(postgres, "IN_A_NAMESPACE", ("false",))
    with postgres.running() as url:
        folder = Path(make_url(url).query["host"])
        engine = create_engine(url)
        with engine.connect() as connection:
            assert connection.scalar(text("SELECT 6 * 7")) == 42
        engine.dispose()
    assert not folder.exists()
