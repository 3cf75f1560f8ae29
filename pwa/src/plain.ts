/** Return a text without capitals and accents, for finding it: who types "mareo" or "Álvaro" should not need them. */
export function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
