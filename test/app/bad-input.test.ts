// What cannot be read, judged or written: each says in Danish what happened, what was not done and what to do, and
// shows neither a number nor the citizen's words.
import { readMailFile } from "../../src/adapters/mail-file/read-mail-file";
import { choiceFromSuggestion } from "../../src/app/choice-from-suggestion";
import type { Failure } from "../../src/app/failure";
import { understand } from "../../src/app/understand";
import type { Receipt, RegisterFailure, Understanding } from "../../src/app/workbench";
import { suggest } from "../../src/core/classification/suggest";
import type { Mail } from "../../src/core/mail/mail";
import { splitThread } from "../../src/core/mail/split-thread";
import { REACH } from "../../src/core/mail/within-reach";
import { assessThread } from "../../src/core/personal-data/assess-thread";
import { CASES_LIST } from "../../src/core/registration/schema";
import type { Result } from "../../src/core/result";
import { loadKnowledge, type Knowledge } from "../../src/knowledge/load-knowledge";
import { alarmView } from "../../src/taskpane/components/alarm-view";
import { sentencesOf } from "../../src/taskpane/components/failure-sentences";
import { createLabels } from "../../src/taskpane/labels";
import { alarmsOf } from "../../src/taskpane/state/alarms";
import { DA } from "../../src/text/da";
import { mailFileText } from "../../src/text/mail-file-text";
import { startLocalGraph, wanted, type LocalGraphForTests } from "../contracts/local-graph";
import { advisor, oneCentre, silently } from "./advisor";

const TODAY = "2026-11-24";
/** A number that is nobody's, and words no sentence of ours may repeat. */
const NUMBER = "120371-6123";
const SECRET = `Mit nummer er ${NUMBER}, og min kræftsygdom er blevet værre.`;

let graph: LocalGraphForTests;
let knowledge: Knowledge;
beforeAll(async () => {
  knowledge = await loadKnowledge();
  graph = await startLocalGraph();
});
afterAll(() => graph.stop());
afterEach(() => graph.setFaults([]));

const labels = () => createLabels(DA, knowledge.codebook, TODAY);

/** Sentences end, and none shows what the mail says. */
function expectQuiet(sentences: readonly string[]): void {
  for (const sentence of sentences) {
    expect(sentence).not.toMatch(/\d{6}[- ]?\d{4}|kræft|undefined|null|\[object/iu);
    expect(sentence.trim()).not.toBe("");
  }
}

describe("a file that is no readable mail", () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const OLE = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0);

  it.each([
    { name: "tom.eml", content: bytes(""), happened: "Filen er tom.", todo: /Gem mailen igen fra Outlook/u },
    { name: "billede.eml", content: bytes(`\u0089PNG ${SECRET}`), happened: "Filen er ikke en mail.", todo: /\.eml/u },
    { name: "brudt.msg", content: OLE, happened: "beskadiget", todo: /Gem mailen igen fra Outlook/u },
    {
      name: "stor.eml",
      content: new Uint8Array(26 * 1024 * 1024),
      happened: "Filen fylder mere end 25 MB.",
      todo: /uden de store vedhæftede filer/u,
    },
  ])("$name: $happened", async ({ name, content, happened, todo }) => {
    const read = await readMailFile(name, content);
    if (read.ok) throw new Error("the file was taken for a mail");
    const said = mailFileText(read.error.kind);
    expect(said).toContain(happened);
    expect(said).toContain("Der er ikke læst noget af den.");
    expect(said).toMatch(todo);
    expectQuiet([said]);
  });
});

const SETTINGS = () => ({ tenantId: "t", clientId: "c", localGraphOrigin: null, municipalities: [graph.municipality] });

