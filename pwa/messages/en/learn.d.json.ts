// Written by `npm run messages`; do not edit.
declare const messages: {
  therapy: {
    title: string;
    lead: string;
    parts: {
      whatItIs: {
        title: string;
        text: [string, string];
      };
      whatStudiesFound: {
        title: string;
        list: [string, string, string, string];
      };
      whatNobodyKnowsYet: {
        title: string;
        list: [string, string, string];
      };
    };
    sources: [string, string, string, string, string];
  };
  session: {
    title: string;
    lead: string;
    parts: {
      howItGoes: {
        title: string;
        list: [string, string, string];
      };
      whatYouMayFeel: {
        title: string;
        list: [string, string, string];
      };
      goingHome: {
        title: string;
        text: [string];
      };
    };
    sources: [string, string];
  };
  afterwards: {
    title: string;
    lead: string;
    parts: {
      commonInTheFirstDay: {
        title: string;
        list: [string, string, string];
      };
      callYourClinicOnTheSameDay: {
        title: string;
        list: [string, string, string, string];
      };
      tellYourClinicSoon: {
        title: string;
        list: [string, string, string, string];
      };
    };
    sources: [string, string];
  };
  measure: {
    title: string;
    lead: string;
    parts: {
      before: {
        title: string;
        text: [string];
      };
      relief: {
        title: string;
        text: [string];
      };
      itsEnd: {
        title: string;
        text: [string];
      };
      goodToKnow: {
        title: string;
        list: [string, string, string];
      };
    };
    sources: [string];
  };
  emergency: {
    title: string;
    lead: string;
  };
  before: {
    title: string;
    lead: string;
    parts: {
      askBeforehand: {
        title: string;
        list: [string, string, string];
      };
      bring: {
        title: string;
        list: [string, string, string];
      };
      inTheWeekBefore: {
        title: string;
        text: [string];
      };
    };
  };
  after: {
    title: string;
    lead: string;
    parts: {
      forHours: {
        title: string;
        list: [string, string, string, string];
      };
      then: {
        title: string;
        text: [string];
      };
    };
  };
  gone: {
    title: string;
    lead: string;
    parts: {
      whatHappensWithIt: {
        title: string;
        list: [string, string, string];
      };
    };
  };
};
export default messages;
