"""What the pages say about naming a direction is what the domain does."""

from pathlib import Path

import pytest

from server.domain.relief_trend import MAX_P, MIN_ENDED, MIN_RESPONDERS

WORDS = Path("pwa/messages")


@pytest.mark.parametrize("name", ["explain", "reliefExplain"])
@pytest.mark.parametrize(
    ("language", "responders", "ended", "point"),
    [
        ("en", "{} episodes with relief", "{} of them seen to end", "."),
        ("es", "{} episodios con alivio", "{} de ellos con final visto", ","),
    ],
)
def test_a_page_names_the_conditions_that_hold(name, language, responders, ended, point):
    said = (WORDS / language / f"{name}.json").read_text("utf-8")
    assert responders.format(MIN_RESPONDERS) in said
    assert ended.format(MIN_ENDED) in said
    assert f"{float(MAX_P):.2f}".replace(".", point) in said
