import type { Appeal } from "../../src/core/classification/suggestion";
import { followAppeal } from "../../src/taskpane/state/follow-appeal";
import { createPaneStore, type PaneStore } from "../../src/taskpane/state/pane-store";
import { selectedCard } from "../../src/taskpane/state/pane-state";
import { alarmsOf } from "../../src/taskpane/state/alarms";
import { appealOfChoice } from "../../src/app/appeal-of-choice";
import type { Workbench } from "../../src/app/workbench";
import { appealOf } from "../../src/core/competence/appeal-law";
import { ok } from "../../src/core/result";
import { loadKnowledge, type Knowledge } from "../../src/knowledge/load-knowledge";
import { createDesk } from "./support/ports";
import { choice, suggestion, TODAY, understanding } from "./support/values";

const appeal = (deadlineDigital: string | null, deadlineLetter: string | null): Appeal => ({
  body: "Ankestyrelsen",
  basis: "retssikkerhedsloven § 67",
  deadlineDigital,
  deadlineLetter,
});
const BEFORE = appeal("2026-03-24", "2026-03-31");
const NOW = appeal("2026-04-07", "2026-04-14");

describe("followAppeal()", () => {
  it.each([
    { what: "moves a proposed klagefrist", stands: "2026-03-24", isSettled: false, expected: "2026-04-07" },
    { what: "proposes one where there was none", stands: null, isSettled: false, expected: "2026-04-07" },
    {
      what: "keeps the letter's where the letter's was chosen",
      stands: "2026-03-31",
      isSettled: true,
      expected: "2026-04-14",
    },
    {
      what: "keeps the digital one where that was chosen",
      stands: "2026-03-24",
      isSettled: true,
      expected: "2026-04-07",
    },
    { what: "leaves the advisor's own date", stands: "2026-05-01", isSettled: true, expected: "2026-05-01" },
    { what: "leaves a klagefrist the advisor took away", stands: null, isSettled: true, expected: null },
  ])("$what", ({ stands, isSettled, expected }) => {
    const followed = followAppeal({ choice: choice({ appealDeadline: stands }), before: BEFORE, now: NOW, isSettled });
    expect(followed).toMatchObject({ appealDeadline: expected, appealBody: "Ankestyrelsen" });
  });

  it("takes klagefrist and body away where nothing can be appealed", () => {
    const stood = choice({ appealDeadline: "2026-03-24", appealBody: "Ankestyrelsen" });
    const followed = followAppeal({ choice: stood, before: BEFORE, now: null, isSettled: false });
    expect(followed).toMatchObject({ appealDeadline: null, appealBody: null });
  });
});

