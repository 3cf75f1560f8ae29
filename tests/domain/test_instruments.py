"""Every instrument that ships, against what its source says of it."""

from dataclasses import astuple
from fractions import Fraction

import pytest

from server.domain.instrument import Instrument, Wording
from server.domain.instruments import INSTRUMENTS

EVERY = pytest.mark.parametrize("instrument", INSTRUMENTS.values(), ids=INSTRUMENTS)
PHQ_9, PHQ_8, GAD_7 = INSTRUMENTS["phq_9"], INSTRUMENTS["phq_8"], INSTRUMENTS["gad_7"]
PEG, PGIC = INSTRUMENTS["peg"], INSTRUMENTS["pgic"]


def test_all_that_may_ship_are_there_in_the_order_in_which_they_are_asked():
    assert list(INSTRUMENTS) == ["peg", "pgic", "phq_8", "phq_9", "gad_7"]


@pytest.mark.parametrize(
    ("instrument", "items", "lowest", "highest"),
    [
        pytest.param(PEG, 3, 0, 10, id="PEG: three numbers and their mean"),
        pytest.param(PGIC, 1, 1, 7, id="PGIC: one of seven"),
        pytest.param(PHQ_9, 9, 0, 27, id="PHQ-9"),
        pytest.param(PHQ_8, 8, 0, 24, id="PHQ-8 lacks item 9"),
        pytest.param(GAD_7, 7, 0, 21, id="GAD-7"),
    ],
)
def test_an_instrument_has_the_items_and_the_scores_of_its_source(
    instrument, items, lowest, highest
):
    assert len(instrument.items) == items
    assert (instrument.lowest, instrument.highest) == (lowest, highest)


@pytest.mark.parametrize(
    ("instrument", "answers", "points"),
    [
        pytest.param(PEG, (7, 6, 6), Fraction(19, 3), id="a mean is exact"),
        pytest.param(PEG, (0, 0, 1), Fraction(1, 3), id="and not rounded"),
        pytest.param(PGIC, (4,), 4, id="no change is 4"),
        pytest.param(PHQ_9, (0, 1, 2, 3, 0, 1, 2, 3, 0), 12, id="a sum"),
        pytest.param(GAD_7, (3,) * 7, 21, id="all of it"),
    ],
)
def test_answers_make_one_score(instrument, answers, points):
    assert instrument.score(answers) == points


@pytest.mark.parametrize(
    ("instrument", "answers", "accepted"),
    [
        pytest.param(PHQ_8, (0,) * 8, True, id="one for each item"),
        pytest.param(PHQ_8, (0,) * 7, False, id="one is missing"),
        pytest.param(PHQ_8, (0,) * 9, False, id="one too many"),
        pytest.param(PHQ_8, (3,) * 8, True, id="the worst option"),
        pytest.param(PHQ_8, (*(0,) * 7, 4), False, id="beyond the worst"),
        pytest.param(PHQ_8, (*(0,) * 7, -1), False, id="below the best"),
        pytest.param(PGIC, (0,), False, id="PGIC begins at 1"),
        pytest.param(PGIC, (7,), True, id="and ends at 7"),
        pytest.param(PEG, (10, 0, 10), True, id="PEG ends at 10"),
        pytest.param(PEG, (11, 0, 10), False, id="and not at 11"),
        pytest.param(PEG, (), False, id="nothing"),
    ],
)
def test_only_complete_answers_on_their_scales_are_accepted(instrument, answers, accepted):
    assert instrument.accepts(answers) is accepted


@pytest.mark.parametrize(
    ("instrument", "points", "label"),
    [
        *((PHQ_9, points, "minimal") for points in (0, 4)),
        *((PHQ_9, points, "mild") for points in (5, 9)),
        *((PHQ_9, points, "moderate") for points in (10, 14)),
        *((PHQ_9, points, "moderately severe") for points in (15, 19)),
        *((PHQ_9, points, "severe") for points in (20, 27)),
        *((PHQ_8, points, "moderately severe") for points in (15, 19)),
        *((GAD_7, points, "minimal") for points in (0, 4)),
        *((GAD_7, points, "mild") for points in (5, 9)),
        *((GAD_7, points, "moderate") for points in (10, 14)),
        *((GAD_7, points, "severe") for points in (15, 21)),
    ],
)
def test_a_band_begins_at_its_cut_point(instrument, points, label):
    assert instrument.band(Fraction(points)).label.en == label


def test_an_instrument_without_established_bands_has_none():
    assert PEG.band(Fraction(10)) is PGIC.band(Fraction(7)) is None


def test_any_answer_to_item_9_but_the_first_tells_of_self_harm_whatever_the_score():
    said = {last: PHQ_9.tells_of_self_harm((*(0,) * 8, last)) for last in range(4)}
    assert said == {0: False, 1: True, 2: True, 3: True}
    assert not PHQ_9.tells_of_self_harm((*(3,) * 8, 0))


@EVERY
def test_what_does_not_ask_about_self_harm_never_tells_of_it(instrument: Instrument):
    worst = [item.options[-1].value for item in instrument.items]
    assert instrument.tells_of_self_harm(worst) is (instrument is PHQ_9)


@EVERY
def test_an_instrument_is_complete(instrument: Instrument):
    assert instrument.items
    assert "en" in instrument.published
    assert instrument.first_day >= 1
    assert instrument.every_days >= 1
    for text in _texts(instrument):
        assert all(said == said.strip() and said for said in astuple(text)), text
    for item in instrument.items:
        values = [option.value for option in item.options]
        assert values == list(range(values[0], values[-1] + 1))
        assert item.options[0].label
        assert item.options[-1].label


def test_no_two_stand_in_one_place():
    assert len({one.place for one in INSTRUMENTS.values()}) == len(INSTRUMENTS)


def _texts(instrument: Instrument) -> list[Wording]:
    items = instrument.items
    labels = [option.label for item in items for option in item.options]
    told = [instrument.about, instrument.notice, instrument.stem, *labels]
    told += [item.text for item in items] + [band.label for band in instrument.bands]
    return [text for text in told if text]
