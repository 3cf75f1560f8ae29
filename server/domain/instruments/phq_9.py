"""PHQ-9: depression over the last two weeks. Item 9 asks about self-harm."""

from typing import Final

from server.domain.instrument import Band, Instrument, Item, Option, Scoring, Wording

STEM: Final = Wording(
    en="Over the last 2 weeks, how often have you been bothered by any of the following problems?",
    es="Durante las últimas 2 semanas, ¿qué tan seguido ha tenido molestias debido a los "
    "siguientes problemas?",
)
HOW_OFTEN: Final = (
    Option(value=0, label=Wording(en="Not at all", es="Ningún día")),
    Option(value=1, label=Wording(en="Several days", es="Varios días")),
    Option(value=2, label=Wording(en="More than half the days", es="Más de la mitad de los días")),
    Option(value=3, label=Wording(en="Nearly every day", es="Casi todos los días")),
)
TEXTS: Final = (
    Wording(
        en="Little interest or pleasure in doing things",
        es="Poco interés o placer en hacer cosas",
    ),
    Wording(
        en="Feeling down, depressed, or hopeless",
        es="Se ha sentido decaído(a), deprimido(a) o sin esperanzas",
    ),
    Wording(
        en="Trouble falling or staying asleep, or sleeping too much",
        es="Ha tenido dificultad para quedarse o permanecer dormido(a), o ha dormido demasiado",
    ),
    Wording(
        en="Feeling tired or having little energy",
        es="Se ha sentido cansado(a) o con poca energía",
    ),
    Wording(en="Poor appetite or overeating", es="Sin apetito o ha comido en exceso"),
    Wording(
        en="Feeling bad about yourself – or that you are a failure or have let yourself or your "
        "family down",
        es="Se ha sentido mal con usted mismo(a) – o que es un fracaso o que ha quedado mal con "
        "usted mismo(a) o con su familia",
    ),
    Wording(
        en="Trouble concentrating on things, such as reading the newspaper or watching television",
        es="Ha tenido dificultad para concentrarse en ciertas actividades, tales como leer el "
        "periódico o ver la televisión",
    ),
    Wording(
        en="Moving or speaking so slowly that other people could have noticed, or the opposite – "
        "being so fidgety or restless that you have been moving around a lot more than usual",
        es="¿Se ha movido o hablado tan lento que otras personas podrían haberlo notado? o lo "
        "contrario – muy inquieto(a) o agitado(a) que ha estado moviéndose mucho más de lo normal",
    ),
    Wording(
        en="Thoughts that you would be better off dead, or of hurting yourself in some way",
        es="Pensamientos de que estaría mejor muerto(a) o de lastimarse de alguna manera",
    ),
)
ITEMS: Final = tuple(Item(text=text, options=HOW_OFTEN) for text in TEXTS)
BANDS: Final = (
    Band(lowest=0, label=Wording(en="minimal", es="mínima")),
    Band(lowest=5, label=Wording(en="mild", es="leve")),
    Band(lowest=10, label=Wording(en="moderate", es="moderada")),
    Band(lowest=15, label=Wording(en="moderately severe", es="moderadamente grave")),
    Band(lowest=20, label=Wording(en="severe", es="grave")),
)
NOTICE: Final = Wording(
    en="Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, "
    "with an educational grant from Pfizer Inc. No permission required to reproduce, translate, "
    "display or distribute.",
    es="Elaborado por los doctores Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke y colegas, "
    "mediante una subvención educativa otorgada por Pfizer Inc. No se requiere permiso para "
    "reproducir, traducir, presentar o distribuir.",
)
ABOUT: Final = Wording(en="Mood in the last 2 weeks", es="El ánimo en las últimas 2 semanas")

INSTRUMENT: Final = Instrument(
    code="phq_9",
    name="PHQ-9",
    place=40,
    about=ABOUT,
    stem=STEM,
    items=ITEMS,
    scoring=Scoring.SUM,
    bands=BANDS,
    notice=NOTICE,
    published=frozenset({"en", "es"}),
    first_day=14,
    every_days=28,
    at_start=True,
    by_default=False,
    family="phq",
    crisis_item=8,
    watched_rise=5,
)
