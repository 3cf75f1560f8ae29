"""A worker in a process of its own: `one_worker.py URL PORT NOW [dies-after]`.

With the last argument it kills itself with SIGKILL when it has taken one prompt more than so many,
and has not yet sent that one.
"""

import os
import signal
import sys
from dataclasses import replace
from datetime import datetime

from server.app import create_app
from server.cli.worker import worker_of
from server.domain.push_services import PushServices
from server.extensions import db
from server.messengers.push import Pusher
from tests.builders import settings


class Mortal(Pusher):
    """A pusher that dies before it sends, after so many sent."""

    left = 0

    def push(self, *given):
        """Send, or die."""
        if Mortal.left == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        Mortal.left -= 1
        return super().push(*given)


def main() -> None:
    url, port, now, *dies_after = sys.argv[1:]
    services = PushServices(hosts=("127.0.0.1",), scheme="http", port=int(port), private=True)
    known = settings(database_url=url, push_services=services, patience_seconds=60)
    app = create_app(known)
    with app.app_context():
        worker = worker_of(db.session(), known, lambda: datetime.fromisoformat(now))
        if dies_after:
            Mortal.left, plain = int(dies_after[0]), worker.pusher
            mortal = Mortal(services=plain.services, key=plain.key, contact=plain.contact)
            worker = replace(worker, pusher=mortal)
        print(worker.once()["sent"])


main()
