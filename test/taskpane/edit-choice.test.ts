import { CONTACT_TYPES } from "../../src/core/codebook/codebook";
import { decide } from "../../src/core/registration/decide";
import { type ChoiceEdit, editChoice } from "../../src/taskpane/state/edit-choice";
import { pointKinds } from "../../src/taskpane/state/point-kinds";
import { CODEBOOK } from "../../src/knowledge/codebook";
import type { MailKey } from "../../src/core/registration/decision";
import { choice } from "./support/values";

const edit = (one: ChoiceEdit, from = choice()) => editChoice(from, one, choice());

const problemsOf = (edited: ReturnType<typeof choice>) => {
  const decided = decide({
    mail: {
      municipality: "hvidovre",
      received: "2026-03-11T07:14:00Z",
      mailKey: "k" as MailKey,
      conversationKey: null,
      graphId: null,
      mailbox: "borgerraadgiver@hvidovre.dk",
    },
    choice: edited,
    by: "mette.dahl@hvidovre.dk",
    at: "2026-03-12T09:00:00Z",
    suggestion: null,
    codebook: CODEBOOK,
    forward: false,
  });
  return decided.ok ? [] : decided.error;
};

describe("editChoice()", () => {
  it.each(CONTACT_TYPES)("keeps a choice without problems when the contact becomes %s", (value) => {
    expect(problemsOf(edit({ edit: "contactType", value }))).toEqual([]);
  });

  it("brings the suggested points back with the complaint", () => {
    const away = edit({ edit: "contactType", value: "vejledning" });
    expect(away.points).toEqual([]);
    expect(away.round).toBeNull();
    expect(edit({ edit: "contactType", value: "klagesag" }, away).points).toEqual(choice().points);
  });

  it("names no centre for what is no case, and the suggested one again afterwards", () => {
    const away = edit({ edit: "contactType", value: "ikke-sag" });
    expect(away.centre).toBeNull();
    expect(edit({ edit: "contactType", value: "vejvisning" }, away).centre).toBe("sundhed-og-aeldre");
  });

  it.each([
    ["is the advisor's task after all", { edit: "rejectionGround", value: null }, "hjaelp-til-klageprocessen"],
    ["has another treatment", { edit: "treatment", value: "maegling" }, "maegling"],
  ] as const)("leaves no rejection where it %s", (_what, one, treatment) => {
    const rejected = choice({
      points: [{ theme: "HJ01", centre: "kultur-og-fritid" }],
      centre: "kultur-og-fritid",
      treatment: "afvist",
      rejectionGround: "politisk-serviceniveau",
    });
    const taken = editChoice(rejected, one, rejected);
    expect(taken).toMatchObject({ treatment, rejectionGround: null });
    expect(problemsOf(taken)).toEqual([]);
    expect(editChoice(taken, { edit: "treatment", value: "afvist" }, rejected)).toMatchObject({
      treatment: "afvist",
      rejectionGround: "politisk-serviceniveau",
    });
  });

  it("rejects with a ground, and lets an untouched treatment follow the round", () => {
    const untouched = choice({
      round: 1,
      treatment: "hjaelp-til-klageprocessen",
      points: [{ theme: "HJ01", centre: "borgerservice" }],
    });
    expect(edit({ edit: "rejectionGround", value: "udsigtsloes" }, untouched).treatment).toBe("afvist");
    expect(edit({ edit: "round", value: 2 }, untouched).treatment).toBe("genfremsendt");
    expect(edit({ edit: "round", value: 2 }, { ...untouched, treatment: "maegling" }).treatment).toBe("maegling");
  });

  it("moves points along with the primary centre, but not those with a centre of their own", () => {
    const apart = edit({ edit: "point-centre", index: 1, value: "borgerservice" });
    const moved = edit({ edit: "centre", value: "beskaeftigelse" }, apart);
    expect(moved.points.map((point) => point.centre)).toEqual(["beskaeftigelse", "borgerservice"]);
  });

  it("makes a point at another centre an enkeltsag", () => {
    const apart = edit({ edit: "point-centre", index: 1, value: "borgerservice" });
    expect(pointKinds(choice())).toEqual(["hovedsag", "foelgesag"]);
    expect(pointKinds(apart)).toEqual(["hovedsag", "enkeltsag"]);
  });

  it("makes the point moved first the hovedsag, its centre the primary one", () => {
    const apart = edit({ edit: "point-centre", index: 1, value: "borgerservice" });
    const moved = edit({ edit: "move-point", index: 1, by: -1 }, apart);
    expect(moved.points.map((point) => point.theme)).toEqual(["GF02", "HJ01"]);
    expect(moved.centre).toBe("borgerservice");
  });

  it.each([
    { name: "first up", index: 0, by: -1 as const },
    { name: "last down", index: 1, by: 1 as const },
  ])("leaves the order when moving the $name", ({ index, by }) => {
    expect(edit({ edit: "move-point", index, by }).points).toEqual(choice().points);
  });

  it("adds a point at the primary centre, last", () => {
    const added = edit({ edit: "add-point", theme: "FL12" });
    expect(added.points.at(-1)).toEqual({ theme: "FL12", centre: "sundhed-og-aeldre" });
  });

  it("takes the primary centre out of the contributing ones", () => {
    const both = edit({ edit: "contributing", value: ["borgerservice", "beskaeftigelse"] });
    expect(edit({ edit: "centre", value: "borgerservice" }, both).contributingCentres).toEqual(["beskaeftigelse"]);
  });

  it.each<[ChoiceEdit, Partial<ReturnType<typeof choice>>]>([
    [
      { edit: "round", value: 2 },
      { round: 2, treatment: "genfremsendt" },
    ],
    [{ edit: "urgent", value: true }, { urgent: true }],
    [{ edit: "consent", value: false }, { consent: false }],
    [{ edit: "responseDue", value: null }, { responseDue: null }],
    [{ edit: "appealDeadline", value: "2026-03-30" }, { appealDeadline: "2026-03-30" }],
  ])("%j changes that field and what follows from it", (one, changed) => {
    expect(edit(one)).toEqual({ ...choice(), ...changed });
  });
});
