// The tabs beside the mail in jsdom: what waits, the sure ones, the cases; with the keyboard and without a single code.
import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import type { CaseSearch } from "../../src/app/case-search";
import type { CaseWork } from "../../src/app/case-work";
import type { Workbench } from "../../src/app/workbench";
import type { ConsideredMail, WaitingMail, Worklist } from "../../src/app/worklist";
import type { CaseLine } from "../../src/core/cases/case-line";
import type { CaseQuery } from "../../src/core/cases/case-query";
import type { MailKey } from "../../src/core/registration/decision";
import { err, ok } from "../../src/core/result";
import { CODEBOOK } from "../../src/knowledge/codebook";
import { App } from "../../src/taskpane/app";
import { createPaneStore } from "../../src/taskpane/state/pane-store";
import { DA } from "../../src/text/da";
import { caseWork } from "./support/case-work";
import { createDesk } from "./support/ports";
import { DRAFT, mail, MUNICIPALITY, receipt, row, suggested, suggestion, TODAY, understanding } from "./support/values";

const waitingMail = (number: number, part: Partial<WaitingMail> = {}): WaitingMail => ({
  mailKey: `mail-${number}` as MailKey,
  mail: mail({
    internetMessageId: `<v${number}@example.dk>`,
    graphId: `graph-${number}`,
    subject: `Ventende mail ${number}`,
    received: `2026-03-${String((number % 9) + 1).padStart(2, "0")}T08:00:00Z`,
  }),
  webLink: `https://outlook.office.com/mail/id/${number}`,
  isHalfWritten: false,
  isStampedInVain: false,
  ...part,
});

const understoodMail = (one: WaitingMail, isSure = false): ConsideredMail => ({
  ...one,
  considered: {
    state: "understood",
    isSure,
    understanding: understanding({
      mail: one.mail,
      suggestion: suggestion({ centre: suggested("sundhed-og-aeldre", isSure ? "sikker" : "usikker") }),
    }),
  },
});

interface Given {
  readonly waiting?: readonly WaitingMail[];
  readonly sure?: readonly number[];
  readonly worklist?: Partial<Worklist>;
  readonly cases?: Partial<CaseSearch>;
  readonly workbench?: Partial<Workbench>;
  readonly work?: Partial<CaseWork>;
}

const line = (itemId: number, part: Partial<CaseLine> = {}): CaseLine => ({
  itemId,
  mailKey: "mail" as MailKey,
  kind: "hovedsag",
  ordinal: 0,
  received: "2026-03-01T08:00:00Z",
  contactType: "klagesag",
  centre: "sundhed-og-aeldre",
  theme: "HJ01",
  status: "videresendt",
  responseDue: "2026-03-15",
  urgent: false,
  esdhNumber: null,
  ...part,
});

const OTHER = { ...MUNICIPALITY, id: "ishoej", name: "Ishøj Kommune", casePrefix: "ISH" };

async function show(given: Given = {}) {
  const waiting = given.waiting ?? [waitingMail(1), waitingMail(2), waitingMail(3)];
  const asked = { considered: [] as number[], opened: [] as string[], queries: [] as CaseQuery[], reads: 0 };
  const worklist: Worklist = {
    codebook: CODEBOOK,
    municipalities: [MUNICIPALITY],
    read: () => {
      asked.reads += 1;
      const older = { from: "2025-09-12T00:00:00Z", to: "2025-12-12T00:00:00Z" };
      return Promise.resolve(ok({ waiting, newer: null, older, municipalities: [MUNICIPALITY] }));
    },
    consider: (_, mails) => {
      const taken = mails.slice(0, 10);
      asked.considered.push(taken.length);
      return Promise.resolve(
        ok(
          taken.map((one) =>
            understoodMail(
              one,
              given.sure?.some((number) => one.mailKey === `mail-${number}`),
            ),
          ),
        ),
      );
    },
    ...given.worklist,
  };
  const cases: CaseSearch = {
    codebook: CODEBOOK,
    municipalities: [MUNICIPALITY],
    find: (_, query) => {
      asked.queries.push(query);
      return Promise.resolve(
        ok({ lines: [line(140, { responseDue: "2026-03-09" }), line(142)], next: null, searchedTo: null }),
      );
    },
    open: () =>
      Promise.resolve(
        ok({
          rows: [row(0), row(1)],
          caseNumbers: ["HVI-2026-0142", "HVI-2026-0143"],
          missing: 0,
          hanging: [],
          parent: null,
          sent: [],
          drafts: [DRAFT],
          mail: { graphId: "graph-1", subject: "Klage over afslag", webLink: "https://outlook.office.com/mail/id/1" },
        }),
      ),
    ...given.cases,
  };
  const { ports } = createDesk(given.workbench);
  const desk = {
    workbench: ports.workbench,
    worklist: () => Promise.resolve(worklist),
    cases: () => Promise.resolve(cases),
    openMail: (id: string) => {
      asked.opened.push(id);
      return Promise.resolve();
    },
    work: () => Promise.resolve(caseWork(given.work)),
    redact: (words: string) => ({ text: words, found: [] }),
    today: () => TODAY,
    now: () => `${TODAY}T10:00:00Z`,
  };
  const boot = { tag: "ready" as const, store: createPaneStore(ports), codebook: CODEBOOK, desk };
  const theme = { read: () => "light" as const, subscribe: () => () => undefined };
  const view = await act(() => Promise.resolve(render(<App boot={boot} text={DA} theme={theme} />)));
  return { ...view, asked, user: userEvent.setup() };
}

