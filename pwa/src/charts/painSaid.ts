import type { ChartText } from "../i18n/chartText.ts";
import { doses, markText, outcomeOf } from "./outcome.ts";
import type { LinkOf } from "./episodeSaid.ts";
import type { Said } from "./reading.ts";
import { remarks } from "./remarks.ts";
import { baselineOf, type Standing, standingOf } from "./standing.ts";
import type { ConfounderMark, DayScore, Episode, SessionMark } from "./values.ts";

/** Return what a day's dot says: the score, how it came, and what the rule made of it. */
export function scoreSaid(score: DayScore, episodes: readonly Episode[], text: ChartText, linkOf?: LinkOf): Said {
  const standing = standingOf(score.date, episodes);
  const before = baselineOf(score.date, episodes);
  const lines = [
    ...remarks(score, text),
    ...(standing ? [standingText(standing, text)] : []),
    ...(before ? [text.words.said.forBaseline({ day: text.day(before.course_first) })] : []),
  ];
  return withLink({ title: `${text.fullDay(score.date)}: ${text.number(score.score)}`, lines }, standing, text, linkOf);
}

/** Return what a session's mark says: what was given, and what followed its course. */
export function sessionSaid(session: SessionMark, episodes: readonly Episode[], text: ChartText, linkOf?: LinkOf): Said {
  const standing = standingOf(session.local_date, episodes);
  const title = `${text.fullDay(session.local_date)}: ${markText(session, text)}`;
  const lines = standing ? [followed(standing.episode, text), text.words.said.day0] : [];
  return withLink({ title, lines }, standing, text, linkOf);
}

/** Return what another change's mark says. */
export function changeSaid(change: ConfounderMark, { words, fullDay }: ChartText): Said {
  return { title: `${fullDay(change.local_date)}: ${words.confounder[change.kind]}`, lines: [words.said.change] };
}

function followed(episode: Episode, text: ChartText): string {
  const { value, why } = outcomeOf(episode, text);
  return text.words.said.followed({ value, why });
}

function standingText({ episode, dayNo, kind }: Standing, text: ChartText): string {
  const { said } = text.words;
  if (kind === "day0") return said.standing.day0;
  const limit = text.exact(episode.threshold ?? 0);
  const what = kind === "unjudged" ? outcomeOf(episode, text).value : said.standing[kind]({ limit });
  return said.onDay({ day: text.number(dayNo), session: text.day(episode.course_last), what });
}

function withLink(said: Said, standing: Standing | undefined, text: ChartText, linkOf?: LinkOf): Said {
  if (!standing || !linkOf) return said;
  return { ...said, more: { href: linkOf(`episode-${standing.number}`), text: text.words.reading.more } };
}

/** Return what was given in the course of an episode, for its heading: "Mar 3 · IV 40 mg". */
export function courseName(episode: Episode, sessions: readonly SessionMark[], text: ChartText): string {
  return [text.day(episode.course_last), doses(episode, sessions, text)].filter(Boolean).join(" · ");
}