/** What the pane knows of a mail, by the real knowledge. */
function read(part: Partial<Mail>): Understanding {
  const mail: Mail = {
    internetMessageId: "<bad@mail.example>",
    conversationId: null,
    graphId: null,
    mailbox: graph.municipality.mailbox,
    mailClass: "note",
    from: { name: "Bo Borger", address: "bo@mail.dk" },
    to: [{ name: "", address: graph.municipality.mailbox }],
    cc: [],
    received: "2026-11-23T09:12:00+01:00",
    subject: "Klage",
    html: null,
    text: `Jeg klager over afslaget på hjemmehjælp. ${SECRET}`,
    attachments: [],
    references: [],
    headers: {},
    categories: [],
    ...part,
  };
  const { codebook, classification, personalData } = knowledge;
  const understood = understand(mail, {
    settings: SETTINGS(),
    codebook,
    now: () => `${TODAY}T08:00:00Z`,
    splitThread,
    suggest: (one, thread, context) => suggest(one, thread, { ...context, codebook, knowledge: classification }),
    assessThread: (one, thread, context) => assessThread(one, thread, { ...context, knowledge: personalData }),
  });
  if (!understood.ok) throw new Error(understood.error.kind);
  return understood.value;
}

/** Every sentence of the pane's alarm, the fact first. */
function said(understanding: Understanding, id: string): readonly string[] {
  const { codebook } = knowledge;
  const alarm = alarmsOf(understanding, understanding.choice, codebook, TODAY).find((one) => one.id === id);
  if (alarm === undefined) throw new Error(`the pane says nothing about ${id}`);
  const { fact, evidence, next } = alarmView(alarm, understanding, labels());
  return [fact, ...evidence, ...(next === undefined ? [] : [next])];
}

const FILE = { name: "brev.pdf", contentType: "application/pdf", size: 9, isInline: false };
const LINE = `Jeg klager over afslaget på hjemmehjælp, og ingen svarer mig. ${SECRET}\n`;
const MEGABYTES_5 = LINE.repeat(Math.ceil((5 * 1024 * 1024) / LINE.length));
/** The municipality's own mail, quoted on and on: the costliest shape, for every message is judged by itself. */
const THREAD_5 =
  `${LINE.repeat(10)}\nFra: Visitator <v@kommune.example>\nSendt: 1. november 2026 10:00\nTil: bo@mail.dk\nEmne: Svar\n\n`.repeat(
    4500,
  );
const LEVELS_300 = Array.from({ length: 300 }, (_, level) => `${">".repeat(level)} ${LINE}`.repeat(2)).join("");
/** Outlook quotes without marks. */
const HEADERS_300 =
  `${LINE}\nFra: Bo Borger <bo@mail.dk>\nSendt: 1. november 2026 10:00\nTil: b@kommune.example\nEmne: Klage\n\n`.repeat(
    300,
  );

