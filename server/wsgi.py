"""What a WSGI server loads: `server.wsgi:app`. With the commands, the only reader of os.environ."""

import os

from server.app import create_app
from server.config import Settings

app = create_app(Settings.from_env(os.environ))
