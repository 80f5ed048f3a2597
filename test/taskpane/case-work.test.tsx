// Work on an opened case in jsdom: corrections with a reason, conflicts, what follows, joining and splitting, history.
import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import type { CaseDetails, CaseSearch } from "../../src/app/case-search";
import type { CaseWork, ChangeFailure } from "../../src/app/case-work";
import type { CaseLine } from "../../src/core/cases/case-line";
import type { ChangeRequest } from "../../src/core/registration/change";
import type { ChangeId } from "../../src/core/registration/event";
import type { RowKey, StoredRow } from "../../src/core/registration/row";
import { err, ok } from "../../src/core/result";
import { CODEBOOK } from "../../src/knowledge/codebook";
import { CasesTab } from "../../src/taskpane/cases/cases-tab";
import { createLabels, LabelsProvider } from "../../src/taskpane/labels";
import { DA } from "../../src/text/da";
import { caseWork, changedRow } from "./support/case-work";
import { createDesk } from "./support/ports";
import { MUNICIPALITY, registration, row, TODAY } from "./support/values";

jest.setTimeout(40_000);

const line = (itemId: number, part: Partial<CaseLine> = {}): CaseLine => ({
  itemId,
  mailKey: row(0).mailKey,
  kind: "hovedsag",
  ordinal: 0,
  received: "2026-03-01T08:00:00Z",
  contactType: "klagesag",
  centre: "sundhed-og-aeldre",
  theme: "HJ01",
  status: "aaben",
  responseDue: "2026-03-15",
  urgent: false,
  esdhNumber: null,
  ...part,
});

const OTHER = row(0, { key: "other-0" as RowKey, itemId: 77, theme: "GF01" });

interface Sent {
  readonly request: ChangeRequest;
  readonly changeId: ChangeId;
  readonly reason: string | null;
}

async function open(part: Partial<CaseWork> = {}, rows: readonly StoredRow[] = [row(0), row(1)]) {
  const sent: Sent[] = [];
  let standing = rows;
  const details = (shown: readonly StoredRow[]): CaseDetails => ({
    rows: shown,
    caseNumbers: shown.map(({ itemId }) => `HVI-2026-0${String(itemId)}`),
    missing: 0,
    hanging: [],
    parent: null,
    drafts: [],
    sent: [],
    mail: null,
  });
  const cases: CaseSearch = {
    codebook: CODEBOOK,
    municipalities: [MUNICIPALITY],
    find: (_m, { itemId }) =>
      Promise.resolve(
        ok({ lines: itemId === 77 ? [line(77, { theme: "GF01" })] : [line(142)], next: null, searchedTo: null }),
      ),
    open: (_m, one) => Promise.resolve(ok(details(one.itemId === 77 ? [OTHER] : standing))),
  };
  const work = caseWork(part);
  const change: CaseWork["change"] = async (municipality, request, why) => {
    sent.push({ request, changeId: why.changeId, reason: why.reason });
    const answer = await work.change(municipality, request, why);
    if (answer.ok)
      standing = standing.map((one) => answer.value.rows.find(({ itemId }) => itemId === one.itemId) ?? one);
    return answer;
  };
  const desk = {
    workbench: createDesk().ports.workbench,
    worklist: () => Promise.reject(new Error("not asked for")),
    cases: () => Promise.resolve(cases),
    work: () => Promise.resolve({ ...work, change }),
    redact: (text: string) =>
      text.includes("120371-6123")
        ? { text: text.replace("120371-6123", "[cpr]"), found: ["cpr" as const] }
        : { text, found: [] },
    openMail: () => Promise.resolve(),
    today: () => TODAY,
    now: () => `${TODAY}T10:00:00Z`,
  };
  const view = render(
    <LabelsProvider value={createLabels(DA, CODEBOOK, TODAY)}>
      <CasesTab desk={desk} asked={null} meeting={null} />
    </LabelsProvider>,
  );
  const user = userEvent.setup();
  await user.click(await screen.findByRole("button", { name: /HVI-2026-0142/ }));
  await screen.findByTestId("case-actions");
  return { ...view, user, sent };
}

