/** The words of why somebody is needed, as a clinician reads them: each says the rule that fired. */
export const needsEn = {
  column: "Needs",
  none: "Nothing marked",
  more: (count: number) => `and ${count} more`,
  pressing: { urgent: "Urgent", today: "Same day", review: "Next review" },
  why: {
    red: "Sign of an emergency: was shown whom to call",
    crisis: "Any severity: was shown the crisis line",
    self_harm: "PHQ-9, item 9: thoughts of death or self-harm",
    tell_now: "Wants somebody to know now",
    amber: "Severe, or a sign to look at the same day",
    call: "Asks for a call",
    appointment: "Asks for an appointment",
    tell_this_week: "Wants somebody to know this week",
    rose: "Questionnaire: clearly worse than the time before",
    craving: "Craving, or more than prescribed",
  },
  lasting: (days: number, span: number) => `Moderate or worse in ${days} answers in a row, or for ${span} days`,
  urinary: (days: number, window: number) => `Bladder, on ${days} or more of ${window} days`,
  belly_pain: (days: number, window: number) => `Belly pain, on ${days} or more of ${window} days: ask where`,
};

export type NeedsWords = typeof needsEn;
