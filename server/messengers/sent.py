"""What became of a message that was to leave the server."""

from enum import StrEnum


class Sent(StrEnum):
    """What became of one message."""

    SENT = "sent"
    GONE = "gone"  # the place is no more: forget it
    LATER = "later"  # expressly not taken: it may be tried again
    FAILED = "failed"  # not taken for good, or nobody knows: it is not tried again
