import { plural } from "./plural.ts";

const entries = plural("en", "entry", "entries");

/** The words of keeping a copy in a file, and of reading one back. */
export const copyEn = {
  title: "Keep a copy",
  intro: "A copy is a file that you can keep anywhere. A passphrase locks it: without that nobody can open it, and nobody can find the passphrase for you.",
  make: {
    title: "Save to a file",
    extent: "What goes in",
    extents: { everything: "All on this phone", unsent: "Only what is not sent" },
    onlyUnsent: "While you are not signed in, only what has not been sent goes in.",
    nothing: "Everything has been sent, so there is nothing to put in.",
    choose: "Choose a passphrase for the file",
    hint: (least: number) => `At least ${least} characters. Write it down: it is needed to read the file.`,
    tooShort: (least: number) => `Use at least ${least} characters.`,
    submit: "Save the file",
    done: (name: string) => `Saved as ${name}. Look for it in your downloads, and check that it is there.`,
  },
  read: {
    title: "Read a file back in",
    text: "On this phone or another one of yours. What is already here is not doubled; what is new goes to your clinic.",
    file: "The file",
    passphrase: "Its passphrase",
    submit: "Read the file",
    taken: (fresh: number, held: number) => `Read: ${entries(held)} in the file. New here: ${fresh}.`,
    why: {
      "not ours": "This is not a file that this app saved, or it is damaged.",
      newer: "A newer app saved this file. Open this page with a network once, so that the app can renew itself.",
      passphrase: "The passphrase does not open it, or the file is damaged. Check the passphrase and try again.",
      "somebody else": "This file holds the entries of somebody else. Nothing was taken from it.",
      "no room": "There is no room for it on this phone. Free some space and try again.",
      "no file": "Choose the file first.",
    },
  },
  show: "Show",
  hide: "Hide",
  busy: "One moment…",
};

export type CopyWords = typeof copyEn;
