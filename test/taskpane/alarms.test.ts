import { CODEBOOK } from "../../src/knowledge/codebook";
import { alarmsOf, isForwardable } from "../../src/taskpane/state/alarms";
import { choice, OUTGOING, suggested, suggestion, TODAY, understanding, verdict } from "./support/values";

const APPEAL = {
  body: "Ankestyrelsen",
  basis: "retssikkerhedsloven § 67",
  deadlineDigital: "2026-03-24",
  deadlineLetter: "2026-03-30",
};

const ids = (mail: ReturnType<typeof understanding>, edited = mail.choice) =>
  alarmsOf(mail, edited, CODEBOOK, TODAY).map((alarm) => alarm.id);

describe("alarmsOf()", () => {
  it("is silent where nothing is wrong", () => {
    expect(ids(understanding())).toEqual([]);
  });

  it("puts the worst first", () => {
    const everything = understanding({
      suggestion: suggestion({ appeal: APPEAL, urgent: suggested(true) }),
      verdict: { ...OUTGOING, unread: ["a.pdf"] },
      choice: choice({ urgent: true, rejectionGround: "klageorgan", consent: null }),
    });
    expect(ids(everything)).toEqual(["urgent", "appeal", "outgoing", "competence", "consent", "unread"]);
  });

  it("puts a distant appeal deadline after the breach", () => {
    const far = { ...APPEAL, deadlineDigital: "2026-04-20", deadlineLetter: null };
    const mail = understanding({ suggestion: suggestion({ appeal: far }), verdict: OUTGOING });
    expect(ids(mail)).toEqual(["outgoing", "appeal"]);
  });

  it("follows the advisor's choice, not the suggestion", () => {
    const mail = understanding({
      suggestion: suggestion({ urgent: suggested(true) }),
      choice: choice({ urgent: true }),
    });
    expect(ids(mail)).toEqual(["urgent"]);
    expect(ids(mail, choice({ urgent: false }))).toEqual([]);
  });

  it.each([
    { consent: null, centre: "sundhed-og-aeldre", expected: ["consent"] },
    { consent: false, centre: "sundhed-og-aeldre", expected: ["consent"] },
    { consent: true, centre: "sundhed-og-aeldre", expected: [] },
    { consent: null, centre: "andre-instanser", expected: [] },
  ])("asks for consent where something can be forwarded ($consent, $centre)", ({ consent, centre, expected }) => {
    expect(ids(understanding({ choice: choice({ consent, centre, points: [{ theme: "HJ01", centre }] }) }))).toEqual(
      expected,
    );
  });

  it("offers the point on secure handling once", () => {
    const mail = understanding({ verdict: OUTGOING });
    const [alarm] = alarmsOf(mail, mail.choice, CODEBOOK, TODAY);
    expect(alarm).toMatchObject({ id: "outgoing", canAddPoint: true });
    const withPoint = choice({ points: [{ theme: "FL12", centre: "sundhed-og-aeldre" }] });
    expect(alarmsOf(mail, withPoint, CODEBOOK, TODAY)[0]).toMatchObject({ canAddPoint: false });
    expect(alarmsOf(mail, choice({ contactType: "vejledning", points: [] }), CODEBOOK, TODAY)[0]).toMatchObject({
      canAddPoint: false,
    });
  });

  it("keeps only the breach for what is no case", () => {
    const mail = understanding({ verdict: { ...OUTGOING, unread: ["a.pdf"] } });
    expect(ids(mail, choice({ contactType: "ikke-sag", centre: null, points: [], urgent: true }))).toEqual([
      "outgoing",
    ]);
  });

  it("tells an incoming insecure mail apart", () => {
    const unsafe = [{ ...OUTGOING.unsafe[0]!, direction: "indgaaende" as const }];
    expect(ids(understanding({ verdict: verdict({ unsafe, insecureMail: "indgaaende" }) }))).toEqual(["incoming"]);
  });
});

describe("isForwardable()", () => {
  it.each([
    ["a centre of the municipality", choice(), true],
    ["another authority", choice({ centre: "andre-instanser", points: [] }), false],
    ["no case", choice({ contactType: "ikke-sag" as const }), false],
    [
      "one point at a centre",
      choice({ centre: "andre-instanser", points: [{ theme: "HJ01", centre: "borgerservice" }] }),
      true,
    ],
  ])("%s", (_, one, expected) => {
    expect(isForwardable(one, CODEBOOK)).toBe(expected);
  });
});
