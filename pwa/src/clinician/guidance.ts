import type { Api } from "../api/client.ts";
import type { Written } from "../i18n/language.ts";
import { after, type Ask } from "./server.ts";
import type { ClinicTexts, Requests, Texts } from "./wire.ts";

/** Return what the server does about requests and a clinic's own texts. */
export function guidanceOf(api: Api, ask: Ask) {
  return {
    requests: (patient_id: string) =>
      ask<Requests>(api.GET("/api/v1/patients/{patient_id}/requests", { params: { path: { patient_id } } })),
    answerRequest: (patient_id: string, entry_id: string, answer: "seen" | "done") =>
      ask<Requests>(
        api.PUT("/api/v1/patients/{patient_id}/requests/{entry_id}/answer", {
          params: { path: { patient_id, entry_id } },
          body: { answer },
        }),
      ),
    texts: () => ask<ClinicTexts>(api.GET("/api/v1/clinic/texts")),
    putTexts: (number: number, body: Texts) =>
      ask<ClinicTexts>(api.PUT("/api/v1/clinic/texts", { headers: after(number), body })),
  };
}

export const ABOUT = ["before", "after", "gone"] as const;

/** Return the texts with one of them written anew; a blank one is none. */
export function withText(texts: Texts, about: (typeof ABOUT)[number], language: Written, typed: string): Texts {
  return { ...texts, [about]: { ...texts[about], [language]: typed.trim() === "" ? null : typed } };
}
