/** The pages that explain, in plain words. What each rests on: patient/learning.ts. */
export const learnEn = {
  therapy: {
    title: "How the therapy works, and what is not known",
    lead: "Ketamine can quieten pain for a while. For how long differs from person to person.",
    parts: [
      {
        title: "What it is",
        text: [
          "Ketamine has been used to put people to sleep for operations for decades. In much smaller doses some clinics give it for pain that has lasted long: into a vein, into a muscle or as a nasal spray.",
          "For long-lasting pain this is not what it was approved for. Your clinic chose it for you because other treatments did not help enough. A nasal spray for pain is made up specially and is not an approved medicine everywhere.",
        ],
      },
      {
        title: "What studies found",
        list: [
          "Seven small studies taken together: pain about 2 points lower on a scale of 10, for up to two weeks.",
          "The best evidence is for complex regional pain syndrome (CRPS): there the effect can last up to 12 weeks. In one study it was gone by then, and people could not do more than before.",
          "For other kinds of pain there is less evidence. One careful study of nerve pain found no difference from a dummy treatment.",
          "In one clinic between a quarter and a half of the people treated still felt relief after three weeks.",
        ],
      },
      {
        title: "What nobody knows yet",
        list: [
          "How long a session will help you. That is why this app asks: your own days are the best answer.",
          "Which dose, and how often, is best for whom.",
          "What many sessions over years do. Trouble with the bladder is known after frequent use, so tell your clinic early of anything new when you pass water.",
        ],
      },
    ],
  },
  session: {
    title: "What a session is like",
    lead: "Clinics differ; yours will tell you its own way. This is what is usual.",
    parts: [
      {
        title: "How it goes",
        list: [
          "Before: questions about your health and medicines, and your blood pressure.",
          "An infusion takes from under an hour to several hours. An injection or a spray takes a moment, and then you rest.",
          "Somebody watches your blood pressure, your breathing and how awake you are. Blood pressure often rises, most of all after about 40 minutes, and comes down again within about 4 hours.",
        ],
      },
      {
        title: "What you may feel",
        list: [
          "Floating, light or heavy, far away from your body.",
          "Sounds and lights may seem strange, and time slower or faster.",
          "About 12 in 100 people given it as an anaesthetic had vivid dreams, felt unreal or were confused while it wore off. Say so at the time: a calm voice and a quiet room help.",
        ],
      },
      {
        title: "Going home",
        text: [
          "You leave when your readings are near your own usual ones and you can walk steadily, mostly after two hours or more, and with somebody who takes you home. Do not drive until the next day, after a night’s sleep.",
        ],
      },
    ],
  },
  afterwards: {
    title: "What is common afterwards, and what is not",
    lead: "Most of what people notice is over by the next day.",
    parts: [
      {
        title: "Common in the first day",
        list: [
          "Tired or drowsy, dizzy or unsteady.",
          "Feeling sick, a headache, blurred vision.",
          "Vivid dreams, or feeling unreal. This may come back once more within 24 hours.",
        ],
      },
      {
        title: "Call your clinic on the same day",
        list: [
          "Anything severe.",
          "Confused, or seeing or hearing things, more than 24 hours after a session.",
          "Being sick and keeping no drink down for 12 hours.",
          "Blood in the urine, or yellow skin or eyes.",
        ],
      },
      {
        title: "Tell your clinic soon",
        list: [
          "Passing water more often, more urgently, or with burning.",
          "Pain under the ribs on the right that stays.",
          "Low mood, or worry that stays for days.",
          "Wanting more ketamine than you are given.",
        ],
      },
    ],
  },
  measure: {
    title: "How relief is measured here",
    lead: "Your daily number is all that is needed. The clinic’s server does the counting, always by the same rule.",
    parts: [
      {
        title: "Before",
        text: ["The average of your numbers in the week before a session is where you start. At least 4 days must have one."],
      },
      {
        title: "Relief",
        text: [
          "A day counts as relief when its number is at least 30 % lower than that, and at least 1 point. Two such days near each other, in the first week, and relief has begun. One bad day in between does not end it.",
        ],
      },
      {
        title: "Its end",
        text: [
          "Relief is over when two days near each other are above the line again. If the next session comes first, or days are missing, nobody knows the end. Then this app says “at least”, and never guesses.",
        ],
      },
      {
        title: "Good to know",
        list: [
          "A missing day is only a missing day. It is never counted as good or bad.",
          "“Is it still helping?” is what you think. It is shown beside the numbers and does not change them.",
          "Your clinic may use other values than these usual ones.",
        ],
      },
    ],
  },
  emergency: {
    title: "In an emergency",
    lead: "Nobody watches your entries as they come in. In an emergency call; do not write here.",
    parts: [],
  },
  before: {
    title: "Before your next session",
    lead: "What your clinic told you comes first. If it said nothing, ask about each of these.",
    parts: [
      {
        title: "Ask beforehand",
        list: [
          "How long before it to stop eating and drinking.",
          "Which of your medicines to take on the day. Change none by yourself.",
          "Whether anything is new: another illness, a pregnancy, another medicine.",
        ],
      },
      {
        title: "Bring",
        list: [
          "Somebody who takes you home, and stays with you if possible.",
          "A list of your medicines.",
          "Comfortable clothes, and what makes you calm: music, an eye mask, sunglasses.",
        ],
      },
      {
        title: "In the week before",
        text: ["Give your number on as many days as you can. What the session does is measured against these days."],
      },
    ],
  },
  after: {
    title: "The day after a session",
    lead: "Take it slowly. For 24 hours this app shows one question only.",
    parts: [
      {
        title: "For 24 hours",
        list: [
          "Do not drive until you have slept a night. No machines, no climbing.",
          "Sign nothing and decide nothing important.",
          "No alcohol, and nothing that makes you sleepy unless your clinic said so.",
          "Have somebody near, and get up slowly.",
        ],
      },
      {
        title: "Then",
        text: ["Each day: your number, and “Is it still helping?”. A few seconds are enough."],
      },
    ],
  },
  gone: {
    title: "When relief is gone",
    lead: "Thank you for saying so. The day on which it ended is what your clinic needs most.",
    parts: [
      {
        title: "What happens with it",
        list: [
          "Your clinic sees the day you named on your page, beside your numbers.",
          "Over several sessions it shows how long relief lasts for you, and whether that changes. It helps to plan the next one together.",
          "Nobody is alerted. If you want to talk to somebody, ask for a call.",
        ],
      },
    ],
  },
};

export type LearnWords = typeof learnEn;
