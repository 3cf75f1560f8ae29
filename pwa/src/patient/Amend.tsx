import { historyWords } from "messages:history";
import { useEffect, useState } from "preact/hooks";

import type { KnownVersion } from "../api/client.ts";
import { words } from "../i18n/words.ts";
import type { Phone } from "../phone.ts";
import { PainScale } from "../ui/PainScale.tsx";
import { draftName, keepAmended, keepRating, refusedOn } from "./amending.ts";
import { CheckIn } from "./CheckIn.tsx";
import { blankForm, type Form, formOf } from "./form.ts";
import { hoursSince } from "./sessions.ts";
import { useHeld } from "./useHeld.ts";
import type { OwnStory } from "./useStories.ts";
import type { Whom } from "./whom.ts";
import { Why } from "./Why.tsx";

interface Props {
  phone: Phone;
  whom: Whom;
  story: OwnStory;
  shown: KnownVersion; // what the form is filled with
  onDone: () => void;
}

/** Change an entry where it stands; what was there before stays in its history. */
export function Amend(props: Props) {
  return props.story.kind === "check_in" ? <AmendCheckIn {...props} /> : <AmendRating {...props} />;
}

function AmendCheckIn({ phone, whom, story, shown, onDone }: Props) {
  const { log } = phone;
  const [form, setForm] = useForm(phone, story, shown);
  const before = useHeld(phone);
  if (!form) return null;
  const save = async () => {
    if (await keepAmended(phone, story, form)) onDone();
  };
  return (
    <CheckIn
      form={form}
      today={log.today()}
      whom={whom}
      hoursSinceSession={hoursSince(phone.line.value?.sessions ?? [], log.calendar.now())}
      before={before}
      trouble={log.trouble.value}
      onChange={(answer) => setForm({ ...form, ...answer })}
      onSave={() => void save()}
      onStartOver={() => {
        setForm(blankForm(form.day)); // nothing is kept of it
        onDone();
      }}
    />
  );
}

/** A form that a reload does not lose. */
function useForm(phone: Phone, story: OwnStory, shown: KnownVersion) {
  const [form, setForm] = useState<Form>();
  useEffect(() => {
    const fresh = formOf(shown, story.heads, refusedOn(phone));
    void phone.log.draftOf(draftName(story)).then((draft) => setForm(draft ?? fresh));
  }, []);
  const write = (changed: Form) => {
    setForm(changed);
    phone.log.keepDraft(draftName(story), changed);
  };
  return [form, write] as const;
}

function AmendRating({ phone, story, shown, onDone }: Props) {
  const { checkIn, trouble: texts } = words.value;
  const [pain, setPain] = useState(shown.pain);
  const [reason, setReason] = useState("");
  const trouble = phone.log.trouble.value;
  const save = async (event: Event) => {
    event.preventDefault();
    if (pain !== null && (await keepRating(phone, story, pain, reason))) onDone();
  };
  return (
    <form class="stack" onSubmit={(event) => void save(event)}>
      <PainScale question={historyWords().painThen} anchors={checkIn.anchors} score={pain} onScore={setPain} />
      <Why value={reason} onValue={setReason} />
      <p class="wrong" role="alert">
        {trouble?.about === "rating" && texts[trouble.cause]}
      </p>
      <button class="button main wide">{checkIn.saveChange}</button>
      <button type="button" class="button quiet wide" onClick={onDone}>
        {checkIn.cancel}
      </button>
    </form>
  );
}