describe("editing what the appeal hangs on in the pane, by the table of laws", () => {
  let knowledge: Knowledge;
  beforeAll(async () => {
    knowledge = await loadKnowledge();
  });

  /** A card on a complaint about a decision of 24 February. */
  const open = async (): Promise<{ store: PaneStore; edit: PaneStore["actions"]["edit"] }> => {
    const start = choice({ decisionDate: "2026-02-24", points: [{ theme: "HJ01", centre: "sundhed-og-aeldre" }] });
    const laws = knowledge.classification.appealLaws;
    const appealFor: Workbench["appealOf"] = (one, chosen) =>
      appealOfChoice(one, chosen, {
        appealOf: (question) => appealOf(laws, question),
        now: () => `${TODAY}T08:00:00Z`,
      });
    const first = appealFor(understanding(), start);
    const proposed = { ...start, appealDeadline: first?.deadlineDigital ?? null, appealBody: first?.body ?? null };
    const { ports } = createDesk({
      appealOf: appealFor,
      understand: (mail) =>
        Promise.resolve(ok(understanding({ mail, suggestion: suggestion({ appeal: first }), choice: proposed }))),
    });
    const store = createPaneStore(ports);
    store.start();
    await new Promise((resolve) => setImmediate(resolve));
    return { store, edit: store.actions.edit };
  };
  const cardOf = (store: PaneStore) => {
    const card = selectedCard(store.getState());
    if (card === null) throw new Error("no card");
    return card;
  };

  it("moves the klagefrist four weeks from the new date, and the dates the alarm offers", async () => {
    const { store, edit } = await open();
    expect(cardOf(store).choice).toMatchObject({ appealDeadline: "2026-03-24", appealBody: "Ankestyrelsen" });
    edit(cardOf(store).key, { edit: "decisionDate", value: "2026-03-03" });
    const card = cardOf(store);
    expect(card.choice).toMatchObject({ decisionDate: "2026-03-03", appealDeadline: "2026-03-31" });
    expect(card.appeal).toMatchObject({ deadlineDigital: "2026-03-31", deadlineLetter: "2026-04-07" });
    expect(card.settled).toEqual(["decisionDate"]);
    const seen = { ...card.understanding, suggestion: { ...card.understanding.suggestion, appeal: card.appeal } };
    const alarms = alarmsOf(seen, card.choice, knowledge.codebook, TODAY);
    expect(alarms.find(({ id }) => id === "appeal")).toMatchObject({ chosen: "2026-03-31" });
  });

  it("does not touch a klagefrist the advisor wrote", async () => {
    const { store, edit } = await open();
    edit(cardOf(store).key, { edit: "appealDeadline", value: "2026-06-01" });
    edit(cardOf(store).key, { edit: "decisionDate", value: "2026-03-03" });
    expect(cardOf(store).choice).toMatchObject({ decisionDate: "2026-03-03", appealDeadline: "2026-06-01" });
  });

  it("forgets the klagefrist with the date, and finds it again with another", async () => {
    const { store, edit } = await open();
    edit(cardOf(store).key, { edit: "decisionDate", value: null });
    expect(cardOf(store).choice).toMatchObject({ appealDeadline: null, appealBody: "Ankestyrelsen" });
    edit(cardOf(store).key, { edit: "decisionDate", value: "2026-03-03" });
    expect(cardOf(store).choice.appealDeadline).toBe("2026-03-31");
  });

  it("goes back with everything else when the suggestion is restored", async () => {
    const { store, edit } = await open();
    edit(cardOf(store).key, { edit: "decisionDate", value: "2026-03-03" });
    store.actions.reset(cardOf(store).key);
    expect(cardOf(store).choice.appealDeadline).toBe("2026-03-24");
    expect(cardOf(store).appeal?.deadlineDigital).toBe("2026-03-24");
  });

  it("follows the complaint points: nothing can be appealed about service alone, and again about a refusal", async () => {
    const { store, edit } = await open();
    edit(cardOf(store).key, { edit: "point-theme", index: 0, value: "GF02" });
    expect(cardOf(store).choice).toMatchObject({ appealDeadline: null, appealBody: null });
    expect(cardOf(store).appeal).toBeNull();
    edit(cardOf(store).key, { edit: "point-theme", index: 0, value: "HJ02" });
    expect(cardOf(store).choice).toMatchObject({ appealDeadline: "2026-03-24", appealBody: "Ankestyrelsen" });
  });

  it("follows the centre to the appeal body of its law", async () => {
    const { store, edit } = await open();
    edit(cardOf(store).key, { edit: "centre", value: "plan-og-miljoe" });
    const { appealBody } = cardOf(store).choice;
    expect(appealBody).not.toBe("Ankestyrelsen");
    expect(appealBody).toBe(cardOf(store).appeal?.body ?? null);
    edit(cardOf(store).key, { edit: "centre", value: "sundhed-og-aeldre" });
    expect(cardOf(store).choice).toMatchObject({ appealDeadline: "2026-03-24", appealBody: "Ankestyrelsen" });
  });

  it("goes with the complaint when the mail is none", async () => {
    const { store, edit } = await open();
    edit(cardOf(store).key, { edit: "contactType", value: "vejledning" });
    expect(cardOf(store).choice).toMatchObject({ appealDeadline: null, appealBody: null });
  });

  it("no other edit moves it", async () => {
    const { store, edit } = await open();
    edit(cardOf(store).key, { edit: "urgent", value: true });
    expect(cardOf(store).choice.appealDeadline).toBe("2026-03-24");
  });
});
