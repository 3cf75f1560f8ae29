"""GAD-7: anxiety over the last two weeks."""

from typing import Final

from server.domain.instrument import Band, Instrument, Item, Scoring, Wording
from server.domain.instruments.phq_9 import HOW_OFTEN, NOTICE, STEM

TEXTS: Final = (
    Wording(
        en="Feeling nervous, anxious, or on edge",
        es="Sentirse nervioso(a), ansioso(a) o con los nervios de punta",
    ),
    Wording(
        en="Not being able to stop or control worrying",
        es="No poder dejar de preocuparse o no poder controlar la preocupación",
    ),
    Wording(
        en="Worrying too much about different things",
        es="Preocuparse demasiado por cosas distintas",
    ),
    Wording(en="Trouble relaxing", es="Dificultad para relajarse"),
    Wording(
        en="Being so restless that it is hard to sit still",
        es="Estar tan inquieto(a) que cuesta quedarse quieto(a)",
    ),
    Wording(
        en="Becoming easily annoyed or irritable",
        es="Molestarse o irritarse con facilidad",
    ),
    Wording(
        en="Feeling afraid, as if something awful might happen",
        es="Sentir miedo, como si algo terrible pudiera pasar",
    ),
)

INSTRUMENT: Final = Instrument(
    code="gad_7",
    name="GAD-7",
    place=50,
    about=Wording(en="Worry in the last 2 weeks", es="La inquietud en las últimas 2 semanas"),
    stem=STEM,
    items=tuple(Item(text=text, options=HOW_OFTEN) for text in TEXTS),
    scoring=Scoring.SUM,
    bands=(
        Band(lowest=0, label=Wording(en="minimal", es="mínima")),
        Band(lowest=5, label=Wording(en="mild", es="leve")),
        Band(lowest=10, label=Wording(en="moderate", es="moderada")),
        Band(lowest=15, label=Wording(en="severe", es="grave")),
    ),
    notice=NOTICE,
    published=frozenset({"en"}),
    first_day=14,
    every_days=28,
    at_start=True,
    by_default=True,
)