describe("a mail that can hardly be judged", () => {
  it.each<{ what: string; mail: Partial<Mail>; id: string; happened: string; unsure: RegExp; todo: RegExp }>([
    {
      what: "an empty body",
      mail: { text: "", subject: "" },
      id: "no-text",
      happened: "Mailen har ingen tekst",
      unsure: /Forslaget bygger kun på/u,
      todo: /Spørg borgeren/u,
    },
    {
      what: "an empty body with a file",
      mail: { text: " \n\u00a0\n", subject: "Brev", attachments: [FILE] },
      id: "no-text",
      happened: "Mailen har ingen tekst",
      unsure: /Forslaget bygger kun på/u,
      todo: /Læs de vedhæftede filer/u,
    },
    {
      what: "5 MB of text",
      mail: { text: MEGABYTES_5 },
      id: "long",
      happened: "kun begyndelsen er læst",
      unsure: /bygger kun på de første (?:299|300)\.\d{3} af 5\.\d{3}\.\d{3} tegn\./u,
      todo: /Læs selv efter/u,
    },
    {
      what: "5 MB of quoted thread",
      mail: { text: THREAD_5 },
      id: "long",
      happened: "kun begyndelsen er læst",
      unsure: /bygger kun på de første/u,
      todo: /Læs selv efter/u,
    },
    {
      what: "300 levels of quote marks",
      mail: { text: LEVELS_300 },
      id: "long",
      happened: "Mailen er usædvanlig lang",
      unsure: /Forslaget bygger kun på/u,
      todo: /Læs selv efter/u,
    },
  ])("$what: the pane says that it is unsure, and what to do", ({ mail, id, happened, unsure, todo }) => {
    const started = performance.now();
    const understanding = read(mail);
    const [fact, evidence, next] = said(understanding, id);
    expect(performance.now() - started).toBeLessThan(8000); // unbounded it took a minute; about one second is usual
    expect(fact).toContain(happened);
    expect(evidence).toMatch(unsure);
    expect(next).toMatch(todo);
    expectQuiet([fact ?? "", evidence ?? "", next ?? ""]);
    const { contactType, centre } = understanding.suggestion;
    expect([contactType.confidence, centre.confidence]).toEqual(["usikker", "usikker"]);
    expect(understanding.choice).toEqual(
      choiceFromSuggestion(understanding.suggestion, {
        municipality: understanding.municipality,
        codebook: knowledge.codebook,
        verdict: understanding.verdict,
        now: `${TODAY}T08:00:00Z`,
      }),
    );
  });

  it("keeps the mail whole although only a part of it was read", () => {
    const understanding = read({ text: MEGABYTES_5 });
    expect(understanding.mail.text).toHaveLength(MEGABYTES_5.length);
    expect(understanding.verdict.findings.every(({ end }) => end <= REACH)).toBe(true);
    expect(understanding.verdict.findings.length).toBeGreaterThan(100);
  });

  it.each([
    ["quote marks", LEVELS_300],
    ["headers without marks", HEADERS_300],
  ])("splits 300 levels of %s into their messages", (_, text) => {
    const { thread, verdict } = read({ text });
    expect(thread.length).toBeGreaterThanOrEqual(300);
    expect(verdict.findings.some(({ type }) => type === "cpr")).toBe(true);
  });

  it.each([null, { name: "Bo", address: "" }])(
    "no sender (%j): the pane says so, and the text is still judged",
    (from) => {
      const understanding = read({ from });
      const sentences = said(understanding, "no-sender");
      expect(sentences).toEqual([
        "Mailen siger ikke, hvem der har sendt den",
        "Det er ikke vurderet, om den kom fra en usikker adresse.",
        "Find ud af, hvem der skriver, før du svarer eller videresender.",
      ]);
      expect(understanding.suggestion.contactType.value).toBe("klagesag");
      expect(understanding.verdict.insecureMail).toBe("ingen");
      expect(understanding.verdict.findings.some(({ type }) => type === "cpr")).toBe(true);
    },
  );

  it("an ordinary mail is told nothing of the kind", () => {
    const ids = alarmsOf(read({}), read({}).choice, knowledge.codebook, TODAY).map(({ id }) => id);
    expect(ids).not.toEqual(expect.arrayContaining([expect.stringMatching(/^(?:no-text|long|no-sender)$/u)]));
  });
});

/** Registers a fresh mail with a draft, after something has happened to it. */
async function register(
  where: LocalGraphForTests,
  before: (mail: Mail) => Promise<void>,
): Promise<Result<Receipt, RegisterFailure>> {
  const mail = await where.receive({ text: SECRET });
  const { workbench, understand: look } = advisor(where);
  const understood = await look(mail);
  await before(mail);
  return workbench.register(understood, oneCentre(understood.choice), { forward: true }, silently);
}

const NOT_REGISTERED = "Intet er registreret. Dine valg står her stadig.";

