import { reach } from "../api/client.ts";
import { isProblem, OFFLINE, type Problem } from "./problems.ts";

/** What came back from the server: what was asked for, or why not. */
export type Answered<T> = { data: T } | { problem: Problem };

interface Call {
  data?: unknown;
  error?: unknown;
  response: Response;
}

/** Return the answer to a call; who is signed out is sent to sign in and gets no words of their own. */
export async function answered<T>(call: Promise<Call>, signedOut: () => void): Promise<Answered<T>> {
  const { data, error, response } = await reach(call);
  if (!response) return { problem: OFFLINE };
  if (response.ok) return { data: data as T };
  if (response.status === 401) signedOut();
  return { problem: isProblem(error) ? error : { code: "other", where: [] } };
}

/** Return every page of a list, one after the other, or the first failure. */
export async function everyPage<T>(page: (cursor?: string) => Promise<Answered<Page<T>>>): Promise<Answered<T[]>> {
  const all: T[] = [];
  let cursor: string | undefined;
  do {
    const answer = await page(cursor);
    if ("problem" in answer) return answer;
    all.push(...answer.data.rows);
    cursor = answer.data.cursor ?? undefined;
  } while (cursor);
  return { data: all };
}

interface Page<T> {
  rows: T[];
  cursor: string | null;
}
