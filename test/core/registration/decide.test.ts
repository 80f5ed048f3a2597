import { CONTACT_TYPES, COMPLAINT_TREATMENTS, ENQUIRY_TREATMENTS } from "../../../src/core/codebook/codebook";
import { decide } from "../../../src/core/registration/decide";
import type { Choice, DecideInput } from "../../../src/core/registration/decision";
import { SUGGESTION } from "../../app/advisor";
import { COMPLAINT, decided, ENQUIRY, input, MAIL, points } from "./make";

const problemsOf = (choice: Choice, more: Partial<DecideInput> = {}): readonly string[] => {
  const decision = decide(input(choice, more));
  return decision.ok ? [] : decision.error;
};

describe("decide()", () => {
  it.each<[string, Choice]>([
    ["a complaint", COMPLAINT],
    ["an enquiry", ENQUIRY],
    ["a rejected complaint with its ground", { ...COMPLAINT, treatment: "afvist", rejectionGround: "over-et-aar" }],
    [
      "a complaint that an appeal body must treat, helped and forwarded",
      { ...COMPLAINT, rejectionGround: "klageorgan" },
    ],
    [
      "what is no case, without centre and treatment",
      { ...ENQUIRY, contactType: "ikke-sag", centre: null, treatment: null },
    ],
    ["a complaint not yet treated", { ...COMPLAINT, treatment: null }],
  ])("accepts %s", (_, choice) => {
    expect(problemsOf(choice)).toEqual([]);
  });

  it.each<[string, Choice]>([
    ["centre-missing", { ...ENQUIRY, centre: null }],
    ["points-missing", { ...COMPLAINT, points: [] }],
    ["points-on-non-complaint", { ...ENQUIRY, points: COMPLAINT.points }],
    ["round-missing", { ...COMPLAINT, round: null }],
    ["unknown-theme", { ...COMPLAINT, points: points("GF77@sundhed-og-aeldre") }],
    ["unknown-centre", { ...COMPLAINT, points: points("HJ01@sundhed-og-aeldre", "HJ01@maanen") }],
    ["unknown-centre", { ...ENQUIRY, centre: "maanen" }],
    ["unknown-centre", { ...ENQUIRY, contributingCentres: ["maanen"] }],
    ["duplicate-point", { ...COMPLAINT, points: points("HJ01@sundhed-og-aeldre", "HJ01@sundhed-og-aeldre") }],
    ["rejection-on-non-complaint", { ...ENQUIRY, rejectionGround: "udsigtsloes" }],
    ["treatment-does-not-fit", { ...ENQUIRY, treatment: "styrket-dialog" }],
    ["treatment-does-not-fit", { ...COMPLAINT, treatment: "vejledning" }],
    ["treatment-does-not-fit", { ...COMPLAINT, treatment: "afvist", rejectionGround: null }],
  ])("tells %s", (problem, choice) => {
    expect(problemsOf(choice)).toEqual([problem]);
  });

  it("tells received-missing where the mail has no usable date", () => {
    expect(problemsOf(COMPLAINT, { mail: { ...MAIL, received: "" } })).toEqual(["received-missing"]);
  });

  it("tells everything at once", () => {
    const choice: Choice = { ...COMPLAINT, centre: null, points: [], round: null };
    expect(problemsOf(choice)).toEqual(["centre-missing", "points-missing", "round-missing"]);
  });

  it.each<[string, Choice]>([
    ["no centre that can be forwarded to", { ...COMPLAINT, centre: "uoplyst", points: points("GF06@uoplyst") }],
    ["a citizen who said no", { ...COMPLAINT, consent: false }],
  ])("refuses to forward with %s, and only then", (_, choice) => {
    expect(problemsOf(choice, { forward: true })).toEqual(["not-forwardable"]);
    expect(problemsOf(choice)).toEqual([]);
  });

  it.each(CONTACT_TYPES)("lets %s have its own treatments only", (contactType) => {
    const base = contactType === "klagesag" ? COMPLAINT : { ...ENQUIRY, contactType };
    const fitting: readonly string[] =
      contactType === "klagesag" ? COMPLAINT_TREATMENTS : contactType === "ikke-sag" ? [] : ENQUIRY_TREATMENTS;
    const all = [...COMPLAINT_TREATMENTS, ...ENQUIRY_TREATMENTS];
    const ground = contactType === "klagesag" ? ("udsigtsloes" as const) : null;
    const accepted = all.filter(
      (treatment) => problemsOf({ ...base, treatment, rejectionGround: ground }).length === 0,
    );
    expect(accepted).toEqual(contactType === "ikke-sag" ? all : fitting);
  });

  it("drops what means nothing for an enquiry", () => {
    const { choice } = decided({ ...ENQUIRY, round: 2, chaser: true, appealDeadline: "2026-12-01" });
    expect(choice).toMatchObject({ round: null, chaser: false, appealDeadline: null });
  });

  it("asks nobody to answer what is rejected", () => {
    const rejected = { ...COMPLAINT, treatment: "afvist", rejectionGround: "over-et-aar" } as const;
    expect(decided({ ...rejected, responseDue: "2026-11-20" }).choice.responseDue).toBeNull();
  });

  it("names the fields the advisor corrected", () => {
    const kept = { ...COMPLAINT, points: points("HJ01@sundhed-og-aeldre", "GF02@sundhed-og-aeldre") };
    expect(decided(kept, { suggestion: SUGGESTION }).corrected).toEqual([]);
    const changed: Choice = { ...kept, points: points("GF02@borgerservice"), centre: "borgerservice", urgent: true };
    expect(decided(changed, { suggestion: SUGGESTION }).corrected).toEqual(["centre", "points", "urgent"]);
    expect(decided(kept).corrected).toEqual([]);
  });
});