describe("register() where the outside world says no", () => {
  it.each([
    {
      what: "an expired token",
      fault: { pathPattern: ".*", kind: "token-expired" },
      kind: "sign-in-needed",
      happened: "Du er ikke logget ind.",
      todo: /Vælg Prøv igen, og log ind/u,
    },
    {
      what: "a token refused by new claims",
      fault: { pathPattern: ".*", kind: "claims-challenge" },
      kind: "sign-in-needed",
      happened: "Du er ikke logget ind.",
      todo: /Vælg Prøv igen, og log ind/u,
    },
    {
      what: "a forbidden list",
      fault: { pathPattern: "/lists/", kind: "forbidden" },
      kind: "forbidden",
      happened: "Du har ikke adgang til registret.",
      todo: /Bed den, der styrer adgangen/u,
    },
  ])("$what: $happened", async ({ fault, kind, happened, todo }) => {
    const before = await graph.rows();
    const result = await register(graph, () => graph.setFaults([fault]));
    expectSaid(result, kind, [happened, NOT_REGISTERED, todo]);
    await graph.setFaults([]);
    expect(await graph.rows()).toEqual(before);
  });

  it("a token that expired once is renewed without a word", async () => {
    const result = await register(graph, () =>
      graph.setFaults([{ pathPattern: ".*", kind: "token-expired", times: 1 }]),
    );
    expect(result).toMatchObject({ ok: true, value: { left: [] } });
  });

  it("a mail that vanished: the rows stand, and the rest is told with what to do", async () => {
    const result = await register(graph, (mail) => remove(graph, mail));
    if (!result.ok) throw new Error(result.error.kind);
    expect(result.value.registration.rows).toHaveLength(3);
    expect(result.value.left.map(({ step, failure }) => [step, failure.kind])).toEqual([
      ["stamp", "mail-gone"],
      ["draft", "mail-gone"],
    ]);
    for (const { step, failure } of result.value.left)
      expectSentences(failure, DA.failures.stepNotDone[step], [
        "Mailen findes ikke længere i postkassen. Den kan være flyttet eller slettet.",
        DA.failures.stepNotDone[step],
        /Find mailen i Outlook/u,
      ]);
  });
});

describe("register() in a list of an unknown shape", () => {
  let strange: LocalGraphForTests;
  afterEach(() => strange.stop());

  it.each([
    { what: "that lacks a column we write", columns: CASES_LIST.columns.filter(({ name }) => name !== "Center") },
    { what: "without any of our columns", columns: CASES_LIST.columns.slice(0, 0) },
  ])("$what: the columns are named, and nothing is written", async ({ columns }) => {
    strange = await startLocalGraph({ withLists: false });
    strange.service.ensureList(wanted(strange.municipality.lists.cases, { ...CASES_LIST, columns }));
    const result = await register(strange, async () => {});
    expectSaid(result, "unknown-schema", [
      /^Registret har ikke de kolonner, panelet skriver i: \w+/u,
      NOT_REGISTERED,
      "Bed it-afdelingen om at opdatere listen.",
    ]);
  });
});

function expectSaid(result: Result<Receipt, RegisterFailure>, kind: string, parts: readonly (string | RegExp)[]): void {
  if (result.ok) throw new Error("it was registered");
  expect(result.error.kind).toBe(kind);
  expectSentences(result.error, DA.failures.notDone.register, parts);
}

/** What happened, what was not done, what to do: in this order, and nothing of the mail in them. */
function expectSentences(
  failure: RegisterFailure | Failure,
  notDone: string,
  parts: readonly (string | RegExp)[],
): void {
  const sentences = sentencesOf(failure, notDone, labels());
  expect(sentences).toEqual(
    parts.map((part) => (typeof part === "string" ? part : (expect.stringMatching(part) as unknown))),
  );
  expectQuiet(sentences);
}

/** Deletes the mail, and then from Deleted Items too, where it has another id. */
async function remove(where: LocalGraphForTests, mail: Mail): Promise<void> {
  const token = await where.clientOptions().getToken();
  if (!token.ok) throw new Error("no token");
  const headers = { Authorization: `Bearer ${token.value}` };
  for (const folder of ["inbox", "deleteditems"]) {
    const found = (await where.messages(folder)).find((one) => one["internetMessageId"] === mail.internetMessageId);
    const path = `/v1.0/users/${where.municipality.mailbox}/messages/${encodeURIComponent(String(found?.["id"]))}`;
    expect((await fetch(where.origin + path, { method: "DELETE", headers })).status).toBe(204);
  }
}
