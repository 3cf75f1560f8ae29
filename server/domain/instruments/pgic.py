"""PGIC: the patient's global impression of change since treatment began here."""

from typing import Final

from server.domain.instrument import Instrument, Item, Option, Scoring, Wording

LABELS: Final = (
    Wording(en="Very Much Improved", es="Muchísimo mejor"),
    Wording(en="Much Improved", es="Mucho mejor"),
    Wording(en="Minimally Improved", es="Un poco mejor"),
    Wording(en="No Change", es="Sin cambios"),
    Wording(en="Minimally Worse", es="Un poco peor"),
    Wording(en="Much Worse", es="Mucho peor"),
    Wording(en="Very Much Worse", es="Muchísimo peor"),
)

INSTRUMENT: Final = Instrument(
    code="pgic",
    name="PGIC",
    place=20,
    about=Wording(en="Change since treatment began", es="El cambio desde que empezó"),
    stem=None,
    items=(
        Item(
            text=Wording(
                en="Since starting treatment here, my overall status is:",
                es="Desde que empecé el tratamiento aquí, mi estado general es:",
            ),
            options=tuple(
                Option(value=value, label=label) for value, label in enumerate(LABELS, 1)
            ),
        ),
    ),
    scoring=Scoring.SUM,
    bands=(),
    notice=Wording(
        en="Patient Global Impression of Change, after Guy W, ECDEU Assessment Manual, 1976. "
        "Public domain.",
        es="Impresión global de cambio del paciente, según Guy W, ECDEU Assessment Manual, 1976. "
        "Dominio público.",
    ),
    published=frozenset({"en"}),
    first_day=7,
    every_days=21,
    at_start=False,
    by_default=True,
)
