import { keptWords } from "messages:kept";

import type { Day } from "../moment.ts";
import { dueOf, type Schedule } from "./questionsDue.ts";
import "./questions.css";

interface Props {
  schedule: Schedule;
  today: Day;
}

/** On the home screen, while questions wait: what they are, and the way there. */
export function QuestionsDue({ schedule, today }: Props) {
  const due = dueOf(schedule, today);
  const { questions: text } = keptWords();
  if (due.length === 0) return null;
  return (
    <section class="questions-due card">
      <p>{text.due({ count: due.length })}</p>
      <a class="button" href="/questions">
        {text.open}
      </a>
    </section>
  );
}
