import type { RejectionGround } from "../../../src/core/codebook/codebook";
import type { CaseFacts } from "../../../src/core/competence/facts";
import { GATE, passGate, rejection } from "../../../src/core/competence/gate";

const facts = (
  more: Partial<CaseFacts> & { readonly signals?: Partial<Record<RejectionGround, number>> },
): CaseFacts => ({
  contactType: "klagesag",
  centre: "beskaeftigelse",
  themes: ["GF01"],
  round: 1,
  received: "2018-05-15T10:00:00+02:00",
  text: "",
  signal: (ground) => ({ probability: more.signals?.[ground] ?? 0, reasons: [] }),
  ...more,
});

describe("the competence gate", () => {
  it("asks in the codebook's order", () => {
    expect(GATE.map(({ id }) => id)).toEqual([
      "uden-for-kommunen",
      "ansaettelse",
      "politisk-serviceniveau",
      "udvalgsbehandlet",
      "tilsyn-ombudsmand-domstol",
      "over-et-aar",
      "klageorgan",
      "udsigtsloes",
    ]);
  });

  it.each<[string, Parameters<typeof facts>[0], RejectionGround | null]>([
    ["lets an ordinary complaint through", {}, null],
    ["asks nothing of what is no complaint", { contactType: "vejledning", themes: ["AN04"] }, null],
    ["rejects the writer's own employment", { themes: ["AN04"] }, "ansaettelse"],
    [
      "rejects the service level",
      { themes: ["HJ07"], signals: { "politisk-serviceniveau": 0.3 } },
      "politisk-serviceniveau",
    ],
    [
      "rejects what a committee judged",
      { themes: ["AN03"], signals: { udvalgsbehandlet: 0.7, "politisk-serviceniveau": 0.2 } },
      "udvalgsbehandlet",
    ],
    ["rejects what is before a court", { signals: { "tilsyn-ombudsmand-domstol": 0.8 } }, "tilsyn-ombudsmand-domstol"],
    [
      "rejects what is years old",
      { text: "I 2011 blev jeg raskmeldt.", signals: { "over-et-aar": 0.2 } },
      "over-et-aar",
    ],
    [
      "keeps what is years old but goes on",
      { text: "Siden 2011, og stadig ikke i 2018.", signals: { "over-et-aar": 0.4 } },
      null,
    ],
    [
      "rejects what is years old, told in English",
      { text: "Five years ago they refused me. I did not complain at that time.", signals: { "over-et-aar": 0.2 } },
      "over-et-aar",
    ],
    [
      "keeps what is years old but goes on, told in English",
      { text: "It began in 2011 and I am still waiting in 2018.", signals: { "over-et-aar": 0.4 } },
      null,
    ],
    [
      "rejects what the council voted for, told in English",
      { themes: ["HJ07"], text: "The council voted for it.", signals: { "politisk-serviceniveau": 0.15 } },
      "politisk-serviceniveau",
    ],
    [
      "rejects what a committee judged, told in English",
      {
        text: "The committee had our complaint on its agenda and upheld the refusal.",
        signals: { udvalgsbehandlet: 0.2, "politisk-serviceniveau": 0.1 },
      },
      "udvalgsbehandlet",
    ],
    [
      "rejects what the Ombudsman looks into, told in English",
      {
        text: "The Ombudsman has asked the municipality for a statement. In the meantime I want you to look at it too.",
        signals: { "tilsyn-ombudsmand-domstol": 0.1 },
      },
      "tilsyn-ombudsmand-domstol",
    ],
    [
      "does not take a threat with the court for a case before it, told in English",
      { text: "Otherwise I go to court.", signals: { "tilsyn-ombudsmand-domstol": 0.6 } },
      null,
    ],
    [
      "rejects what everybody has answered, told in English",
      {
        text: "You have answered me three times and there is nothing new, but I do not accept it.",
        themes: ["AN99"],
        signals: { udsigtsloes: 0.1 },
      },
      "udsigtsloes",
    ],
    [
      "does not take a mother's care for the writer's job",
      { themes: ["AN04"], text: "Jeg er ansat i kommunen, men skriver som datter.", signals: { ansaettelse: 0.4 } },
      null,
    ],
    [
      "rejects what the Ombudsman has while the same is asked here",
      {
        text: "Folketingets Ombudsmand har sagen. Imens vil jeg have dig til at vurdere det samme.",
        signals: { "tilsyn-ombudsmand-domstol": 0.05 },
      },
      "tilsyn-ombudsmand-domstol",
    ],
    [
      "keeps what is not before a court yet",
      {
        text: "Min advokat overvejer retssag, men der er ikke anlagt noget.",
        signals: { "tilsyn-ombudsmand-domstol": 0.8 },
      },
      null,
    ],
    [
      "rejects what a committee judged, told in other words",
      {
        text: "Kulturudvalget gennemgik klagen og fastholdt. Den klage sender vi nu.",
        signals: { udvalgsbehandlet: 0.15 },
      },
      "udvalgsbehandlet",
    ],
    [
      "rejects what the writer counts the years since",
      { text: "For fem år siden stod jeg i skranken. Jeg har ingen sag i dag.", signals: { "over-et-aar": 0.1 } },
      "over-et-aar",
    ],
    [
      "rejects what has had every answer",
      {
        themes: ["AN99"],
        text: "I har svaret mig fem gange. Jeg ved godt at det er lovligt, og jeg har ikke noget nyt.",
        signals: { udsigtsloes: 0.05 },
      },
      "udsigtsloes",
    ],
    ["does not reject for an appeal body", { themes: ["HJ01"] }, null],
    [
      "puts employment before the court",
      { themes: ["AN04"], signals: { "tilsyn-ombudsmand-domstol": 0.9 } },
      "ansaettelse",
    ],
  ])("%s", (_, given, expected) => {
    expect(rejection(facts(given))?.ground ?? null).toBe(expected);
  });

  it("helps where an appeal body exists", () => {
    expect([...passGate(facts({ themes: ["HJ01"] }))]).toMatchObject([{ ground: "klageorgan", effect: "helps" }]);
  });

  it("gives every rule a basis", () => {
    expect(GATE.filter(({ basis }) => basis.length < 10)).toEqual([]);
  });
});
