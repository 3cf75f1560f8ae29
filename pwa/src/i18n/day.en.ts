/** The words of which day it is, where the phone's clock cannot simply be believed. */
export const dayEn = {
  title: "Which day is it?",
  wrong: (shown: string, today: string) =>
    `This phone’s clock shows ${shown}, which seems wrong. Your entries are for ${today}.`,
  unsure: (today: string) => `This phone’s clock may be wrong. Your entries are for ${today}.`,
  itIs: (day: string) => `It is ${day}`,
  clock: "Setting the phone’s date and time to automatic mends this.",
};

export type DayWords = typeof dayEn;
