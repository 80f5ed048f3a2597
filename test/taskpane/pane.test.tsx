import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import type { Learning } from "../../src/app/learn";
import type { Workbench } from "../../src/app/workbench";
import type { LearningState } from "../../src/core/classification/learning";
import type { RowKey } from "../../src/core/registration/row";
import { err, ok } from "../../src/core/result";
import { CODEBOOK } from "../../src/knowledge/codebook";
import { App } from "../../src/taskpane/app";
import { createPaneStore } from "../../src/taskpane/state/pane-store";
import { DA } from "../../src/text/da";
import { EN } from "../../src/text/en";
import type { Text } from "../../src/text/text";
import { createDesk, held } from "./support/ports";
import * as values from "./support/values";

const { choice, mail, OUTGOING, receipt, registration, row, suggested, suggestion, understanding } = values;
const B = mail({ internetMessageId: "<2@example.dk>", subject: "Parkering ved skolen" });
jest.setTimeout(20_000);

const light = { read: () => "light" as const, subscribe: () => () => {} };

async function show(part: Partial<Workbench> = {}, first: typeof B | null = mail(), text: Text = DA) {
  const desk = createDesk(part, first);
  const boot = { tag: "ready" as const, store: createPaneStore(desk.ports), codebook: CODEBOOK };
  const view = await act(() => Promise.resolve(render(<App boot={boot} text={text} theme={light} />)));
  return { ...view, desk, user: userEvent.setup() };
}

const understood = (part: Parameters<typeof understanding>[0]): Partial<Workbench> => ({
  understand: (one) => Promise.resolve(ok(understanding({ mail: one, ...part }))),
});
const alarming = understood({
  thread: [
    {
      from: { name: "Karen Holm", address: "karen.holm@gmail.com" },
      to: [],
      cc: [],
      sent: null,
      subject: null,
      text: "",
      start: 0,
      end: 0,
      boundary: "newest",
    },
    {
      from: { name: "Lone Friis", address: "lofr@hvidovre.dk" },
      to: [],
      cc: [],
      sent: "2026-03-02",
      subject: null,
      text: "",
      start: 0,
      end: 0,
      boundary: "outlook",
    },
  ],
  verdict: { ...OUTGOING, unread: ["afgørelse.pdf"] },
  suggestion: suggestion({
    appeal: {
      body: "Ankestyrelsen",
      basis: "retssikkerhedsloven § 67",
      deadlineDigital: "2026-03-24",
      deadlineLetter: "2026-03-30",
    },
  }),
  choice: choice({ urgent: true, rejectionGround: "klageorgan", consent: null, appealDeadline: "2026-03-24" }),
});
const unsure = understood({
  suggestion: suggestion({
    centre: suggested("sundhed-og-aeldre", "usikker", [
      { value: "sundhed-og-aeldre", probability: 0.46 },
      { value: "handicap-og-psykiatri", probability: 0.41 },
    ]),
  }),
});

const status = () => screen.getByTestId("status-line");

