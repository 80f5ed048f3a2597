import type { RegistrationStatus, Workbench } from "../../src/app/workbench";
import type { Failure } from "../../src/app/failure";
import { err, ok, type Result } from "../../src/core/result";
import { type CardKey, cardKey } from "../../src/taskpane/state/card";
import { selectedCard } from "../../src/taskpane/state/pane-state";
import { createPaneStore } from "../../src/taskpane/state/pane-store";
import { INITIAL_STATE } from "../../src/taskpane/state/pane-state";
import { paneReducer } from "../../src/taskpane/state/pane-reducer";
import { readSelected } from "../../src/taskpane/state/pane-reading";
import { createDesk, held } from "./support/ports";
import { DRAFT, mail, receipt, registration, row, TODAY, understanding } from "./support/values";

const A = mail();
const B = mail({ internetMessageId: "<2@example.dk>", graphId: "graph-2", subject: "Parkering" });
const keyOf = (one: typeof A): CardKey => cardKey(one);

/** Lets every answer that is ready arrive. */
const settle = async () => {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
};

async function open(part: Partial<Workbench> = {}, first: typeof A | null = A) {
  const desk = createDesk(part, first);
  const store = createPaneStore(desk.ports);
  store.start();
  await settle();
  return { desk, store, actions: store.actions, card: () => selectedCard(store.getState())! };
}

type LookUpResult = Result<RegistrationStatus, Failure>;

