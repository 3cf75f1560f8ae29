"""How long somebody who guesses has to wait: longer each time, and never for good."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Final


@dataclass(frozen=True, slots=True, kw_only=True)
class ThrottleRules:
    """How many wrong tries are free, and how the waits grow after them."""

    free_tries: int
    longest_wait: timedelta
    forget_after: timedelta  # without a try; the count begins anew


# A login's limit is short: whoever keeps guessing somebody's login must not keep its owner out.
LOGIN_RULES: Final = ThrottleRules(
    free_tries=5, longest_wait=timedelta(minutes=1), forget_after=timedelta(hours=24)
)
ADDRESS_RULES: Final = ThrottleRules(  # a clinic's people share one address
    free_tries=20, longest_wait=timedelta(minutes=15), forget_after=timedelta(hours=24)
)


def wait_after(tries: int, rules: ThrottleRules) -> timedelta:
    """Return how long after this many tries the next one is heard: 0, then 1, 2, 4... seconds."""
    beyond = tries - rules.free_tries
    if beyond < 0:
        return timedelta(0)
    return min(timedelta(seconds=2 ** min(beyond, 30)), rules.longest_wait)
