import type { Api } from "../api/client.ts";
import { everyPage } from "./calls.ts";
import { after, type Ask } from "./server.ts";
import type { ClinicRelief, Grouping, Logging, Refreshed, ReliefTrends, Rules, RulesBody, Trended } from "./wire.ts";

/** Return how long relief lasts in the clinic, as these screens ask for it, and the rule behind it. */
export function reliefOf(api: Api, ask: Ask) {
  const trendPage = async (cursor?: string) => {
    const query = cursor ? { cursor } : {};
    const answer = await ask<ReliefTrends>(api.GET("/api/v1/clinic/relief-trends", { params: { query } }));
    return "problem" in answer ? answer : { data: { rows: answer.data.patients, cursor: answer.data.cursor } };
  };
  return {
    clinicRelief: (by: Grouping) => ask<ClinicRelief>(api.GET("/api/v1/clinic/relief", { params: { query: { by } } })),
    reliefTrends: () => everyPage<Trended>(trendPage),
    logging: () => ask<Logging>(api.GET("/api/v1/clinic/logging")),
    refreshRelief: () => ask<Refreshed>(api.POST("/api/v1/clinic/relief-refreshes")),
    reliefRules: () => ask<Rules>(api.GET("/api/v1/clinic/relief-rules")),
    putReliefRules: (number: number, body: RulesBody) =>
      ask<Rules>(api.PUT("/api/v1/clinic/relief-rules", { headers: after(number), body })),
  };
}