const panel = () => screen.getByTestId("correct-panel");
async function editTheme(user: ReturnType<typeof userEvent.setup>, theme: string) {
  await user.click(screen.getAllByTestId("row-correct")[0]!);
  await user.click(within(screen.getByTestId("field-line-theme")).getByRole("button"));
  await user.selectOptions(screen.getByTestId("edit-theme"), theme);
}

describe("Ret", () => {
  it("asks for a reason, sends only what was changed, tells it in words and takes it back", async () => {
    const { user, sent } = await open();
    await editTheme(user, "Begrundelse");
    expect(screen.getByTestId("field-line-theme")).toHaveTextContent("Begrundelse (før: Afslag)");
    await user.click(screen.getByTestId("confirm-change"));
    expect(panel()).toHaveTextContent("Skriv eller vælg en kort grund.");
    expect(sent).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Tastefejl" }));
    await user.click(screen.getByRole("button", { name: "Ret 1 felt" }));
    const happened = await screen.findByText("HVI-2026-0142 er rettet: klagepunkt.");
    expect(happened).toBeInTheDocument();
    expect(sent[0]).toMatchObject({ request: { kind: "correct", fields: { theme: "FL05" } }, reason: "Tastefejl" });
    expect(Object.keys((sent[0]!.request as { fields: object }).fields)).toEqual(["theme"]);
    expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent("HVI-2026-0142 Begrundelse");
    await user.click(screen.getByTestId("undo-change"));
    expect(await screen.findByText("Det er fortrudt. Sagen står som før.")).toBeInTheDocument();
    expect(sent[1]).toMatchObject({ request: { kind: "correct", fields: { theme: "HJ01" } } });
  });

  it("moves to another centre after the fields, each its own change", async () => {
    const { user, sent } = await open();
    await editTheme(user, "Begrundelse");
    await user.click(within(screen.getByTestId("field-line-centre")).getByRole("button"));
    await user.selectOptions(screen.getByTestId("edit-centre"), "Borgerservice");
    expect(panel()).toHaveTextContent("Følgesagen hos samme center flytter med.");
    await user.type(screen.getByTestId("reason"), "Efter møde");
    await user.click(screen.getByRole("button", { name: "Ret 2 felter" }));
    await screen.findByTestId("what-happened");
    expect(sent.map(({ request }) => request.kind)).toEqual(["correct", "move-to-centre"]);
    expect(new Set(sent.map(({ changeId }) => changeId)).size).toBe(2);
    expect((sent[1]!.request as { row: StoredRow }).row.eTag).toBe('"2"');
  });

  it("asks for the ground at once where the treatment becomes a rejection", async () => {
    const { user } = await open();
    await user.click(screen.getAllByTestId("row-correct")[0]!);
    await user.click(within(screen.getByTestId("field-line-treatment")).getByRole("button"));
    await user.selectOptions(screen.getByRole("combobox", { name: "Behandling" }), "Afvist");
    expect(screen.getByTestId("edit-rejectionGround")).toBeInTheDocument();
  });

  it("shows what is taken out of the neutral summary before it is saved", async () => {
    const { user } = await open();
    await user.click(screen.getAllByTestId("row-correct")[0]!);
    await user.click(within(screen.getByTestId("field-line-summary")).getByRole("button"));
    await user.type(screen.getByTestId("summary"), "Om 120371-6123");
    expect(screen.getByTestId("summary-redacted")).toHaveTextContent("Taget ud: CPR-nummer.");
    expect(screen.getByTestId("summary-redacted")).toHaveTextContent("Der bliver skrevet: Om [cpr]");
  });

  it("sends the same change again under the same id after an answer was lost", async () => {
    let tries = 0;
    const change: CaseWork["change"] = (_m, request) => {
      tries += 1;
      return Promise.resolve(
        tries === 1
          ? err({ kind: "server", status: 504, requestId: null })
          : ok({ rows: [changedRow(request)], already: true, eventsLeft: 0 }),
      );
    };
    const { user, sent } = await open({ change });
    await editTheme(user, "Begrundelse");
    await user.click(screen.getByRole("button", { name: "Tastefejl" }));
    await user.click(screen.getByTestId("confirm-change"));
    expect(await screen.findByTestId("failure")).toHaveTextContent("Det er ikke til at vide, om det nåede frem.");
    await user.click(screen.getByTestId("try-again"));
    expect(await screen.findByText("Det var gjort i forvejen. Intet er skrevet to gange.")).toBeInTheDocument();
    expect(sent.map(({ changeId }) => changeId)).toEqual(["change-1", "change-1"]);
  });

  it("closes with Esc, the case left open", async () => {
    const { user } = await open();
    await user.click(screen.getAllByTestId("row-correct")[0]!);
    await user.keyboard("{Escape}");
    expect(screen.queryByTestId("correct-panel")).toBeNull();
    expect(screen.getByTestId("case-details")).toBeInTheDocument();
  });
});