describe("the suggestion", () => {
  it("reads as a sentence without a single code", async () => {
    const { container } = await show();
    const card = screen.getByTestId("suggestion");
    expect(card).toHaveTextContent(
      /Klagesag · 1\. omgang.*til Center for Sundhed og Ældre.*om.*Afslag.*Manglende svar/,
    );
    expect(container.textContent).not.toMatch(/HJ01|GF02|sundhed-og-aeldre|hjaelp-til-klageprocessen/);
    expect(status()).toHaveTextContent("Ikke registreret");
  });

  it("asks with the two best answers where it is unsure, and is settled by one press", async () => {
    const { user } = await show(unsure);
    const field = screen.getByTestId("field-centre");
    expect(field).toHaveTextContent("Hvilket center?");
    await user.click(within(field).getByRole("button", { name: "Center for Handicap og Psykiatri" }));
    expect(field).toHaveTextContent("til Center for Handicap og Psykiatri");
    expect(field).toHaveTextContent("rettet af dig");
  });

  it("offers the likeliest points where a mail is made a complaint after all", async () => {
    const none = { ...suggested([], "sandsynlig"), ranked: [{ value: "GF06", probability: 0.6 }] };
    const { user } = await show(
      understood({ suggestion: suggestion({ themes: none }), choice: choice({ contactType: "klagesag", points: [] }) }),
    );
    await user.click(screen.getByRole("button", { name: "Venlig og hensynsfuld optræden" }));
    expect(screen.getAllByTestId("point")).toHaveLength(1);
  });

  it("opens the words of the mail under Hvorfor?", async () => {
    const { user } = await show();
    await user.click(screen.getByTestId("why-centre"));
    expect(screen.getByTestId("field-centre")).toHaveTextContent("»hjemmehjælp«");
    expect(screen.getByTestId("field-centre")).toHaveTextContent("78 %");
  });

  it("tells that a point at another centre becomes a case of its own", async () => {
    const { user } = await show();
    const point = screen.getAllByTestId("point")[1]!;
    await user.click(within(point).getByRole("button", { name: /Manglende svar/ }));
    await user.selectOptions(within(point).getByTestId("point-centre"), "Borgerservice");
    expect(screen.getAllByTestId("point")[1]).toHaveTextContent("Egen sag hos Borgerservice");
    expect(screen.getAllByTestId("point")[1]).toHaveTextContent("enkeltsag");
  });

  it("adds a point from the codebook and takes a removal back", async () => {
    const { user } = await show();
    await user.click(screen.getByTestId("add-point"));
    expect(screen.getByTestId("add-point-theme")).toHaveFocus();
    await user.selectOptions(screen.getByTestId("add-point-theme"), "Begrundelse");
    expect(screen.getAllByTestId("point")).toHaveLength(3);
    const last = screen.getAllByTestId("point")[2]!;
    await user.click(within(last).getByRole("button", { name: /Begrundelse/ }));
    await user.click(within(last).getByRole("button", { name: "Fjern Begrundelse" }));
    expect(screen.getAllByTestId("point")).toHaveLength(2);
    await user.click(screen.getByRole("button", { name: "Fortryd" }));
    expect(screen.getAllByTestId("point")).toHaveLength(3);
  });

  it("is the same in English", async () => {
    await show({}, mail(), EN);
    expect(screen.getByTestId("suggestion")).toHaveTextContent(/Complaint · 1st round.*Refusal.*No answer/);
  });
});

describe("the keyboard", () => {
  it("registers and forwards with Alt+V, from anywhere", async () => {
    const { user } = await show();
    await user.keyboard("{Alt>}v{/Alt}");
    expect(await screen.findByTestId("receipt")).toHaveTextContent("HVI-2026-0142");
  });

  it("registers only with Alt+R", async () => {
    const asked: boolean[] = [];
    const { user } = await show({
      register: (_one, _choice, { forward }) => {
        asked.push(forward);
        return Promise.resolve(ok(receipt()));
      },
    });
    await user.keyboard("{Alt>}r{/Alt}");
    expect(asked).toEqual([false]);
  });

  it("leaves AltGr alone", async () => {
    const { user } = await show();
    await user.keyboard("{Control>}{Alt>}v{/Alt}{/Control}");
    expect(screen.queryByTestId("receipt")).toBeNull();
  });

  it("opens every Hvorfor? with Alt+H", async () => {
    const { user } = await show();
    await user.keyboard("{Alt>}h{/Alt}");
    expect(screen.getAllByTestId("why-quotes")).toHaveLength(3);
  });

  it("reaches the primary action by Tab and registers by Enter", async () => {
    // jsdom shows no window, so it says that none has the focus.
    jest.spyOn(document, "hasFocus").mockReturnValue(true);
    const { user } = await show();
    const action = screen.getByTestId("action-register-forward");
    for (let tabs = 0; tabs < 40 && document.activeElement !== action; tabs++) await user.tab();
    expect(action).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(await screen.findByTestId("receipt")).toBeInTheDocument();
    expect(screen.getByRole("heading", { name: "2 rækker i registret" })).toHaveFocus();
  });

  it("moves a point with Alt and an arrow, and the focus with it", async () => {
    const { user } = await show();
    const second = within(screen.getAllByTestId("point")[1]!).getByRole("button", { name: /Manglende svar/ });
    act(() => second.focus());
    await user.keyboard("{Alt>}{ArrowUp}{/Alt}");
    expect(screen.getAllByTestId("point")[0]).toHaveTextContent("Manglende svar");
    expect(screen.getAllByTestId("point")[0]).toHaveTextContent("hovedsag");
    expect(within(screen.getAllByTestId("point")[0]!).getAllByRole("button")[0]).toHaveFocus();
    await user.keyboard("{ArrowDown}");
    expect(within(screen.getAllByTestId("point")[1]!).getAllByRole("button")[0]).toHaveFocus();
  });

  it("opens help, and Esc gives the focus back", async () => {
    const { user } = await show();
    await user.click(screen.getByTestId("help-button"));
    expect(await screen.findByTestId("help")).toHaveTextContent("Alt + V");
    await user.keyboard("{Escape}");
    expect(screen.queryByTestId("help")).toBeNull();
    expect(screen.getByTestId("help-button")).toHaveFocus();
  });
});

