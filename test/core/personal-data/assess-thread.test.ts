import type { Municipality } from "../../../src/core/codebook/settings";
import type { Address, Mail } from "../../../src/core/mail/mail";
import { splitThread } from "../../../src/core/mail/split-thread";
import { assessThread } from "../../../src/core/personal-data/assess-thread";
import { breachDeadline, breachNote } from "../../../src/core/personal-data/breach-note";
import { channelOf } from "../../../src/core/personal-data/channel-of";
import { PERSONAL_DATA } from "../../../src/knowledge/personal-data/personal-data";
import { BREACH_NOTE_DA } from "../../../src/text/breach-note-da";
import { TODAY } from "./found-in";

const municipality: Municipality = {
  id: "hvidovre",
  name: "Hvidovre Kommune",
  casePrefix: "HVI",
  mailbox: "borgerraadgiver@hvidovre.dk",
  siteId: "",
  lists: { cases: "", events: "" },
  centres: [],
  domains: { own: ["hvidovre.dk"], secure: ["advokat.example"] },
  responseBusinessDays: 15,
};
const context = { municipality, knowledge: PERSONAL_DATA, today: TODAY };
const person = (address: string, name = ""): Address => ({ name, address });

function mail(from: string, text: string, extra: Partial<Mail> = {}): Mail {
  return {
    internetMessageId: null,
    conversationId: null,
    graphId: null,
    mailbox: null,
    mailClass: "note",
    from: person(from),
    to: [person("borgerraadgiver@hvidovre.dk")],
    cc: [],
    received: "2026-11-24T09:00:00+01:00",
    subject: "Klage",
    html: null,
    text,
    attachments: [],
    references: [],
    headers: {},
    categories: [],
    ...extra,
  };
}

const verdictOf = (one: Mail) => assessThread(one, splitThread(one), context);

const quoted = (from: string, to: string, text: string) =>
  `Se her.\n\nFra: ${from}\nSendt: 29. januar 2018 13:05\nTil: ${to}\nEmne: Svar\n\n${text}`;
const GRAVE = "Kære Karen\nDin depression og cpr 120371-6123 er noteret.\nHilsen Ole";

