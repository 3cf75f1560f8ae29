"""PEG: pain, enjoyment and general activity over the past week."""

from typing import Final

from server.domain.instrument import Instrument, Item, Scoring, Wording, zero_to_ten

INTERFERES: Final = zero_to_ten(
    Wording(en="Does not interfere", es="No interfiere"),
    Wording(en="Completely interferes", es="Interfiere por completo"),
)

INSTRUMENT: Final = Instrument(
    code="peg",
    name="PEG",
    place=10,
    about=Wording(en="Pain in the past week", es="El dolor en la última semana"),
    stem=None,
    items=(
        Item(
            text=Wording(
                en="What number best describes your pain on average in the past week?",
                es="¿Qué número describe mejor su dolor, en promedio, en la última semana?",
            ),
            options=zero_to_ten(
                Wording(en="No pain", es="Sin dolor"),
                Wording(
                    en="Pain as bad as you can imagine",
                    es="El peor dolor que se pueda imaginar",
                ),
            ),
        ),
        Item(
            text=Wording(
                en="What number best describes how, during the past week, pain has interfered "
                "with your enjoyment of life?",
                es="¿Qué número describe mejor cuánto, durante la última semana, el dolor ha "
                "interferido en su disfrute de la vida?",
            ),
            options=INTERFERES,
        ),
        Item(
            text=Wording(
                en="What number best describes how, during the past week, pain has interfered "
                "with your general activity?",
                es="¿Qué número describe mejor cuánto, durante la última semana, el dolor ha "
                "interferido en su actividad general?",
            ),
            options=INTERFERES,
        ),
    ),
    scoring=Scoring.MEAN,
    bands=(),
    notice=Wording(
        en="PEG scale: Krebs EE, Lorenz KA, Bair MJ, et al. J Gen Intern Med 2009;24:733–738.",
        es="Escala PEG: Krebs EE, Lorenz KA, Bair MJ, et al. J Gen Intern Med 2009;24:733–738.",
    ),
    published=frozenset({"en"}),
    first_day=7,
    every_days=21,
    at_start=True,
    by_default=True,
)
