import { givenIn } from "./doseLayout.ts";
import type { DoseProps } from "./DoseRelief.tsx";
import { routeName } from "./doseWords.ts";
import { courseDays, outcomeOf } from "./outcome.ts";
import { swimmerRows } from "./swimmer.ts";
import { Table } from "./Table.tsx";

/** Each course with its route, its mean dose and its relief; the newest first. */
export function DoseTable({ text, episodes, sessions }: DoseProps) {
  const { words, number } = text;
  const rows = swimmerRows(episodes).map(({ episode }) => {
    const given = givenIn(episode, sessions);
    const dose = given ? [routeName(given.route, words), number(given.mg)] : [words.none, words.none];
    const { value, why } = outcomeOf(episode, text);
    return [courseDays(episode, sessions, text), ...dose, value, why];
  });
  return <Table head={[words.relief.course, words.dose.route, words.dose.mg, words.relief.relief, words.relief.why]} rows={rows} />;
}
