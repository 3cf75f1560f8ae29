/** What can go wrong at the entrance, in the words of the messages. */
export type Trouble = "wrong" | "unusable" | "tooMany" | "noNetwork" | "short";

/** Return what to say about a refused answer; `refused` names what this page was about. */
export function troubleOf(status: number, refused: "wrong" | "unusable"): Trouble {
  if (status === 429) return "tooMany";
  return status === 0 || status >= 500 ? "noNetwork" : refused;
}
