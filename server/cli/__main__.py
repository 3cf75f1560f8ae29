"""`python -m server.cli` is `reliefspan`, where that is not installed."""

from server.cli import main

main(prog_name="reliefspan")
