import { deviceWords } from "messages:device";

import { showPercent } from "../i18n/format.ts";
import { type Language, language, LANGUAGES } from "../i18n/language.ts";
import type { Api } from "../api/client.ts";
import { chooseLanguage, chooseTextSize, chooseTheme, TEXT_SIZES, textSize, theme, THEMES } from "../look.ts";
import type { Phone } from "../phone.ts";
import { Choices } from "../ui/Choices.tsx";
import { Frame } from "./Frame.tsx";
import "./device.css";
import "./kept.css";
import { RemindersCard } from "./RemindersCard.tsx";
import { Safety } from "./Safety.tsx";
import { SignOut } from "./SignOut.tsx";
import { Stored } from "./Stored.tsx";
import type { Whom } from "./whom.ts";

interface Props {
  api: Api;
  phone: Phone;
  whom: Whom;
  onSignedOut: (owes: boolean) => void;
}

export function Settings({ api, phone, whom, onSignedOut }: Props) {
  const { settings } = deviceWords();
  return (
    <Frame page="settings" demo={phone.me.value?.clinic.demo ?? false} footer={<Safety whom={whom} />}>
      <h1 tabIndex={-1}>{settings.title}</h1>
      <Look />
      <RemindersCard api={api} zone={whom.zone} />
      <You phone={phone} />
      <Stored phone={phone} />
      <SignOut api={api} phone={phone} onSignedOut={onSignedOut} />
    </Frame>
  );
}

/** Language, theme and text size: of this device, signed in or not. */
export function Look() {
  const { settings } = deviceWords();
  return (
    <section class="look stack card">
      <Choices
        question={settings.language}
        options={optionsOf(LANGUAGES)}
        value={language.value}
        onValue={(chosen) => chosen && chooseLanguage(chosen as Language)}
      />
      <Choices
        question={settings.theme}
        options={THEMES.map((value) => ({ value, label: settings.themes[value] }))}
        value={theme.value}
        onValue={(chosen) => chosen && chooseTheme(chosen)}
      />
      <p class="muted">{settings.themeHint}</p>
      <Choices
        question={settings.text}
        options={TEXT_SIZES.map((value) => ({ value, label: showPercent(language.value, value) }))}
        value={textSize.value}
        onValue={(chosen) => chosen && chooseTextSize(chosen)}
      />
      <p class="muted">{settings.textHint}</p>
    </section>
  );
}

function optionsOf<Value extends string>(labels: Record<Value, string>): { value: Value; label: string }[] {
  return (Object.entries(labels) as [Value, string][]).map(([value, label]) => ({ value, label }));
}

function You({ phone }: { phone: Phone }) {
  const { settings } = deviceWords();
  const me = phone.me.value;
  if (!me) return null;
  return (
    <section class="stack card">
      <h2>{me.name}</h2>
      <dl class="answers">
        <div>
          <dt>{settings.clinic}</dt>
          <dd>{me.clinic.name}</dd>
        </div>
        <div>
          <dt>{settings.login}</dt>
          <dd>{me.login ?? settings.noLogin}</dd>
        </div>
      </dl>
    </section>
  );
}
