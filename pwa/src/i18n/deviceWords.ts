import { deviceEn, type DeviceWords } from "./device.en.ts";
import { deviceEs } from "./device.es.ts";
import { type Language, language } from "./language.ts";

const WORDS: Record<Language, DeviceWords> = { en: deviceEn, es: deviceEs };

/** Return the words of the settings and of installing; they load with those parts. */
export function deviceWords(): DeviceWords {
  return WORDS[language.value];
}
