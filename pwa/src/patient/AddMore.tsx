import { useRef, useState } from "preact/hooks";

import { words } from "../i18n/words.ts";
import { Icon } from "../ui/icons.tsx";
import { Later } from "../ui/Later.tsx";
import type { Form } from "./form.ts";
import type { MoreProps } from "./More.tsx";
import { isAnswered, PARTS } from "./more.ts";

/** The way to all that most days do without; open by itself where some of it is answered. */
export function AddMore(props: Omit<MoreProps, "asked">) {
  const { checkIn, app } = words.value;
  const [asked, setAsked] = useState(false);
  const had = useRef(false);
  had.current ||= hasMore(props.form); // and does not close when the last answer is taken away
  if (asked || had.current) {
    return <Later load={loadMore} given={{ ...props, asked }} failed={<p>{app.unavailable}</p>} />;
  }
  return (
    <button type="button" class="button" onClick={() => setAsked(true)}>
      <Icon name="plus" />
      {checkIn.addMore}
    </button>
  );
}

function hasMore(form: Form): boolean {
  return PARTS.some((part) => isAnswered(form, part));
}

const loadMore = async () => (await import("./answerParts.ts")).More;