describe("a colleague's change meanwhile", () => {
  const theirs = row(0, { theme: "GF01", treatment: "styrket-dialog", eTag: '"9"' });
  const meanwhile = (conflicting: boolean): ChangeFailure => ({
    kind: "changed-meanwhile",
    row: theirs,
    by: "ida.krog@hvidovre.dk",
    at: "2026-03-12T09:30:00Z",
    overlap: {
      conflicts: conflicting ? [{ field: "theme", base: "HJ01", mine: "FL05", theirs: "GF01" }] : [],
      theirs: [
        ...(conflicting ? [{ field: "theme" as const, from: "HJ01", to: "GF01" }] : []),
        { field: "treatment", from: "hjaelp-til-klageprocessen", to: "styrket-dialog" },
      ],
    },
    merged: conflicting ? {} : { theme: "FL05" },
  });
  const once = (failure: ChangeFailure): CaseWork["change"] => {
    let tries = 0;
    return (_m, request) => {
      tries += 1;
      return Promise.resolve(
        tries === 1 ? err(failure) : ok({ rows: [changedRow(request)], already: false, eventsLeft: 0 }),
      );
    };
  };
  async function collide(conflicting: boolean) {
    const shown = await open({ change: once(meanwhile(conflicting)) });
    await editTheme(shown.user, "Begrundelse");
    await shown.user.click(screen.getByRole("button", { name: "Tastefejl" }));
    await shown.user.click(screen.getByTestId("confirm-change"));
    return { ...shown, conflict: await screen.findByTestId("conflict") };
  }

  it("is shown field by field in words, and the advisor picks", async () => {
    const { user, sent, conflict } = await collide(true);
    expect(conflict).toHaveTextContent("En kollega har rettet sagen imens");
    expect(conflict).toHaveTextContent("ida.krog@hvidovre.dk rettede den 12. marts 2026 kl. 10.30.");
    expect(screen.getByTestId("conflict-theme")).toHaveTextContent(
      /Klagepunkt \(før: Afslag\).*Din: Begrundelse.*Kollegaens: Sagsbehandlingstid/,
    );
    expect(screen.getByTestId("their-changes")).toHaveTextContent(
      "Behandling: fra Hjælp til klageprocessen til Styrket dialog",
    );
    await user.click(screen.getByTestId("resolve-conflict"));
    expect(conflict).toHaveTextContent("1 felt mangler et valg.");
    await user.click(screen.getByRole("radio", { name: /^Din/ }));
    await user.click(screen.getByTestId("resolve-conflict"));
    await screen.findByTestId("what-happened");
    expect(sent[1]).toMatchObject({ request: { kind: "correct", fields: { theme: "FL05" }, row: { eTag: '"9"' } } });
  });

  it("stands where the advisor picks it, and nothing more is written", async () => {
    const { user, sent } = await collide(true);
    await user.click(screen.getByRole("radio", { name: /^Kollegaens/ }));
    await user.click(screen.getByTestId("resolve-conflict"));
    expect(await screen.findByText("Kollegaens rettelse står. Din er ikke skrevet.")).toBeInTheDocument();
    expect(sent).toHaveLength(1);
  });

  it("takes one press where both can stand", async () => {
    const { user, sent, conflict } = await collide(false);
    expect(conflict).toHaveTextContent("I har rettet hver sit, så begge dele kan stå.");
    await user.click(screen.getByTestId("resolve-conflict"));
    await screen.findByTestId("what-happened");
    expect(sent[1]).toMatchObject({ request: { fields: { theme: "FL05" }, row: { eTag: '"9"' } } });
  });
});

