"""Behind a proxy: believed only when the operator says how many there are."""

import pytest

from server.app import create_app
from server.extensions import db
from server.models.sign_in import ThrottleRow
from tests.builders import settings

GUESS = {"login": "nobody", "passphrase": "a guess"}


@pytest.fixture(params=[0, 1], ids=["no proxy", "one proxy"])
def behind(request, database_url, tx):
    """The number of proxies, and a client of a server that trusts as many."""
    app = create_app(settings(proxies=request.param, database_url=database_url))
    yield request.param, app.test_client()
    with app.app_context():
        db.engine.dispose()


def test_the_address_of_a_guesser_comes_from_trusted_proxies_only(behind, tx):
    proxies, client = behind
    for number in range(3):
        forged = {"X-Forwarded-For": f"198.51.100.{number}"}
        client.post("/api/v1/sign-ins", json=GUESS, headers=forged)
    addresses = tx.query(ThrottleRow).count() - 1  # and one login
    assert addresses == (3 if proxies else 1)
