"""Guessing is slowed down, per login and per network address."""

from dataclasses import replace
from datetime import datetime, timedelta
from hashlib import sha256
from ipaddress import IPv6Address, ip_address, ip_network
from math import ceil

from sqlalchemy.orm import Session as Tx

from server.domain.errors import TooManyTriesError
from server.domain.throttle import ADDRESS_RULES, LOGIN_RULES, ThrottleRules, wait_after
from server.store import throttles
from server.store.throttles import Tries


def count_try(tx: Tx, address: str, now: datetime, login: str | None = None) -> None:
    """Count one try, or refuse to hear it. What is refused does not count: waits do not add up.

    Commit before judging the try, or those made meanwhile would find it uncounted.
    """
    rules = _rules(address, login)
    known = throttles.locked(tx, rules, now)
    wait = max(tries.open_at for tries in known.values()) - now
    if wait > timedelta(0):
        raise TooManyTriesError(ceil(wait.total_seconds()))
    for key, tries in known.items():
        throttles.keep(tx, key, _counted(tries, rules[key], now))


def take_back(tx: Tx, address: str, now: datetime, login: str | None = None) -> None:
    """Uncount a try that was right: a login begins anew, an address only loses this one."""
    throttles.forget_old(tx, now - max(r.forget_after for r in (ADDRESS_RULES, LOGIN_RULES)))
    if login is not None:
        throttles.forget(tx, _key("login", login))
    key = _key("address", _network(address))
    tries = throttles.locked(tx, [key], now)[key]
    throttles.keep(tx, key, replace(tries, tries=max(tries.tries - 1, 0), open_at=now))


def _counted(before: Tries, rules: ThrottleRules, now: datetime) -> Tries:
    forgotten = now - before.tried_at >= rules.forget_after
    tries = 1 if forgotten else before.tries + 1
    return Tries(tries=tries, tried_at=now, open_at=now + wait_after(tries, rules))


def _rules(address: str, login: str | None) -> dict[str, ThrottleRules]:
    rules = {_key("address", _network(address)): ADDRESS_RULES}
    return rules if login is None else rules | {_key("login", login): LOGIN_RULES}


def _key(kind: str, what: str) -> str:
    return sha256(f"{kind}:{what}".encode()).hexdigest()


def _network(address: str) -> str:
    """Return what one guesser holds: an IPv4 address, or 2**64 IPv6 addresses."""
    try:
        parsed = ip_address(address)
    except ValueError:
        return address
    bits = 64 if isinstance(parsed, IPv6Address) else 32
    return str(ip_network(f"{parsed}/{bits}", strict=False))