describe("the actions", () => {
  const primary = () => screen.getByRole("group", { name: "Hvad vil du gøre?" }).querySelector("button");

  it.each([
    { name: "a complaint", part: {}, first: "Registrér og videresend" },
    {
      name: "guidance",
      part: { contactType: "vejledning", points: [], round: null, treatment: "vejledning" },
      first: "Registrér",
    },
    {
      name: "a rejected complaint",
      part: { treatment: "afvist", rejectionGround: "udvalgsbehandlet" },
      first: "Registrér",
    },
    {
      name: "what is passed on",
      part: { contactType: "vejvisning", points: [], round: null, treatment: "videreformidlet" },
      first: "Registrér og videresend",
    },
    { name: "no consent", part: { consent: false }, first: "Registrér" },
    { name: "no case", part: { contactType: "ikke-sag", centre: null, points: [] }, first: "Ikke en sag" },
  ] as const)("puts first what is most likely next: $name", async ({ part, first }) => {
    await show(understood({ choice: choice(part) }));
    expect(primary()).toHaveTextContent(new RegExp(`^${first}$`));
  });

  it("calls registering the lesser thing only beside forwarding", async () => {
    await show();
    expect(screen.getByTestId("action-register")).toHaveTextContent("Kun registrér");
  });

  it("says what becomes of a mail that is no case", async () => {
    await show(understood({ choice: choice({ contactType: "ikke-sag", centre: null, points: [] }) }));
    expect(screen.getByText(/Den kommer ikke i registret/)).toBeInTheDocument();
  });

  it.each([
    ["klagesag", "til Center for Sundhed og Ældre"],
    ["vejledning", "vedrører Center for Sundhed og Ældre"],
    ["centersvar", "fra Center for Sundhed og Ældre"],
  ] as const)("says how a %s has to do with its centre", async (contactType, said) => {
    const points = contactType === "klagesag" ? choice().points : [];
    await show(understood({ choice: choice({ contactType, centre: "sundhed-og-aeldre", points, treatment: null }) }));
    expect(screen.getByTestId("field-centre")).toHaveTextContent(said);
  });

  it("says beforehand that a centre has no address", async () => {
    const at = "kultur-og-fritid";
    await show(understood({ choice: choice({ centre: at, points: [{ theme: "HJ01", centre: at }] }) }));
    expect(screen.getByText(/Center for Kultur og Fritid har ingen mailadresse/)).toBeInTheDocument();
  });
});

