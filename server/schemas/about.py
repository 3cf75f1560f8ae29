"""What the document says of a field."""

from typing import Any, Final

AN_ID: Final = "01937a0e-5c00-7b3a-9d52-0f6a4c1e8b27"
ANOTHER_ID: Final = "01937a0e-5c01-7d11-8a64-92e5f01b3c9a"


def absent() -> None:
    """Return the value of what may be left out but never be null: a header, a part of a query."""


def about(description: str, example: Any = None) -> dict[str, Any]:
    """Return a field's meaning with its unit, and an example unless the field is empty."""
    told = {"description": description}
    return told if example is None else told | {"example": example}
