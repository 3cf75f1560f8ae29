import type { LearnWords } from "./learn.en.ts";

/** Las páginas que explican, en palabras sencillas. */
export const learnEs: LearnWords = {
  therapy: {
    title: "Cómo actúa el tratamiento y qué no se sabe",
    lead: "La ketamina puede calmar el dolor durante un tiempo. Cuánto, cambia de una persona a otra.",
    parts: [
      {
        title: "Qué es",
        text: [
          "La ketamina se usa desde hace décadas para dormir a las personas en las operaciones. En dosis mucho más pequeñas, algunas clínicas la dan para un dolor que dura mucho: en una vena, en un músculo o en aerosol nasal.",
          "No se aprobó para el dolor que dura mucho. Tu clínica la eligió porque otros tratamientos no ayudaron lo suficiente. El aerosol nasal para el dolor se prepara de forma especial y no es un medicamento aprobado en todas partes.",
        ],
      },
      {
        title: "Qué encontraron los estudios",
        list: [
          "Siete estudios pequeños juntos: unos 2 puntos menos de dolor en una escala de 10, hasta dos semanas.",
          "Donde más se sabe es en el síndrome de dolor regional complejo (SDRC): el efecto puede durar hasta 12 semanas. En un estudio, a esas alturas ya no quedaba, y las personas no podían hacer más que antes.",
          "Para otros dolores se sabe menos. Un estudio cuidadoso del dolor de los nervios no encontró diferencia con un tratamiento simulado.",
          "En una clínica, entre una cuarta parte y la mitad de las personas tratadas seguían con alivio a las tres semanas.",
        ],
      },
      {
        title: "Qué no sabe nadie todavía",
        list: [
          "Cuánto te ayudará una sesión. Por eso pregunta esta aplicación: tus propios días son la mejor respuesta.",
          "Qué dosis, y cada cuánto, es mejor para quién.",
          "Qué hacen muchas sesiones a lo largo de años. Se conocen problemas de vejiga con el uso frecuente: cuenta pronto a tu clínica cualquier cosa nueva al orinar.",
        ],
      },
    ],
  },
  session: {
    title: "Cómo es una sesión",
    lead: "Cada clínica lo hace a su modo y la tuya te lo explicará. Esto es lo habitual.",
    parts: [
      {
        title: "Cómo transcurre",
        list: [
          "Antes: preguntas sobre tu salud y tus medicinas, y la tensión.",
          "Una infusión dura desde menos de una hora hasta varias horas. Una inyección o un aerosol, un momento, y después descansas.",
          "Alguien vigila la tensión, la respiración y lo despierto que estás. La tensión suele subir, sobre todo hacia los 40 minutos, y baja de nuevo en unas 4 horas.",
        ],
      },
      {
        title: "Qué puedes sentir",
        list: [
          "Flotar, pesar mucho o poco, estar lejos de tu cuerpo.",
          "Los sonidos y las luces pueden parecer raros, y el tiempo más lento o más rápido.",
          "De cada 100 personas a las que se dio como anestesia, unas 12 tuvieron sueños vivos, sensación de irrealidad o confusión mientras se pasaba. Dilo en ese momento: una voz tranquila y una habitación en silencio ayudan.",
        ],
      },
      {
        title: "Volver a casa",
        text: [
          "Te vas cuando tus medidas están cerca de las tuyas de siempre y caminas con seguridad, casi siempre después de dos horas o más, y con alguien que te lleva a casa. No conduzcas hasta el día siguiente, después de dormir una noche.",
        ],
      },
    ],
  },
  afterwards: {
    title: "Qué es normal después y qué no",
    lead: "Casi todo lo que se nota ha pasado al día siguiente.",
    parts: [
      {
        title: "Frecuente el primer día",
        list: [
          "Cansancio o sueño, mareo o poca estabilidad.",
          "Náuseas, dolor de cabeza, visión borrosa.",
          "Sueños vivos o sensación de irrealidad. Puede volver una vez más en las primeras 24 horas.",
        ],
      },
      {
        title: "Llama a tu clínica el mismo día",
        list: [
          "Cualquier cosa que sea grave.",
          "Confusión, o ver u oír cosas, más de 24 horas después de una sesión.",
          "Vomitar y no retener ninguna bebida durante 12 horas.",
          "Sangre en la orina, o piel u ojos amarillos.",
        ],
      },
      {
        title: "Cuéntalo pronto a tu clínica",
        list: [
          "Orinar más veces, con más prisa o con escozor.",
          "Un dolor bajo las costillas, a la derecha, que no se va.",
          "Ánimo bajo o preocupación que dura días.",
          "Querer más ketamina de la que te dan.",
        ],
      },
    ],
  },
  measure: {
    title: "Cómo se mide aquí el alivio",
    lead: "Tu número de cada día es todo lo que hace falta. El servidor de la clínica cuenta, siempre con la misma regla.",
    parts: [
      {
        title: "Antes",
        text: ["La media de tus números en la semana anterior a una sesión es el punto de partida. Al menos 4 días deben tener uno."],
      },
      {
        title: "Alivio",
        text: [
          "Un día cuenta como alivio cuando su número es al menos un 30 % más bajo, y al menos 1 punto. Con dos días así, cercanos, en la primera semana, el alivio ha empezado. Un mal día entre medias no lo termina.",
        ],
      },
      {
        title: "Su final",
        text: [
          "El alivio termina cuando dos días cercanos vuelven a estar por encima de la línea. Si antes llega la siguiente sesión, o faltan días, nadie sabe el final. Entonces esta aplicación dice «al menos» y nunca adivina.",
        ],
      },
      {
        title: "Conviene saber",
        list: [
          "Un día que falta es solo un día que falta. Nunca cuenta como bueno ni como malo.",
          "«¿Todavía ayuda?» es lo que tú piensas. Se muestra junto a los números y no los cambia.",
          "Tu clínica puede usar otros valores que estos habituales.",
        ],
      },
    ],
  },
  emergency: {
    title: "En una emergencia",
    lead: "Nadie mira tus anotaciones en el momento en que llegan. En una emergencia llama; no escribas aquí.",
    parts: [],
  },
  before: {
    title: "Antes de tu próxima sesión",
    lead: "Lo que te dijo tu clínica va primero. Si no dijo nada, pregunta por cada una de estas cosas.",
    parts: [
      {
        title: "Pregunta antes",
        list: [
          "Cuánto tiempo antes dejar de comer y beber.",
          "Qué medicinas tomar ese día. No cambies ninguna por tu cuenta.",
          "Si hay algo nuevo: otra enfermedad, un embarazo, otra medicina.",
        ],
      },
      {
        title: "Trae",
        list: [
          "A alguien que te lleve a casa y, si puede, se quede contigo.",
          "Una lista de tus medicinas.",
          "Ropa cómoda y lo que te calma: música, antifaz, gafas de sol.",
        ],
      },
      {
        title: "En la semana anterior",
        text: ["Da tu número tantos días como puedas. Con esos días se compara lo que hace la sesión."],
      },
    ],
  },
  after: {
    title: "El día después de una sesión",
    lead: "Tómatelo con calma. Durante 24 horas esta aplicación muestra una sola pregunta.",
    parts: [
      {
        title: "Durante 24 horas",
        list: [
          "No conduzcas hasta haber dormido una noche. Nada de máquinas ni de subirte a sitios altos.",
          "No firmes ni decidas nada importante.",
          "Nada de alcohol, ni de nada que dé sueño si tu clínica no lo dijo.",
          "Ten a alguien cerca y levántate despacio.",
        ],
      },
      {
        title: "Después",
        text: ["Cada día: tu número y «¿Todavía ayuda?». Bastan unos segundos."],
      },
    ],
  },
  gone: {
    title: "Cuando el alivio se ha ido",
    lead: "Gracias por decirlo. El día en que terminó es lo que más necesita tu clínica.",
    parts: [
      {
        title: "Qué pasa con ello",
        list: [
          "Tu clínica ve en tu página el día que dijiste, junto a tus números.",
          "Con varias sesiones se ve cuánto te dura el alivio y si eso cambia. Ayuda a planear juntos la siguiente.",
          "No se avisa a nadie. Si quieres hablar con alguien, pide una llamada.",
        ],
      },
    ],
  },
};
