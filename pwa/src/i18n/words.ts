import { type ShellWords, shellWords } from "messages:shell";

import { computed } from "@preact/signals";

/** Every sentence of the shell and of the patient's first page. */
export type Words = ShellWords;

/** The words of the page in its language: they come with the page itself, for nothing is drawn without them. */
export const words = computed<Words>(() => shellWords());