describe("alarms", () => {
  it("says who, what, to whom and when, with the number masked", async () => {
    await show(alarming);
    const outgoing = screen.getByText("Kommunen sendte personoplysninger usikkert 2. marts 2026");
    const alarm = outgoing.closest("[data-testid=alarm]")!;
    expect(alarm).toHaveTextContent("Lone Friis til karen.holm@gmail.com: CPR-nummer 120371-\u2060•••• og helbred");
  });

  it("shows both dates of an appeal deadline and uses the other one on a press", async () => {
    const { user } = await show(alarming);
    expect(screen.getByText("Klagefrist 24. marts 2026 (om 12 dage)")).toBeInTheDocument();
    expect(screen.getByText("30. marts 2026 (om 18 dage), hvis afgørelsen kom som brev")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Den kom som brev" }));
    expect(screen.getByText("Klagefrist 30. marts 2026 (om 18 dage)")).toBeInTheDocument();
  });

  it("keeps three open, and hides and restores one", async () => {
    const { user } = await show(alarming);
    expect(screen.getAllByTestId("alarm")).toHaveLength(3);
    await user.click(screen.getByRole("button", { name: "Skjul: Det haster" }));
    expect(screen.getAllByTestId("alarm")).toHaveLength(3);
    expect(screen.getByText("Det haster")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Vis igen" }));
    expect(screen.getByRole("button", { name: "Skjul: Det haster" })).toBeInTheDocument();
  });

  it("shows only the fact of what is merely good to know, until asked", async () => {
    const { user } = await show(alarming);
    await user.click(screen.getByRole("button", { name: /Vis 1 mere|Vis 2 mere/ }));
    const bar = within(screen.getByText("Samtykke til at videresende mangler").closest("[data-testid=alarm]")!);
    expect(bar.queryByRole("button", { name: "Borgeren har sagt ja" })).not.toBeInTheDocument();
    await user.click(bar.getByRole("button", { name: "Vis: Samtykke til at videresende mangler" }));
    await user.click(bar.getByRole("button", { name: "Borgeren har sagt ja" }));
    expect(screen.queryByText("Samtykke til at videresende mangler")).not.toBeInTheDocument();
  });

  it("says which message of the thread it was, and that nobody judged the attachment", async () => {
    await show(alarming);
    expect(screen.getByText(/besked 2 af 2 i tråden, 2\. marts 2026/)).toBeInTheDocument();
    expect(screen.getByTestId("unread-attachments")).toHaveTextContent("1 vedhæftet fil er ikke vurderet");
  });

  it("writes the breach note and says where it lies", async () => {
    const openDraft = jest.fn<Promise<void>, [unknown]>(() => Promise.resolve());
    const { user } = await show({ ...alarming, openDraft });
    await user.click(screen.getByTestId("write-breach-note"));
    const note = screen.getByTestId("breach-note");
    expect(note).toHaveTextContent("dpo@hvidovre.dk");
    await user.click(within(note).getByRole("button", { name: "Åbn kladden" }));
    expect(openDraft).toHaveBeenCalledWith(values.NOTE);
  });

  it("says that the breach note is not written, and tries again", async () => {
    let calls = 0;
    const writeBreachNote: Workbench["writeBreachNote"] = () =>
      Promise.resolve((calls += 1) === 1 ? err({ kind: "offline" }) : ok(values.NOTE));
    const { user } = await show({ ...alarming, writeBreachNote });
    await user.click(screen.getByTestId("write-breach-note"));
    expect(screen.getByText("Brudnoten er ikke skrevet.")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Prøv igen" }));
    expect(screen.getByTestId("breach-note")).toBeInTheDocument();
  });

  it("asks why a personal-data alarm is none, and registers the answer", async () => {
    const chosen: unknown[] = [];
    const register: Workbench["register"] = (_, one) => {
      chosen.push([one.insecureMail, one.insecureMailDismissal]);
      return Promise.resolve(ok(receipt()));
    };
    const { user } = await show({ ...alarming, register });
    await user.click(screen.getByRole("button", { name: /Skjul: Kommunen sendte/ }));
    await user.click(screen.getByRole("button", { name: "Sikker forbindelse" }));
    await user.click(screen.getByTestId("action-register"));
    expect(chosen).toEqual([["ingen", "sikker-forbindelse"]]);
  });

  it("takes a dismissal back", async () => {
    const chosen: unknown[] = [];
    const register: Workbench["register"] = (_, one) => {
      chosen.push([one.insecureMail, one.insecureMailDismissal]);
      return Promise.resolve(ok(receipt()));
    };
    const outgoing = understood({ verdict: OUTGOING, choice: choice({ insecureMail: "udgaaende" }) });
    const { user } = await show({ ...outgoing, register });
    await user.click(screen.getByRole("button", { name: /Skjul: Kommunen sendte/ }));
    await user.click(screen.getByRole("button", { name: "Ikke en personoplysning" }));
    await user.click(screen.getByRole("button", { name: "Vis igen" }));
    await user.click(screen.getByTestId("action-register"));
    expect(chosen).toEqual([["udgaaende", null]]);
  });

  it("adds the point on secure handling", async () => {
    const { user } = await show(alarming);
    await user.click(screen.getByRole("button", { name: /Tilføj klagepunktet sikker håndtering/ }));
    expect(screen.getAllByTestId("point").at(-1)).toHaveTextContent("Sikker håndtering af persondata");
  });
});

describe("the register's word", () => {
  it.each([
    {
      name: "registered by a colleague",
      known: { state: "registered" as const, registration: registration() },
      said: "Registreret af mette.dahl@hvidovre.dk den 12. marts 2026 kl. 10.14 som HVI-2026-0142",
    },
    {
      name: "half written",
      known: {
        state: "half-written" as const,
        missing: 1,
        registration: registration({ rows: [row(0, { planned: 3 }), row(1)] }),
      },
      said: "Halvt registreret: 2 af 3 rækker er skrevet",
    },
    { name: "no case", known: { state: "none" as const, notACase: true }, said: "Ikke en sag" },
  ])("$name", async ({ known, said }) => {
    await show({ lookUp: () => Promise.resolve(ok(known)) });
    expect(status()).toHaveTextContent(said);
    expect(screen.queryByTestId("action-register-forward")).toBeNull();
  });

  it("finishes what is half written", async () => {
    const half = registration({ rows: [row(0)] });
    const { user } = await show({
      lookUp: () => Promise.resolve(ok({ state: "half-written", missing: 1, registration: half })),
    });
    await user.click(screen.getByRole("button", { name: "Gør færdig" }));
    expect(status()).toHaveTextContent("Registreret af");
  });

  it("admits that it does not know, and asks again", async () => {
    const answers = [err({ kind: "sign-in-needed" as const }), ok({ state: "none" as const })];
    const { user } = await show({ lookUp: () => Promise.resolve(answers.shift()!) });
    expect(status()).toHaveTextContent("Ukendt, om den er registreret");
    expect(status()).toHaveTextContent("Du er ikke logget ind.");
    await user.click(within(status()).getByRole("button", { name: "Prøv igen" }));
    expect(status()).toHaveTextContent("Ikke registreret");
  });

  it("says that a colleague was first", async () => {
    const { user } = await show({ register: () => Promise.resolve(ok(receipt({ alreadyRegistered: true }))) });
    await user.click(screen.getByTestId("action-register"));
    expect(screen.getByTestId("receipt")).toHaveTextContent("Mailen var allerede registreret. Intet nyt er skrevet.");
  });
});

describe("the receipt", () => {
  it("keeps the breach in sight, but offers no edit that would not reach the register", async () => {
    const { user } = await show(alarming);
    await user.click(screen.getByTestId("action-register-forward"));
    expect(screen.getAllByTestId("alarm")).toHaveLength(1);
    expect(screen.getByTestId("alarm")).toHaveTextContent("Kommunen sendte personoplysninger usikkert");
    expect(screen.queryByRole("button", { name: /Tilføj klagepunktet|Borgeren har sagt ja/ })).toBeNull();
  });

  it("gives numbers, the draft's place and link, and the way back", async () => {
    const { user } = await show();
    await user.click(screen.getByTestId("action-register-forward"));
    expect(screen.getAllByTestId("receipt-case-number").map((one) => one.textContent)).toEqual([
      "HVI-2026-0142",
      "HVI-2026-0143",
    ]);
    const draft = screen.getByTestId("receipt-draft");
    expect(draft).toHaveTextContent("Kladden ligger i Kladder i borgerraadgiver@hvidovre.dk");
    expect(within(draft).getByRole("link")).toHaveAttribute("href", values.DRAFT.webLink);
    await user.click(screen.getByRole("button", { name: "Fortryd registrering af HVI-2026-0142" }));
    expect(status()).toHaveTextContent("Ikke registreret");
    expect(screen.getByTestId("notice")).toHaveTextContent("HVI-2026-0142 er fortrudt");
  });

  it("does not claim that the draft opened", async () => {
    const { user } = await show();
    await user.click(screen.getByTestId("action-register-forward"));
    expect(screen.getByRole("button", { name: "Åbn kladden" })).toBeInTheDocument();
    expect(screen.getByTestId("receipt-draft")).toHaveTextContent("Kom den ikke frem, så brug linket.");
  });

  it("tells what was left undone and does only that when tried again", async () => {
    const left = receipt({ registration: registration(), left: [{ step: "draft", failure: { kind: "offline" } }] });
    const { user } = await show({ register: () => Promise.resolve(ok(left)) });
    await user.click(screen.getByTestId("action-register-forward"));
    const failure = screen.getByTestId("failure");
    expect(failure).toHaveTextContent("Kladden er ikke lavet. Registreringen står.");
    await user.click(within(failure).getByRole("button", { name: "Prøv igen" }));
    expect(screen.queryByTestId("failure")).toBeNull();
    expect(screen.getByTestId("receipt-draft")).toBeInTheDocument();
  });
});

describe("failures and slow answers", () => {
  it("says what happened, what was not done and what to do, and tries again", async () => {
    const answers = [err({ kind: "offline" as const }), ok(receipt())];
    const { user } = await show({ register: () => Promise.resolve(answers.shift()!) });
    await user.click(screen.getByTestId("action-register-forward"));
    expect(screen.getByTestId("failure")).toHaveTextContent(
      "Der er ingen forbindelse til nettet.Intet er registreret. Dine valg står her stadig.Prøv igen, når du er på nettet.",
    );
    await user.click(screen.getByTestId("try-again"));
    expect(screen.getByTestId("receipt-draft")).toBeInTheDocument();
  });

  it("names what a refused choice lacks", async () => {
    const { user } = await show({
      register: () => Promise.resolve(err({ kind: "invalid-choice", problems: ["points-missing"] })),
    });
    await user.click(screen.getByTestId("action-register"));
    expect(screen.getByTestId("failure")).toHaveTextContent("En klagesag skal have mindst ét klagepunkt.");
    expect(screen.queryByTestId("try-again")).toBeNull();
  });

  it("lets the advisor go on while a slow save runs, and tells when it is done", async () => {
    const slow = held<Awaited<ReturnType<Workbench["register"]>>>();
    const { user, desk } = await show({ register: () => slow.promise });
    await user.click(screen.getByTestId("action-register-forward"));
    expect(screen.getByTestId("progress")).toHaveTextContent("Du kan roligt gå til den næste mail.");
    await act(async () => {
      desk.select(B);
      await Promise.resolve();
    });
    expect(status()).toHaveTextContent("Ikke registreret");
    await act(async () => {
      slow.settle(ok(receipt()));
      await Promise.resolve();
    });
    expect(screen.getByTestId("notice")).toHaveTextContent("HVI-2026-0142 er registreret");
    expect(status()).toHaveTextContent("Ikke registreret");
  });

  it("keeps an edit on its mail", async () => {
    const { user, desk } = await show();
    await user.click(within(screen.getByTestId("field-centre")).getByRole("button", { name: "Ret center" }));
    await user.selectOptions(screen.getByTestId("select-centre"), "Borgerservice");
    await act(async () => {
      desk.select(B);
      await Promise.resolve();
    });
    expect(screen.getByTestId("field-centre")).toHaveTextContent("Center for Sundhed og Ældre");
    await act(async () => {
      desk.select(mail());
      await Promise.resolve();
    });
    expect(screen.getByTestId("field-centre")).toHaveTextContent("til Borgerservice");
  });
});

describe("accessibility", () => {
  const screens: Record<string, Parameters<typeof show>> = {
    suggestion: [],
    unsure: [unsure],
    alarms: [alarming],
    loading: [{ understand: () => new Promise(() => {}) }],
    nothing: [{}, null],
    registered: [{ lookUp: () => Promise.resolve(ok({ state: "registered", registration: receipt().registration })) }],
    unknown: [{ lookUp: () => Promise.resolve(err({ kind: "offline" })) }],
    unreadable: [{ understand: () => Promise.resolve(err({ kind: "unknown-mailbox", mailbox: "x@example.dk" })) }],
  };

  it.each(Object.keys(screens))("axe finds nothing wrong with: %s", async (name) => {
    const { container } = await show(...screens[name]!);
    // jsdom paints nothing, so contrast is measured in the browser tests.
    const rules = { "color-contrast": { enabled: false }, region: { enabled: false } };
    const { violations } = await axe.run({ include: [container], exclude: ["[data-tabster-dummy]"] }, { rules });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`)).toEqual([]);
  });
});

describe("when the pane cannot run", () => {
  it.each([
    [{ tag: "no-outlook" as const }, "Panelet hører hjemme i Outlook"],
    [{ tag: "office-missing" as const }, "Outlook svarer ikke panelet"],
    [{ tag: "broken" as const }, "Panelet kunne ikke åbne"],
    [{ tag: "failed" as const, failure: { kind: "offline" as const } }, "Panelet kunne ikke åbne"],
  ])("%j", (boot, heading) => {
    render(<App boot={boot} text={DA} theme={light} />);
    expect(screen.getByRole("heading", { name: heading })).toBeInTheDocument();
    expect(screen.getByRole("status")).toHaveTextContent("intet er registreret");
  });

  it("names each setting that is wrong", () => {
    const failure = { kind: "settings" as const, problems: ["tenantId: ikke-udfyldt"] };
    render(<App boot={{ tag: "failed", failure }} text={DA} theme={light} />);
    expect(screen.getByRole("listitem")).toHaveTextContent("tenantId er ikke udfyldt");
  });
});

describe("a mail that may belong to a registered case", () => {
  const related = { rows: [row(0), row(1)], caseNumbers: ["HVI-2026-0142", "HVI-2026-0143"], why: "reply" as const };
  const tied: Partial<Workbench> = { lookUp: () => Promise.resolve(ok({ state: "none", related })) };

  it("names the case and why, and chooses nothing by itself", async () => {
    await show(tied);
    const field = screen.getByRole("group", { name: "Samme sag eller ny?" });
    expect(field).toHaveTextContent("HVI-2026-0142:");
    expect(field).toHaveTextContent("Mailen er et svar på en mail i sagen.");
    for (const name of ["Hører til HVI-2026-0142", "Ny sag"])
      expect(within(field).getByRole("button", { name })).toHaveAttribute("aria-pressed", "false");
  });

  it("says what was weighed where only the citizen ties them", async () => {
    const weighed = { ...related, why: "same-matter" as const, reasons: ["centre", "theme", "open"] as const };
    await show({ lookUp: () => Promise.resolve(ok({ state: "none", related: weighed })) });
    expect(screen.getByTestId("related-why")).toHaveTextContent(
      "Samme borger har en sag, der ligner: samme center, samme klagepunkt, sagen er åben",
    );
  });

  it.each([
    ["Hører til HVI-2026-0142", "mail-00"],
    ["Ny sag", null],
  ])("registers the answer %s", async (answer, relatedKey) => {
    const register = jest.fn<ReturnType<Workbench["register"]>, Parameters<Workbench["register"]>>(() =>
      Promise.resolve(ok(receipt())),
    );
    const { user } = await show({ ...tied, register });
    await user.click(screen.getByRole("button", { name: answer }));
    expect(screen.getByRole("button", { name: answer })).toHaveAttribute("aria-pressed", "true");
    await user.click(screen.getByRole("button", { name: "Registrér og videresend" }));
    expect(register.mock.calls[0]?.[1].relatedKey).toBe(relatedKey);
  });

  it.each([
    ["Ny oplysning", "supplement"],
    ["Rykker for svar", "chaser"],
  ])("is added to the case by one press: %s", async (answer, as) => {
    const asked: string[] = [];
    let isAttached = false;
    const lookUp: Workbench["lookUp"] = () =>
      Promise.resolve(
        ok(
          isAttached
            ? {
                state: "attached",
                registration: registration(),
                by: "ida.krog@hvidovre.dk",
                at: "2026-03-12T10:00:00Z",
              }
            : { state: "none", related },
        ),
      );
    const attach: Workbench["attach"] = (_mail, to, kind) => {
      asked.push(`${to.caseNumbers[0] ?? ""} ${kind}`);
      isAttached = true;
      return Promise.resolve(ok({ registration: registration(), already: false, left: [] }));
    };
    const { user } = await show({ lookUp, attach });
    await user.click(screen.getByRole("button", { name: answer }));
    expect(asked).toEqual([`HVI-2026-0142 ${as}`]);
    expect(status()).toHaveTextContent(
      "Hører til HVI-2026-0142 · tilføjet af ida.krog@hvidovre.dk den 12. marts 2026 kl. 11.00",
    );
    expect(screen.getByTestId("receipt")).toHaveTextContent("Mailen hører til HVI-2026-0142");
    expect(screen.getByRole("button", { name: "Tag mailen af HVI-2026-0142" })).toBeInTheDocument();
    expect(screen.queryByTestId("suggestion")).toBeNull();
  });

  it("names the earlier case on the receipt of a new one that belongs to it", async () => {
    const of = receipt({ registration: registration({ rows: [row(0, { relatedKey: "mail-00" as RowKey }), row(1)] }) });
    const { user } = await show({ ...tied, register: () => Promise.resolve(ok(of)) });
    await user.click(screen.getByRole("button", { name: "Hører til HVI-2026-0142" }));
    await user.click(screen.getByTestId("action-register"));
    expect(await screen.findByTestId("receipt")).toHaveTextContent("Hører til HVI-2026-0142");
  });

  it("asks nothing where no case is known", async () => {
    await show();
    expect(screen.queryByTestId("related-case")).toBeNull();
  });
});

describe("what was learnt", () => {
  const LEARNT = { version: 2, model: "m", corrections: 3, changes: {} } as const;
  const EMPTY = { ...LEARNT, corrections: 0 };

  function learningOf(state: LearningState) {
    let views = [{ municipality: values.MUNICIPALITY, state }];
    const listeners = new Set<() => void>();
    const put = (_: unknown, next: LearningState) => {
      views = [{ municipality: values.MUNICIPALITY, state: next }];
      for (const listener of listeners) listener();
      return Promise.resolve(ok(undefined));
    };
    const subscribe = (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    };
    return { put, subscribe, views: () => views, empty: EMPTY } as unknown as Learning;
  }

  it("is told in the help sheet, reset, and put back", async () => {
    const desk = createDesk();
    const store = createPaneStore(desk.ports);
    const boot = { tag: "ready" as const, store, codebook: CODEBOOK, learning: learningOf(LEARNT) };
    await act(() => Promise.resolve(render(<App boot={boot} text={DA} theme={light} />)));
    const user = userEvent.setup();
    await user.click(screen.getByTestId("help-button"));
    const section = await screen.findByTestId("learnt");
    expect(section).toHaveTextContent("Hvidovre Kommune: lært af 3 rettelser");
    await user.click(within(section).getByRole("button", { name: "Nulstil" }));
    expect(section).toHaveTextContent("lært af 0 rettelser");
    await user.click(within(section).getByRole("button", { name: "Fortryd nulstilling" }));
    expect(section).toHaveTextContent("lært af 3 rettelser");
  });
});