describe("assessThread()", () => {
  it("is udgaaende where the municipality mailed a CPR number to a private address", () => {
    const verdict = verdictOf(mail("karen@gmail.com", quoted("Ole <ole@hvidovre.dk>", "karen@gmail.com", GRAVE)));
    expect(verdict.insecureMail).toBe("udgaaende");
    expect(verdict.unsafe[0]).toMatchObject({ message: 0, direction: "indgaaende" });
    expect(verdict.unsafe[1]).toMatchObject({
      message: 1,
      direction: "udgaaende",
      severity: 3,
      addresses: ["karen@gmail.com"],
    });
  });

  it.each([
    ["to its own domain", quoted("Ole <ole@hvidovre.dk>", "lis@hvidovre.dk", GRAVE)],
    ["by the CPR route", quoted("Ole <ole@hvidovre.dk>", "1203716123", GRAVE)],
    ["by Digital Post", quoted("Ole <ole@hvidovre.dk>", "Digital Post", GRAVE)],
    ["to a tunnel domain", quoted("Ole <ole@hvidovre.dk>", "jura@advokat.example", GRAVE)],
  ])("stays silent about what the municipality sent %s", (_name, text) => {
    expect(verdictOf(mail("digitalpost@e-boks.dk", text)).insecureMail).toBe("ingen");
  });

  it("finds the recipient of a quote that names none: whoever passed it on", () => {
    const text = `Hej\n\nDen 2. nov. 2018 kl. 10.31 skrev Ole <ole@hvidovre.dk>:\n> ${GRAVE.replaceAll("\n", "\n> ")}`;
    expect(verdictOf(mail("karen@gmail.com", text)).insecureMail).toBe("udgaaende");
  });

  it.each([
    ["a unit without an address", "Jobcenter Hvidovre, Dorthe Lund", GRAVE],
    ["a name with the unit in the signature", "Dorthe Lund", `${GRAVE}\nVenlig hilsen\nDorthe Lund\nYdelsesservice`],
    ["a name with our address in the signature", "Dorthe Lund", `${GRAVE}\nHilsen Dorthe\nydelse@hvidovre.dk`],
  ])("knows the municipality by %s", (_what, from, text) => {
    expect(verdictOf(mail("karen@gmail.com", quoted(from, "karen@gmail.com", text))).insecureMail).toBe("udgaaende");
  });

  it("knows a colleague whom a quote gives by name alone", () => {
    const one = mail("", quoted("Lars Overby", "'karen@gmail.com'", GRAVE), {
      from: person("lov@hvidovre.dk", "Lars Overby"),
    });
    expect(verdictOf(one).insecureMail).toBe("udgaaende");
  });

  it.each([
    ["another authority", "Ankestyrelsen, sagsbehandler Ib Dahl"],
    ["a hospital's social worker", "Socialrådgiver Lis Holt, Hvidovre Hospital"],
    ["somebody unknown", "Lis Holt"],
  ])("does not take %s for the municipality", (_what, from) => {
    const one = mail("digitalpost@e-boks.dk", quoted(from, "karen@gmail.com", GRAVE));
    expect(verdictOf(one).insecureMail).toBe("ingen");
  });

  it.each([
    ["in Cc", "Til: lis@hvidovre.dk\nCc: karen@gmail.com"],
    ["in Bcc", "Til: lis@hvidovre.dk\nBcc: karen@gmail.com"],
    ["among everybody a reply to all went to", "Til: lis@hvidovre.dk; ib@hvidovre.dk; Karen <karen@gmail.com>"],
    ["in a display name without an address of its own", 'Til: "karen@gmail.com"'],
  ])("sees the private address %s of a quoted mail", (_where, recipients) => {
    const text = `Se.\n\nFra: Ole <ole@hvidovre.dk>\nSendt: 29. januar 2018 13:05\n${recipients}\nEmne: Svar\n\n${GRAVE}`;
    const verdict = verdictOf(mail("ole@hvidovre.dk", text));
    expect(verdict).toMatchObject({ insecureMail: "udgaaende", unsafe: [{ addresses: ["karen@gmail.com"] }] });
  });

  it("is udgaaende where a colleague puts the citizen's private address in Cc", () => {
    const verdict = verdictOf(mail("ole@hvidovre.dk", GRAVE, { cc: [person("karen@gmail.com")] }));
    expect(verdict.insecureMail).toBe("udgaaende");
  });

  it("is indgaaende where the citizen writes of illness from webmail, and ingen from Digital Post", () => {
    const text = "Jeg har skizofreni og får ingen bostøtte.";
    expect(verdictOf(mail("karen@gmail.com", text)).insecureMail).toBe("indgaaende");
    expect(verdictOf(mail("digitalpost@e-boks.dk", text)).insecureMail).toBe("ingen");
  });

  it("is ingen for a road and a telephone number", () => {
    expect(verdictOf(mail("karen@gmail.com", "Der er et hul i vejen. Ring på 36 39 88 14.")).insecureMail).toBe(
      "ingen",
    );
  });

  it("counts a CPR number in the subject and in the name of an attachment", () => {
    const file = { name: "sag_1203716123.pdf", contentType: "", size: 1, isInline: false };
    expect(verdictOf(mail("karen@gmail.com", "Hej", { subject: "cpr 120371-6123" })).insecureMail).toBe("indgaaende");
    const verdict = verdictOf(mail("karen@gmail.com", "Hej", { attachments: [file] }));
    expect(verdict).toMatchObject({ insecureMail: "indgaaende", unread: ["sag_1203716123.pdf"] });
  });

  it("never calls an unread attachment safe", () => {
    const file = { name: "brev.pdf", contentType: "", size: 1, isInline: false };
    expect(verdictOf(mail("karen@gmail.com", "Hej", { attachments: [file] })).unread).toEqual(["brev.pdf"]);
  });
});

