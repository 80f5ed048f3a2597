import fc from "fast-check";
import type { Choice } from "../../../src/core/registration/decision";
import { violations } from "../../../src/core/registration/invariants";
import { toRows } from "../../../src/core/registration/to-rows";
import { CODEBOOK } from "../../../src/knowledge/codebook";
import { SUGGESTION } from "../../app/advisor";
import { COMPLAINT, decided, ENQUIRY, MAIL, points } from "./make";

/** `ordinal kind theme@centre ←parent` of each row. */
const shape = (choice: Choice): readonly string[] =>
  toRows(decided(choice)).map(({ ordinal, kind, theme, centre, parentKey }) =>
    [ordinal, kind, `${theme ?? "-"}@${centre}`, parentKey === null ? "" : `←${Number(parentKey.slice(-2))}`]
      .join(" ")
      .trim(),
  );

describe("toRows()", () => {
  it.each<[string, Choice, readonly string[]]>([
    ["one point", COMPLAINT, ["0 hovedsag HJ01@sundhed-og-aeldre"]],
    [
      "points at one centre: følgesager in the advisor's order",
      { ...COMPLAINT, points: points("HJ01@sundhed-og-aeldre", "GF02@sundhed-og-aeldre", "FL05@sundhed-og-aeldre") },
      [
        "0 hovedsag HJ01@sundhed-og-aeldre",
        "1 foelgesag GF02@sundhed-og-aeldre ←0",
        "2 foelgesag FL05@sundhed-og-aeldre ←0",
      ],
    ],
    [
      "another centre: an enkeltsag with følgesager of its own",
      {
        ...COMPLAINT,
        points: points("HJ01@sundhed-og-aeldre", "GF06@borgerservice", "GF02@sundhed-og-aeldre", "GF07@borgerservice"),
      },
      [
        "0 hovedsag HJ01@sundhed-og-aeldre",
        "1 enkeltsag GF06@borgerservice ←0",
        "2 foelgesag GF02@sundhed-og-aeldre ←0",
        "3 foelgesag GF07@borgerservice ←1",
      ],
    ],
    [
      "coordination: one course of events over two centres",
      { ...COMPLAINT, points: points("GF04@sundhed-og-aeldre", "GF02@beskaeftigelse") },
      ["0 hovedsag GF04@sundhed-og-aeldre", "1 foelgesag GF02@beskaeftigelse ←0"],
    ],
    [
      "a first point elsewhere: the hovedsag is at the primary centre",
      { ...COMPLAINT, points: points("GF06@borgerservice", "HJ01@sundhed-og-aeldre") },
      ["0 hovedsag HJ01@sundhed-og-aeldre", "1 enkeltsag GF06@borgerservice ←0"],
    ],
    ["an enquiry: one row without theme", ENQUIRY, ["0 hovedsag -@sundhed-og-aeldre"]],
    ["what is no case: no row", { ...ENQUIRY, contactType: "ikke-sag", centre: null, treatment: null }, []],
  ])("%s", (_, choice, rows) => {
    expect(shape(choice)).toEqual(rows);
  });

  it("names the other centres of one course of events on the hovedsag", () => {
    const choice = {
      ...COMPLAINT,
      contributingCentres: ["borgerservice"],
      points: points("GF04@sundhed-og-aeldre", "GF02@beskaeftigelse"),
    };
    const rows = toRows(decided(choice));
    expect(rows.map(({ contributingCentres }) => contributingCentres)).toEqual([
      ["borgerservice", "beskaeftigelse"],
      [],
    ]);
  });

  it("gives a svarfrist only where something can be forwarded, and the klagefrist once", () => {
    const rows = toRows(decided({ ...COMPLAINT, points: points("HJ01@sundhed-og-aeldre", "GF06@uoplyst") }));
    expect(rows.map(({ responseDue }) => responseDue)).toEqual(["2026-12-07", null]);
    expect(rows.map(({ appealDeadline }) => appealDeadline)).toEqual(["2026-11-30", null]);
  });

  it("keeps times as SharePoint answers them: UTC, whole seconds", () => {
    const [row] = toRows(decided(COMPLAINT));
    expect(row).toMatchObject({ received: "2026-11-23T08:12:00Z", registeredAt: "2026-11-24T08:00:00Z" });
  });

  it("is deterministic and keys every row by the mail", () => {
    const decision = decided({ ...COMPLAINT, points: points("HJ01@sundhed-og-aeldre", "GF02@sundhed-og-aeldre") });
    expect(toRows(decision)).toEqual(toRows(decision));
    expect(toRows(decision).map(({ key }) => key)).toEqual([`${MAIL.mailKey}-00`, `${MAIL.mailKey}-01`]);
  });

  it("stores what was suggested with, and what was corrected", () => {
    const [row] = toRows(decided({ ...COMPLAINT, urgent: true }, { suggestion: SUGGESTION }));
    expect(row?.madeWith).toBe(`${SUGGESTION.madeWith} rettet:points+urgent`);
  });

  it("keeps the codebook's invariants for every choice that decide() accepts", () => {
    const theme = fc.constantFrom(...CODEBOOK.themes.map(({ id }) => id));
    const centre = fc.constantFrom(...CODEBOOK.centres.map(({ id }) => id));
    const point = fc.record({ theme, centre });
    const manyPoints = fc.uniqueArray(point, { minLength: 1, maxLength: 8, selector: (one) => one.theme + one.centre });
    fc.assert(
      fc.property(
        manyPoints,
        centre,
        fc.uniqueArray(centre, { maxLength: 3 }),
        (given, primary, contributingCentres) => {
          const rows = toRows(decided({ ...COMPLAINT, points: given, centre: primary, contributingCentres }));
          expect(violations(rows)).toEqual([]);
          const told = (list: readonly { theme: string | null; centre: string }[]) =>
            list.map((one) => `${String(one.theme)} ${one.centre}`).sort();
          expect(told(rows)).toEqual(told(given));
        },
      ),
      { numRuns: 300 },
    );
  });
});