describe("what follows", () => {
  it("offers what is next by the status, the rest a press away", async () => {
    const { user } = await open();
    const actions = screen.getByTestId("case-actions");
    expect(within(actions).queryByTestId("follow-answered")).toBeNull();
    await user.click(within(actions).getByRole("button", { name: "Andet …" }));
    expect(within(actions).getByTestId("follow-answered")).toBeInTheDocument();
  });

  it("registers an answer with date and result, for the cases it concerns", async () => {
    const rows = [row(0, { status: "videresendt" }), row(1, { status: "videresendt" })];
    const { user, sent } = await open({}, rows);
    await user.click(screen.getByTestId("follow-answered"));
    await user.click(screen.getByTestId("confirm-change"));
    expect(screen.getByTestId("follow-panel")).toHaveTextContent("Vælg et svar.");
    await user.click(screen.getByRole("radio", { name: "Beklaget uden stillingtagen" }));
    await user.click(screen.getByRole("checkbox", { name: /HVI-2026-0143/ }));
    await user.click(screen.getByTestId("confirm-change"));
    expect(await screen.findByText("Svaret er registreret.")).toBeInTheDocument();
    expect(sent[0]!.request).toMatchObject({
      kind: "follow",
      rows: [{ key: "key-0" }],
      step: { step: "answered", on: TODAY, result: "beklaget-uden-stillingtagen" },
    });
  });

  it("says that a reminder becomes a case of its own", async () => {
    const { user, sent } = await open({}, [row(0, { status: "videresendt" })]);
    await user.click(screen.getByTestId("follow-remind"));
    expect(screen.getByTestId("follow-panel")).toHaveTextContent(
      "Rykkeren til Center for Sundhed og Ældre bliver en følgesag",
    );
    await user.click(screen.getByTestId("confirm-change"));
    await screen.findByTestId("what-happened");
    expect(sent[0]!.request).toMatchObject({ kind: "remind", row: { key: "key-0" }, on: TODAY });
  });

  it("closes, and offers to open again", async () => {
    const { user, sent } = await open();
    await user.click(screen.getByTestId("follow-closed"));
    await user.click(screen.getByTestId("confirm-change"));
    expect(await screen.findByText("Sagen er lukket.")).toBeInTheDocument();
    await user.click(screen.getByTestId("undo-change"));
    await screen.findByText("Det er fortrudt. Sagen står som før.");
    expect(sent.map(({ request }) => request.kind === "follow" && request.step.step)).toEqual(["closed", "reopened"]);
  });
});