describe("channelOf()", () => {
  it.each([
    ["ole@hvidovre.dk", "", "secure", "own-domain"],
    ["ole@skole.hvidovre.dk", "", "secure", "own-domain"],
    ["x@nothvidovre.dk", "", "unconfirmed", "unknown-domain"],
    ["jura@advokat.example", "", "secure", "tunnel"],
    ["karen@GMAIL.com", "", "insecure", "webmail"],
    ["post@firma.example", "", "unconfirmed", "unknown-domain"],
    ["1203716123", "", "secure", "cpr-route"],
    ["", "karen@gmail.com", "insecure", "webmail"],
    ["", "e-Boks", "secure", "digital-post"],
    ["", "Karen", "unconfirmed", "no-address"],
    ["dl-alle@hvidovre.dk", "", "unconfirmed", "distribution-list"],
  ])("%s %s is %s: %s", (address, name, safety, reason) => {
    expect(channelOf(person(address, name), context)).toMatchObject({ safety, reason });
  });
});

describe("channelOf() with settings", () => {
  const settled = (domains: Partial<Municipality["domains"]>) => ({
    ...context,
    municipality: { ...municipality, domains: { ...municipality.domains, ...domains } },
  });

  it.each([
    ["a CPR number at somebody's webmail", {}, "1203716123@gmail.com", "insecure", "webmail"],
    ["a CPR number at an own domain", {}, "120371-6123@hvidovre.dk", "secure", "cpr-route"],
    [
      "a CPR number at the route",
      { cprRoute: ["sikkermail.example"] },
      "1203716123@sikkermail.example",
      "secure",
      "cpr-route",
    ],
    [
      "a CPR number beside the route",
      { cprRoute: ["sikkermail.example"] },
      "1203716123@andet.example",
      "unconfirmed",
      "unknown-domain",
    ],
    ["a bare CPR number without a route", { cprRoute: [] }, "1203716123", "unconfirmed", "no-address"],
    [
      "a domain that the settings add",
      { webmail: { also: ["lokalnet.example"] } },
      "a@lokalnet.example",
      "insecure",
      "webmail",
    ],
    [
      "a domain that the settings take out",
      { webmail: { except: ["gmail.com"] } },
      "a@gmail.com",
      "unconfirmed",
      "unknown-domain",
    ],
    ["a webmail domain reached by tunnel", { secure: ["mail.dk"] }, "a@mail.dk", "secure", "tunnel"],
  ])("%s", (_what, domains, address, safety, reason) => {
    expect(channelOf(person(address), settled(domains))).toMatchObject({ safety, reason });
  });
});

describe("breachNote()", () => {
  const breach = mail("karen@gmail.com", quoted("Ole <ole@hvidovre.dk>", "karen@gmail.com", GRAVE));
  const input = { awareAt: "2026-11-24T10:00:00+01:00", now: "2026-11-24T11:00:00+01:00", caseNumber: "HVI-2026-0142" };

  it("counts 72 hours from awareness", () => {
    expect(breachDeadline("2026-11-24T10:00:00+01:00")).toBe("2026-11-27T09:00:00.000Z");
  });

  it("drafts for the DPO without a number, a name of a mailbox or the mail's text", () => {
    const note = breachNote(verdictOf(breach), breach, input, BREACH_NOTE_DA);
    expect(note?.subject).toContain("HVI-2026-0142");
    expect(note?.body).toContain("27. november 2026");
    expect(note?.body).toContain("@gmail.com");
    expect(note?.body).not.toMatch(/120371|6123|karen|depression/);
  });

  it("asks for reasons once the hours are over", () => {
    const late = { ...input, now: "2026-11-28T00:00:00+01:00" };
    expect(breachNote(verdictOf(breach), breach, late, BREACH_NOTE_DA)?.body).toContain(BREACH_NOTE_DA.overdue);
    expect(breachNote(verdictOf(breach), breach, input, BREACH_NOTE_DA)?.body).not.toContain(BREACH_NOTE_DA.overdue);
  });

  it("is null where the municipality sent nothing", () => {
    const own = mail("karen@gmail.com", "Jeg har skizofreni.");
    expect(breachNote(verdictOf(own), own, input, BREACH_NOTE_DA)).toBeNull();
  });
});
