import { type Api, reach } from "./client.ts";

/** Ask whom an invitation is for, by its code. */
export function lookUp(api: Api, code: string) {
  return reach(api.POST("/api/v1/invitations/look-up", { body: { code } }));
}

export type LookedUp = ReturnType<typeof lookUp>;