const tab = (name: RegExp) => screen.getByRole("tab", { name });
async function showWorklist(given: Given = {}) {
  const shown = await show(given);
  await shown.user.click(tab(/Arbejdsliste/));
  await screen.findByTestId("worklist-list");
  return shown;
}
async function showCases(given: Given = {}) {
  const shown = await show(given);
  await shown.user.click(tab(/Sager/));
  await within(await screen.findByTestId("cases-list")).findAllByRole("button");
  return shown;
}
const rowsOf = (list: string) =>
  [...screen.getByTestId(list).querySelectorAll("[data-row]")].map((one) => one.textContent);

jest.setTimeout(20_000);

describe("the tabs", () => {
  it("count what waits while the mail is on screen, without reading a single mail", async () => {
    const { asked } = await show();
    expect(await screen.findByRole("tab", { name: /Arbejdsliste.*3 venter/ })).toHaveAttribute(
      "aria-selected",
      "false",
    );
    expect(screen.getByTestId("suggestion")).toBeVisible();
    expect(asked.considered).toEqual([]);
  });

  it("count anew when the mail on screen is registered", async () => {
    const waiting = [waitingMail(1), waitingMail(2), waitingMail(3)];
    const register: Workbench["register"] = () => {
      waiting.shift();
      return Promise.resolve(ok(receipt()));
    };
    const { user, asked } = await show({ waiting, workbench: { register } });
    await screen.findByRole("tab", { name: /Arbejdsliste.*3 venter/ });
    await user.click(screen.getByTestId("action-register"));
    expect(await screen.findByRole("tab", { name: /Arbejdsliste.*2 venter/ })).toBeVisible();
    expect(asked.reads).toBe(2);
  });

  it("are walked with the arrows", async () => {
    const { user } = await show();
    act(() => tab(/^Mail/).focus());
    await user.keyboard("{ArrowRight}{ArrowRight}");
    expect(tab(/Sager/)).toHaveFocus();
    expect(tab(/Sager/)).toHaveAttribute("aria-selected", "true");
    await user.keyboard("{ArrowRight}");
    expect(tab(/^Mail/)).toHaveFocus();
  });

  it("leave only one card listening to the keyboard", async () => {
    const registered: string[] = [];
    const register: Workbench["register"] = ({ mail: one }) => {
      registered.push(one.subject);
      return Promise.resolve(ok(receipt()));
    };
    const { user } = await showWorklist({ workbench: { register } });
    await user.click(await screen.findByRole("button", { name: /Ventende mail 1/ }));
    await within(await screen.findByTestId("worklist-mail")).findByTestId("suggestion");
    await user.keyboard("{Alt>}r{/Alt}");
    await waitFor(() => expect(registered).toEqual(["Ventende mail 1"]));
  });
});