describe("cases that belong together", () => {
  it("are merged with the case found by its number, after a sentence about what will happen", async () => {
    const { user, sent } = await open();
    await user.click(screen.getByTestId("row-merge"));
    await user.type(screen.getByTestId("pick-number"), "77");
    await user.click(await within(screen.getByTestId("pick-cases")).findByRole("button", { name: /HVI-2026-0077/ }));
    expect(await screen.findByText(/HVI-2026-0142 og HVI-2026-0077 bliver én sag/)).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Nye oplysninger" }));
    await user.click(screen.getByTestId("confirm-change"));
    expect(await screen.findByText("HVI-2026-0142 og HVI-2026-0077 er lagt sammen.")).toBeInTheDocument();
    expect(sent[0]!.request).toMatchObject({ kind: "merge", one: { key: "key-0" }, other: { key: "other-0" } });
  });

  it("are split off, and go home again", async () => {
    const { user, sent } = await open();
    await user.click(screen.getByTestId("row-split"));
    expect(screen.getByTestId("split-panel")).toHaveTextContent(
      "HVI-2026-0143 hører ikke længere under HVI-2026-0142 og bliver en sag for sig.",
    );
    await user.click(screen.getByRole("button", { name: "Tastefejl" }));
    await user.click(screen.getByTestId("confirm-change"));
    await screen.findByText("HVI-2026-0143 er nu en sag for sig.");
    await user.click(screen.getByTestId("undo-change"));
    await screen.findByText("Det er fortrudt. Sagen står som før.");
    expect(sent[1]!.request).toMatchObject({ kind: "move-to-case", row: { key: "key-1" }, to: { key: "key-0" } });
  });

  it("are taken back whole, with a reason", async () => {
    const { user, sent } = await open();
    await user.click(screen.getByTestId("undo-registration"));
    expect(screen.getByTestId("undo-panel")).toHaveTextContent("De 2 rækker bliver stående som fortrudt");
    await user.click(screen.getByRole("button", { name: "Tastefejl" }));
    await user.click(screen.getByTestId("confirm-change"));
    await screen.findByText("Registreringen af HVI-2026-0142 er fortrudt.");
    expect(sent[0]!.request).toMatchObject({ kind: "undo", rows: [{ key: "key-0" }, { key: "key-1" }] });
  });
});

describe("Historik", () => {
  const history: CaseWork["history"] = () =>
    Promise.resolve(
      ok({
        rows: registration().rows,
        entries: [
          {
            changeId: "b" as ChangeId,
            type: "rettet",
            at: "2026-03-12T10:00:00Z",
            by: "ida.krog@hvidovre.dk",
            reason: "Tastefejl",
            rows: [
              {
                rowKey: "key-0" as RowKey,
                other: null,
                changes: [
                  { field: "centre", from: "borgerservice", to: "sundhed-og-aeldre" },
                  { field: "theme", from: "GF01", to: "HJ01" },
                  { field: "responseDue", from: null, to: "2026-03-26" },
                  { field: "summary", from: "•", to: "•" },
                  { field: "lastChange", from: null, to: "x" },
                ],
              },
            ],
          },
        ],
      }),
    );

  it("is fetched when opened, and says who, when, why and what in words", async () => {
    let asked = 0;
    const { user } = await open({
      history: (...given) => {
        asked += 1;
        return history(...given);
      },
    });
    expect(asked).toBe(0);
    await user.click(screen.getByTestId("history-toggle"));
    const entry = await screen.findByTestId("history-entry");
    expect(entry).toHaveTextContent("Rettet af ida.krog@hvidovre.dk den 12. marts 2026 kl. 11.00");
    expect(entry).toHaveTextContent("»Tastefejl«");
    expect(entry).toHaveTextContent("HVI-2026-0142:");
    expect(entry).toHaveTextContent("Center: fra Borgerservice til Center for Sundhed og Ældre");
    expect(entry).toHaveTextContent("Svarfrist: 26. marts 2026");
    expect(entry).toHaveTextContent("Neutralt resumé: skrevet om");
    expect(entry.textContent).not.toMatch(/HJ01|GF01|borgerservice\b|sundhed-og-aeldre|lastChange/);
  });

  it("says why it could not be fetched", async () => {
    const { user } = await open({ history: () => Promise.resolve(err({ kind: "offline" })) });
    await user.click(screen.getByTestId("history-toggle"));
    expect(await screen.findByTestId("failure")).toHaveTextContent("Historikken er ikke hentet.");
  });
});

test("an opened case with its panels has no accessibility faults", async () => {
  const { container, user } = await open();
  const faults = async () =>
    (await axe.run(container, { rules: { "color-contrast": { enabled: false } } })).violations.map(({ id, nodes }) => [
      id,
      nodes[0]?.html,
    ]);
  await act(() => Promise.resolve());
  expect(await faults()).toEqual([]);
  await editTheme(user, "Begrundelse");
  expect(await faults()).toEqual([]);
  await user.keyboard("{Escape}");
  await user.click(screen.getByTestId("row-merge"));
  expect(await faults()).toEqual([]);
});
