import { plural } from "./plural.ts";
import type { ReliefExplainWords } from "./reliefExplain.en.ts";

const episodes = plural("es", "episodio", "episodios");

export const reliefExplainEs: ReliefExplainWords = {
  group: (name, patients, all, evaluable, responders) =>
    `${name}: ${patients} pacientes, ${all} episodios, de ellos ${evaluable} evaluables y ${responders} con alivio.`,
  patients: (n) => `${n} pacientes que ya se unieron, sus últimos 28 días.`,
  changing: (shorter, longer) => `${shorter} con alivio cada vez más corto, ${longer} cada vez más largo. La página de cada paciente muestra todos sus episodios.`,
  notJudged: (n) =>
    `${episodes(n)} no evaluables: pocas puntuaciones antes o después de las sesiones, poco dolor previo, otro tratamiento en los primeros días, o demasiado pronto.`,
  notResponding: (n) => `${episodes(n)} sin alivio: cuánto dura el alivio solo se pregunta donde lo hubo.`,
  hidden: (n) => `${n} de los grupos: menos de 5 pacientes en cada uno, para que nadie pueda ser reconocido.`,
  nothing: "Nada.",
  unclear: "No se nombra a los pacientes sin una dirección clara: lo que el azar solo pudo hacer no se llama tendencia.",
  names: {
    patients: "Pacientes",
    episodes: "Episodios",
    responders: "Con alivio",
    median: "Mediana del alivio",
    rmst: "Alivio medio",
    "log-rank": "¿Difieren los grupos?",
    trend: "En quiénes cambia el alivio",
    logging: "Qué tan completo es el registro",
  },
  means: {
    patients: "Pacientes con al menos una tanda de sesiones en el grupo. Un paciente puede estar en varios: una tanda por infusión, otra posterior por aerosol.",
    episodes: "Lo que sigue a una tanda de sesiones hasta la siguiente, otro cambio de tratamiento u hoy. Una tanda pertenece al grupo de su vía (varias, si hubo más de una), de su dosis media por sesión, de la enfermedad de su paciente o del trimestre natural de su última sesión.",
    median: "El día en el que el alivio había terminado en la mitad de los episodios con alivio, sin que quienes siguen con alivio, o se tratan de nuevo, lo hagan parecer corto. El intervalo es por bootstrap sobre pacientes: se sortean una y otra vez pacientes enteros, porque los episodios de un mismo paciente se parecen. Se vuelve a tratar porque el alivio se apaga; por eso una segunda mediana cuenta cada siguiente sesión como fin: vale si las sesiones llegan en cuanto se acaba el alivio, como la primera vale si siguen el calendario. Con menos de 5 episodios con alivio: muy pocos para estimarla.",
    rmst: "La media de días con alivio dentro de los primeros 28: el área bajo la curva hasta el día 28, o hasta el tiempo más largo visto si es menor. Se puede comparar donde no se alcanza la mediana.",
    "log-rank": "La prueba log-rank pregunta si una sola curva para todos explicaría los grupos tan bien como las suyas. Una p pequeña dice: apenas. Trata los episodios como independientes y los grupos como hechos por azar; aquí no vale ni lo uno ni lo otro: léela como un indicio. Los grupos no mostrados no entran en ella.",
    trend: "Para cada paciente, la pendiente del alivio según el número de la tanda, por Akritas, Theil y Sen: el centro de las pendientes entre todas las parejas de episodios, que respeta el «al menos». Solo se nombra una dirección con al menos 6 episodios con alivio, al menos 4 de ellos con final visto, una p de permutación menor de 0,05 y lo mismo, con igual claridad, entre las parejas de episodios cuyo dolor previo difiere como mucho en un punto: un dolor previo más bajo ya hace que el mismo alivio parezca más corto.",
    logging: "Días con puntuación, de los días en que pudo haberla: de cada paciente los últimos 28 días, o desde su primera entrada si es posterior; hoy cuenta en cuanto se registra.",
  },
};
