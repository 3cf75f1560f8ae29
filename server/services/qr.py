"""QR codes as data: the page draws them, so nothing is loaded from elsewhere."""

import segno

QUIET_MODULES = 4  # the light margin that scanners need


def rows_of(text: str) -> list[str]:
    """Return the rows of a text's QR code: 1 is dark, 0 is light, margin included."""
    modules = segno.make(text, micro=False).matrix_iter(border=QUIET_MODULES)
    return ["".join("1" if module else "0" for module in row) for row in modules]