describe("createPaneStore()", () => {
  it("shows the suggestion before the register has answered", async () => {
    const { card } = await open({ lookUp: () => new Promise(() => {}) });
    expect(card().status).toEqual({ tag: "pending" });
    expect(card().choice.centre).toBe("sundhed-og-aeldre");
  });

  it("shows nothing selected for an empty selection", async () => {
    const { store } = await open({}, null);
    expect(store.getState().selection).toEqual({ tag: "none" });
  });

  it("takes the old card away at once when the selection changes", async () => {
    const { desk, store } = await open();
    desk.select(B);
    expect(store.getState().selection).toEqual({ tag: "reading" });
    await settle();
    expect(selectedCard(store.getState())?.key).toBe(keyOf(B));
  });

  it("notes the day at every selection", async () => {
    const { store } = await open();
    expect(store.getState().today).toBe(TODAY);
  });

  it("keeps an edited card on its mail while another is selected", async () => {
    const { desk, actions, card } = await open();
    actions.edit(keyOf(A), { edit: "centre", value: "borgerservice" });
    desk.select(B);
    await settle();
    expect(card().choice.centre).toBe("sundhed-og-aeldre");
    desk.select(A);
    await settle();
    expect(card().choice.centre).toBe("borgerservice");
  });

  it("drops the reading of a mail that is no longer selected", async () => {
    const slow = held<Awaited<ReturnType<Workbench["understand"]>>>();
    const understand: Workbench["understand"] = (one) =>
      one.subject === A.subject ? slow.promise : Promise.resolve(ok(understanding({ mail: one })));
    const { desk, store } = await open({ understand });
    desk.select(B);
    await settle();
    slow.settle(ok(understanding()));
    await settle();
    expect(selectedCard(store.getState())?.key).toBe(keyOf(B));
    expect(store.getState().cards.has(keyOf(A))).toBe(false);
  });

  it("opens the draft that was asked for, and none of several or of a mail the advisor has left", async () => {
    const opened: string[] = [];
    const openDraft: Workbench["openDraft"] = ({ graphId }) => Promise.resolve(void opened.push(graphId));
    const several = receipt({ registration: registration({ drafts: [DRAFT, { ...DRAFT, graphId: "other" }] }) });
    for (const made of [receipt(), several]) {
      const { actions } = await open({ openDraft, register: () => Promise.resolve(ok(made)) });
      actions.register(keyOf(A), true);
      await settle();
    }
    const slow = held<Awaited<ReturnType<Workbench["register"]>>>();
    const { desk, actions } = await open({ openDraft, register: () => slow.promise });
    actions.register(keyOf(A), true);
    desk.select(B);
    await settle();
    slow.settle(ok(receipt()));
    await settle();
    expect(opened).toEqual([DRAFT.graphId]);
  });

  it("tells the advisor of a mail the pane breaks on, and the developer", async () => {
    let state = INITIAL_STATE;
    const { ports } = createDesk({ understand: () => Promise.reject(new TypeError("a bug")) }, A);
    const dispatch = (event: Parameters<typeof paneReducer>[1]) => {
      state = paneReducer(state, event);
    };
    await expect(readSelected({ ports, getState: () => state, dispatch })).rejects.toThrow("a bug");
    expect(state.selection).toMatchObject({ tag: "failed", failure: { kind: "mail-unreadable" } });
  });

  it("puts a late status on the mail it belongs to", async () => {
    const slow = held<LookUpResult>();
    const lookUp: Workbench["lookUp"] = (one) =>
      one.mail.subject === A.subject ? slow.promise : Promise.resolve(ok({ state: "none" }));
    const { desk, store, card } = await open({ lookUp });
    desk.select(B);
    await settle();
    slow.settle(ok({ state: "registered", registration: registration() }));
    await settle();
    expect(card().status).toEqual({ tag: "known", status: { state: "none" } });
    expect(store.getState().cards.get(keyOf(A))?.status).toMatchObject({ status: { state: "registered" } });
  });

  it("drops a status asked for before the mail was registered", async () => {
    const slow = held<LookUpResult>();
    const { actions, card } = await open({ lookUp: () => slow.promise });
    actions.register(keyOf(A), true);
    await settle();
    slow.settle(ok({ state: "none" }));
    await settle();
    expect(card().status).toMatchObject({ status: { state: "registered" } });
  });

  it("finishes a slow save in the background and tells of it", async () => {
    const slow = held<Awaited<ReturnType<Workbench["register"]>>>();
    const { desk, store, actions, card } = await open({ register: () => slow.promise });
    actions.register(keyOf(A), true);
    desk.select(B);
    await settle();
    slow.settle(ok(receipt()));
    await settle();
    expect(card().key).toBe(keyOf(B));
    expect(card().status).toEqual({ tag: "known", status: { state: "none" } });
    expect(store.getState().notices).toEqual([
      { id: 1, tag: "registered", caseNumber: "HVI-2026-0142", subject: A.subject },
    ]);
  });

  it("tells of a failure in the background and keeps it on its card", async () => {
    const slow = held<Awaited<ReturnType<Workbench["register"]>>>();
    const { desk, store, actions } = await open({ register: () => slow.promise });
    actions.register(keyOf(A), true);
    desk.select(B);
    await settle();
    slow.settle(err({ kind: "offline" }));
    await settle();
    expect(store.getState().notices).toMatchObject([{ tag: "failed", subject: A.subject }]);
    expect(store.getState().cards.get(keyOf(A))?.work).toMatchObject({ tag: "failed", action: "register" });
  });

  it("registers nothing when Outlook has moved on without telling", async () => {
    let calls = 0;
    const { desk, store, actions } = await open({
      register: () => {
        calls += 1;
        return Promise.resolve(ok(receipt()));
      },
    });
    desk.selectSilently(B);
    actions.register(keyOf(A), true);
    await settle();
    expect(calls).toBe(0);
    expect(store.getState().notices).toMatchObject([{ tag: "changed-mail" }]);
    expect(selectedCard(store.getState())?.key).toBe(keyOf(B));
  });

  it("writes once when pressed twice", async () => {
    let calls = 0;
    const { actions } = await open({
      register: () => {
        calls += 1;
        return new Promise(() => {});
      },
    });
    actions.register(keyOf(A), true);
    actions.register(keyOf(A), true);
    expect(calls).toBe(1);
  });

  it("shows each step as it happens", async () => {
    const { actions, card } = await open({
      register: (_one, _choice, _options, progress) => {
        progress("rows", "started");
        progress("rows", "done");
        progress("stamp", "started");
        return new Promise(() => {});
      },
    });
    actions.register(keyOf(A), true);
    expect(card().work).toMatchObject({
      steps: [
        { step: "rows", state: "done" },
        { step: "stamp", state: "started" },
        { step: "draft", state: "waiting" },
      ],
    });
  });

  it("calls a registration half written when rows are missing", async () => {
    const half = receipt({ registration: registration({ rows: [row(0, { planned: 3 }), row(1, { planned: 3 })] }) });
    const { actions, card } = await open({ register: () => Promise.resolve(ok(half)) });
    actions.register(keyOf(A), false);
    await settle();
    expect(card().status).toMatchObject({ status: { state: "half-written", missing: 1 } });
  });

  it("marks a mail as not a case and takes it back", async () => {
    const seen: string[] = [];
    const { actions, card } = await open({
      register: (_one, choice) => {
        seen.push(choice.contactType);
        return Promise.resolve(ok(receipt({ registration: registration({ rows: [], caseNumbers: [] }) })));
      },
    });
    actions.markNotACase(keyOf(A));
    await settle();
    expect(seen).toEqual(["ikke-sag"]);
    expect(card().status).toEqual({ tag: "known", status: { state: "none", notACase: true } });
    expect(card().choice.contactType).toBe("klagesag");
    actions.markACase(keyOf(A));
    await settle();
    expect(card().status).toEqual({ tag: "known", status: { state: "none" } });
  });

  it("takes a registration back and keeps the choice", async () => {
    const { store, actions, card } = await open();
    actions.edit(keyOf(A), { edit: "round", value: 2 });
    actions.register(keyOf(A), true);
    await settle();
    actions.undo(keyOf(A));
    await settle();
    expect(card().status).toEqual({ tag: "known", status: { state: "none" } });
    expect(card().choice.round).toBe(2);
    expect(store.getState().notices).toMatchObject([{ tag: "undone", caseNumber: "HVI-2026-0142" }]);
  });

  it("asks again after a failed look-up", async () => {
    const answers: LookUpResult[] = [err({ kind: "offline" }), ok({ state: "none" })];
    const { actions, card } = await open({ lookUp: () => Promise.resolve(answers.shift()!) });
    expect(card().status).toMatchObject({ tag: "failed", failure: { kind: "offline" } });
    actions.lookUp(keyOf(A));
    await settle();
    expect(card().status).toEqual({ tag: "known", status: { state: "none" } });
  });

  it("stops listening when stopped", async () => {
    const desk = createDesk();
    const store = createPaneStore(desk.ports);
    const stop = store.start();
    await settle();
    stop();
    desk.select(B);
    await settle();
    expect(selectedCard(store.getState())?.key).toBe(keyOf(A));
  });

  it("forgets old cards, but never one with something on it", async () => {
    const { desk, store, actions } = await open();
    actions.edit(keyOf(A), { edit: "round", value: 2 });
    for (let number = 0; number < 40; number++) {
      desk.select(mail({ internetMessageId: `<many-${number}@example.dk>` }));
      await settle();
    }
    expect(store.getState().cards.size).toBeLessThanOrEqual(32);
    expect(store.getState().cards.get(keyOf(A))?.choice.round).toBe(2);
  });
});
