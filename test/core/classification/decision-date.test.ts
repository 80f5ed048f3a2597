import { decisionDate } from "../../../src/core/classification/decision-date";
import { splitThread } from "../../../src/core/mail/split-thread";
import { mailOf } from "./classification-mail";

const dateIn = (text: string, wanted = 0.5): string | null => {
  const mail = mailOf("Klage", text);
  return decisionDate(mail, splitThread(mail), wanted)?.date ?? null;
};

describe("decisionDate()", () => {
  it.each([
    ["Jeg fik afslag den 3. april 2018 på fleksjob.", "2018-04-03"],
    ["I brevet af 24.11.2017 står der nej.", "2017-11-24"],
    ["Afgørelsen er fra 30/4-18 og jeg er uenig.", "2018-04-30"],
    ["Jeg fik afslag 12. december.", "2017-12-12"],
    ["I går fik jeg afslag på hjælp.", "2018-05-14"],
    ["Afslaget kom for tre dage siden.", "2018-05-12"],
    ["Vi fik nej for 10 dage siden.", "2018-05-05"],
    ["De gav afslag i brev af 2. maj. Jeg søgte den 1. februar.", "2018-05-02"],
    ["Jeg søgte den 1. februar og rykkede den 3. marts.", null],
    ["Der er ingen dato her.", null],
    ["On the 3rd of April 2018 you refused my application.", "2018-04-03"],
    ["The decision is dated April 30th, 2018 and I disagree.", "2018-04-30"],
    ["I applied on 1 February and they said no on 2 May.", "2018-05-02"],
    ["Yesterday I got the refusal.", "2018-05-14"],
    ["They turned me down three days ago.", "2018-05-12"],
    ["Last Friday they stopped my benefit.", "2018-05-11"],
    ["The decision is dated 2018-04-03.", "2018-04-03"],
    ["The letter is from 9-Jan-18.", "2018-01-09"],
    ["On the seventeenth of January they refused it.", "2018-01-17"],
    ["On the 10th of this month they refused it.", "2018-05-10"],
    ["On the 20th they refused it.", "2018-04-20"],
    ["Tuesday last week they refused it.", "2018-05-08"],
    ["They refused it Monday this week.", "2018-05-14"],
    ["They refused it on the 4th floor.", null],
    ["They may 3 times have said no.", null],
    ["The decision came. I must be out by 26 May.", null],
  ])("%s → %s", (text, expected) => {
    expect(dateIn(text)).toBe(expected);
  });

  it("takes no date for the decision's where the mail speaks of none", () => {
    expect(dateIn("Jeg ringede den 3. april og talte med Bo.", 0.1)).toBeNull();
  });
});
