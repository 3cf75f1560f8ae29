import type { ChartText } from "../i18n/chartText.ts";
import { dayNumber, within } from "./days.ts";
import type { LinkOf } from "./episodeSaid.ts";
import type { Frame } from "./frame.ts";
import type { PainLayout } from "./painLayout.ts";
import { changeSaid, scoreSaid, sessionSaid } from "./painSaid.ts";
import { type Mark, nearestAcross, type Picks } from "./reading.ts";
import type { ConfounderMark, Episode, SessionMark, Span } from "./values.ts";

export const STRIP_MARK_PX = 13; // from the bottom of the plot down to the middle of a session's mark

interface Given {
  text: ChartText;
  span: Span;
  frame: Frame;
  pain: PainLayout;
  sessions: readonly SessionMark[];
  confounders?: readonly ConfounderMark[];
  episodes?: readonly Episode[];
  linkOf?: LinkOf | undefined;
}

/** Return the marks of the pain line from left to right, and which of them lies under a pointer. */
export function painMarks(given: Given): { marks: Mark[]; picks: Picks } {
  const marks = [...scoreMarks(given), ...stripMarks(given)].sort((a, b) => a.x - b.x);
  const { bottom } = given.pain;
  const picks: Picks = (x, y) => {
    const inStrip = y > bottom;
    return nearestAcross(marks.map((mark) => ({ x: mark.y > bottom === inStrip ? mark.x : Infinity })), x);
  };
  return { marks, picks };
}

function scoreMarks({ pain, episodes = [], text, linkOf }: Given): Mark[] {
  return pain.dots.map(({ x, y, score }) => ({ x, y, said: scoreSaid(score, episodes, text, linkOf) }));
}

function stripMarks({ span, frame, pain, sessions, confounders = [], episodes = [], text, linkOf }: Given): Mark[] {
  const place = (date: string) => ({ x: frame.x(dayNumber(date)), y: pain.bottom + STRIP_MARK_PX });
  const real = <T extends SessionMark | ConfounderMark>(marks: readonly T[]) =>
    within(span, marks, ({ local_date }) => local_date).filter((mark) => !mark.entered_in_error);
  return [
    ...real(sessions).map((session) => ({ ...place(session.local_date), said: sessionSaid(session, episodes, text, linkOf) })),
    ...real(confounders).map((change) => ({ ...place(change.local_date), said: changeSaid(change, text) })),
  ];
}
