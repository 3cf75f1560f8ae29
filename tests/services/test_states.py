"""When a further state follows the one that stands."""

from dataclasses import dataclass

import pytest

from server.domain.errors import NotFoundError, StaleError, UnseenStateError
from server.services.states import next_number


@dataclass(frozen=True)
class State:
    number: int


@pytest.mark.parametrize(
    ("standing", "seen", "same", "outcome"),
    [
        pytest.param(None, 0, False, 1, id="nothing there, nothing seen: the first"),
        pytest.param(State(2), 2, False, 3, id="the standing one was seen: the next"),
        pytest.param(State(2), 2, True, State(2), id="no change: what stands"),
        pytest.param(State(2), 1, True, State(2), id="the same delivery again: what stands"),
        pytest.param(State(1), 0, True, State(1), id="the first delivery again: what stands"),
        pytest.param(State(2), 1, False, StaleError, id="an older one was seen"),
        pytest.param(State(3), 1, True, StaleError, id="the same, but others came between"),
        pytest.param(State(2), 3, True, StaleError, id="one was seen that never was"),
        pytest.param(State(1), 0, False, StaleError, id="something is there already"),
        pytest.param(None, 1, False, NotFoundError, id="a state of nothing was seen"),
        pytest.param(State(1), None, True, UnseenStateError, id="nothing is said"),
    ],
)
def test_next_number(standing, seen, same, outcome):
    if isinstance(outcome, type):
        with pytest.raises(outcome):
            next_number(standing, seen, same=same)
    else:
        assert next_number(standing, seen, same=same) == outcome