describe("the worklist", () => {
  it("reads the mails in view, ten at a time, and says type and centre in words", async () => {
    const many = Array.from({ length: 60 }, (_, index) => waitingMail(index));
    const { asked } = await showWorklist({ waiting: many });
    await screen.findAllByText("Klagesag · Center for Sundhed og Ældre");
    await waitFor(() => expect(asked.considered).toEqual([10, 10]));
    expect(rowsOf("worklist-list").length).toBeLessThan(20);
    expect(screen.getByText("60 mails venter")).toBeInTheDocument();
    expect(screen.getByTestId("worklist").textContent).not.toMatch(/sundhed-og-aeldre|klagesag\b/);
  });

  it("is walked with arrows, Home and End, and opened with Enter", async () => {
    const many = Array.from({ length: 60 }, (_, index) => waitingMail(index));
    const { user } = await showWorklist({ waiting: many });
    const [first] = screen.getByTestId("worklist-list").querySelectorAll<HTMLElement>("[data-row]");
    await act(() => Promise.resolve(first?.focus()));
    await user.keyboard("{ArrowDown}{ArrowDown}");
    expect(document.activeElement).toHaveAttribute("data-row", "2");
    await user.keyboard("{End}");
    expect(document.activeElement).toHaveAttribute("data-row", "59");
    await user.keyboard("{Home}{Enter}");
    expect(await screen.findByTestId("worklist-mail")).toBeInTheDocument();
  });

  it("opens a mail with its card, asks Outlook for it, and forgets it when it is registered", async () => {
    const { user, asked } = await showWorklist();
    await user.click(await screen.findByRole("button", { name: /Ventende mail 2/ }));
    const opened = await screen.findByTestId("worklist-mail");
    await user.click(within(opened).getByTestId("open-in-outlook"));
    expect(asked.opened).toEqual(["graph-2"]);
    await user.click(await within(opened).findByTestId("action-register"));
    await within(opened).findByTestId("receipt");
    await user.click(within(opened).getByTestId("back-to-list"));
    await screen.findByTestId("worklist-list");
    await waitFor(() => expect(asked.reads).toBeGreaterThan(1));
  });

  it("registers the chosen sure ones with one press and tells the result of each", async () => {
    const registered: string[] = [];
    const register: Workbench["register"] = ({ mail: one }, _choice, options) => {
      registered.push(`${one.subject} ${String(options.forward)}`);
      return Promise.resolve(one.subject.endsWith("1") ? err({ kind: "offline" }) : ok(receipt()));
    };
    const { user } = await showWorklist({ sure: [1, 2, 3], workbench: { register } });
    await user.click(await screen.findByRole("button", { name: "Registrér de 3 sikre" }));
    const panel = screen.getByTestId("sure-panel");
    await user.click(within(panel).getByRole("checkbox", { name: "Ventende mail 2" }));
    await user.click(within(panel).getByRole("button", { name: "Registrér 2 mails" }));
    expect(await within(panel).findByText("1 er færdige, 1 er ikke")).toBeInTheDocument();
    expect(registered).toEqual(["Ventende mail 1 false", "Ventende mail 3 false"]);
    expect(within(panel).getByText("registreret som HVI-2026-0142")).toBeInTheDocument();
    expect(within(panel).getByTestId("failure")).toHaveTextContent("Mailen er ikke registreret.");
    expect(tab(/Arbejdsliste.*2 venter/)).toBeInTheDocument();
  });

  it("offers nothing to confirm where nothing is sure", async () => {
    await showWorklist();
    await screen.findAllByText("usikker");
    expect(screen.queryByTestId("choose-sure")).toBeNull();
  });

  it("says what is half registered, and what is marked without being in the register", async () => {
    await showWorklist({
      waiting: [waitingMail(1, { isHalfWritten: true }), waitingMail(2, { isStampedInVain: true })],
    });
    expect(await screen.findByText("halvt registreret")).toBeInTheDocument();
    expect(screen.getByText("mærket, men ikke i registret")).toBeInTheDocument();
  });

  it("says why it could not be read, and reads it when asked again", async () => {
    let isClosed = true;
    const page = {
      waiting: [],
      newer: null,
      older: { from: "", to: "2025-12-12" },
      municipalities: [MUNICIPALITY, OTHER],
    };
    const read: Worklist["read"] = () =>
      Promise.resolve(isClosed ? err({ kind: "forbidden", what: "mailbox" }) : ok(page));
    const { user } = await showWorklist({ worklist: { read } });
    expect(await screen.findByTestId("failure")).toHaveTextContent("Arbejdslisten er ikke hentet.");
    isClosed = false;
    await user.click(screen.getByTestId("try-again"));
    expect(await screen.findByTestId("worklist-empty")).toHaveTextContent("Ingen mails venter.");
    expect(
      within(screen.getByTestId("municipality"))
        .getAllByRole("option")
        .map((one) => one.textContent),
    ).toEqual(["Hvidovre Kommune", "Ishøj Kommune"]);
  });

  it("has no accessibility faults", async () => {
    const { container } = await showWorklist({ sure: [1] });
    await screen.findByTestId("choose-sure");
    const { violations } = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
});

describe("the cases", () => {
  it("open with the open ones, deadline in words", async () => {
    const { asked } = await showCases();
    expect(asked.queries.map(({ status }) => status)).toEqual(["open"]);
    const [overdue, due] = rowsOf("cases-list");
    expect(overdue).toContain("HVI-2026-0140");
    expect(overdue).toContain("3 dage over svarfristen");
    expect(due).toContain("svarfrist om 3 dage");
    expect(due).toContain("Center for Sundhed og Ældre");
  });

  it("are looked for by number, and a number of nobody's kind is refused kindly", async () => {
    const { user, asked } = await showCases();
    const number = screen.getByLabelText("Sagsnummer");
    await user.type(number, "ISH-2026-0001{Enter}");
    expect(screen.getByText("Skriv nummeret som HVI-2026-0142 eller 142.")).toBeInTheDocument();
    await user.clear(number);
    await user.type(number, "hvi-2026-0142{Enter}");
    expect(asked.queries.at(-1)).toMatchObject({ itemId: 142, status: null });
  });

  it("are looked for by centre, status and period together", async () => {
    const { user, asked } = await showCases();
    await user.selectOptions(screen.getByLabelText("Center"), "Center for Sundhed og Ældre");
    await user.selectOptions(screen.getByLabelText("Status"), "lukket");
    await user.type(screen.getByLabelText("Modtaget fra"), "2026-01-01");
    await user.click(screen.getByTestId("search-cases"));
    expect(asked.queries.at(-1)).toMatchObject({
      centre: "sundhed-og-aeldre",
      status: "lukket",
      from: "2026-01-01",
      to: null,
    });
  });

  it("are looked for by ESDH number whatever their status, and the folded form says what is shown", async () => {
    const { user, asked } = await showCases();
    expect(screen.getByTestId("searched-for")).toHaveTextContent("åbne sager");
    await user.click(screen.getByText("Søg", { selector: "summary" }));
    await user.type(screen.getByLabelText("ESDH-nummer"), "26/1234");
    await user.click(screen.getByTestId("search-cases"));
    expect(asked.queries.at(-1)).toMatchObject({ esdhNumber: "26/1234", status: null });
    expect(screen.getByTestId("searched-for")).toHaveTextContent("ESDH-nummer 26/1234");
    expect(screen.getByTestId("case-filters")).not.toHaveAttribute("open");
  });

  it("go on further back, the earlier found kept", async () => {
    const next = {
      condition: { by: "received" as const, from: "2024-01-01", to: "2024-12-31", days: 366 },
      token: null,
    };
    const find: CaseSearch["find"] = (_m, _q, place) =>
      Promise.resolve(
        ok(
          place
            ? { lines: [line(1)], next: null, searchedTo: "2024-01-01" }
            : { lines: [line(142)], next, searchedTo: "2025-03-13" },
        ),
      );
    const { user } = await showCases({ cases: { find } });
    expect(screen.getByText("1 sag indtil nu")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Søg længere tilbage" }));
    await waitFor(() => expect(rowsOf("cases-list")).toHaveLength(2));
  });

  it("say how far back was searched where nothing fits", async () => {
    const find: CaseSearch["find"] = () => Promise.resolve(ok({ lines: [], next: null, searchedTo: "2025-03-13" }));
    const { user } = await show({ cases: { find } });
    await user.click(tab(/Sager/));
    expect(await screen.findByText("Ingen sager passer tilbage til 13. marts 2025.")).toBeInTheDocument();
  });

  it("open to rows, mail and draft, and close with Esc", async () => {
    const { user, asked } = await showCases();
    await user.click(screen.getByRole("button", { name: /HVI-2026-0142/ }));
    const details = await screen.findByTestId("case-details");
    expect(await within(details).findByText("Klage over afslag")).toBeInTheDocument();
    expect(within(details).getAllByRole("listitem")).toHaveLength(2);
    expect(within(details).getByTestId("receipt-draft")).toHaveTextContent("Kladden ligger i Kladder");
    await user.click(within(details).getByTestId("open-in-outlook"));
    expect(asked.opened).toEqual(["graph-1"]);
    await user.keyboard("{Escape}");
    expect(screen.getByTestId("cases-list")).toBeInTheDocument();
  });

  it("have no accessibility faults, open or closed", async () => {
    const { container, user } = await showCases();
    const faults = async () =>
      (await axe.run(container, { rules: { "color-contrast": { enabled: false } } })).violations.map(
        ({ id, nodes }) => [id, nodes[0]?.html],
      );
    expect(await faults()).toEqual([]);
    await user.click(screen.getByRole("button", { name: /HVI-2026-0142/ }));
    await screen.findByText("Klage over afslag");
    expect(await faults()).toEqual([]);
  });
});
