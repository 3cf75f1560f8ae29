import { adviceWords } from "messages:advice";

import { Icon } from "../ui/icons.tsx";
import { Notice } from "../ui/Notice.tsx";
import { numbersFor } from "./emergency.ts";
import type { AdviceKind } from "./urgency.ts";
import { dial, type Whom } from "./whom.ts";

interface Props {
  advice: readonly AdviceKind[];
  whom: Whom;
}

/** What to do at once about what was just tapped; it stands in the shell, so it is there offline too. */
export function Advice({ advice, whom }: Props) {
  return (
    <>
      {advice.map((one) => {
        const Part = PARTS[one];
        return <Part key={one} whom={whom} />;
      })}
    </>
  );
}

const PARTS = { red: Emergency, crisis: Crisis, now: Now, amber: Today };

function Emergency({ whom }: { whom: Whom }) {
  const { advice } = adviceWords();
  const { emergency, crisis } = numbersFor(whom.zone, whom.languages);
  const local = crisis === null ? `${emergency} ${advice.anywhere}` : emergency;
  return (
    <Notice tone="urgent" icon="attention" title={advice.emergencyTitle} alert>
      <p>{advice.emergency({ number: local })}</p>
      <Calls numbers={[emergency]} />
    </Notice>
  );
}

function Crisis({ whom }: { whom: Whom }) {
  const { advice } = adviceWords();
  const { emergency, crisis, byText } = numbersFor(whom.zone, whom.languages);
  const call = byText ? advice.crisisByText : advice.crisis;
  return (
    <Notice tone="urgent" icon="call" title={advice.crisisTitle} alert>
      <p>{crisis === null ? advice.crisisNone({ number: emergency }) : call({ number: crisis })}</p>
      {crisis !== null && <p>{advice.crisisDanger({ number: emergency })}</p>}
      <p>{advice.crisisClinic}</p>
      <Calls numbers={crisis === null ? [emergency] : [crisis, emergency]} clinic={whom.clinicPhone} />
    </Notice>
  );
}

function Today({ whom }: { whom: Whom }) {
  const { advice } = adviceWords();
  return (
    <Notice tone="attention" icon="attention" title={advice.todayTitle} alert>
      <p>{advice.today}</p>
      <Calls numbers={[]} clinic={whom.clinicPhone} />
    </Notice>
  );
}

function Now({ whom }: { whom: Whom }) {
  const { advice } = adviceWords();
  const { emergency } = numbersFor(whom.zone, whom.languages);
  return (
    <Notice tone="attention" icon="call" title={advice.nowTitle} alert>
      <p>{advice.now({ number: emergency })}</p>
      <Calls numbers={whom.clinicPhone === null ? [emergency] : []} clinic={whom.clinicPhone} />
    </Notice>
  );
}

function Calls({ numbers, clinic = null }: { numbers: readonly string[]; clinic?: string | null }) {
  const { advice } = adviceWords();
  return (
    <p class="actions">
      {numbers.map((number) => (
        <a class="button" href={dial(number)}>
          <Icon name="call" />
          {advice.call({ number })}
        </a>
      ))}
      {clinic !== null && (
        <a class="button" href={dial(clinic)}>
          <Icon name="call" />
          {advice.callClinic}
        </a>
      )}
    </p>
  );
}
