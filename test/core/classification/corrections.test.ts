import { correctionsOf } from "../../../src/core/classification/corrections";
import { SUGGESTION } from "../../app/advisor";

const CHOICE = { contactType: "klagesag", centre: "sundhed-og-aeldre", points: [{ theme: "HJ01" }] } as const;

test.each([
  ["a kept suggestion", {}, []],
  ["another centre", { centre: "borgerservice" }, ["centre sundhed-og-aeldre>borgerservice"]],
  ["another first theme", { points: [{ theme: "GF02" }] }, ["theme HJ01>GF02"]],
  [
    "no case",
    { contactType: "ikke-sag" as const, centre: null, points: [] },
    ["type klagesag>ikke-sag", "centre sundhed-og-aeldre>none"],
  ],
])("correctionsOf() reads %s", (_, change, expected) => {
  const found = correctionsOf(SUGGESTION, { ...CHOICE, ...change });
  expect(found.map(({ question, suggested, chosen }) => `${question} ${suggested}>${chosen}`)).toEqual(expected);
});

test("correctionsOf() tells how likely every value was held to be", () => {
  const [centre] = correctionsOf(SUGGESTION, { ...CHOICE, centre: "borgerservice" });
  const { ranked } = SUGGESTION.centre;
  expect(centre?.chances.map(({ value, probability }) => [value, probability])).toEqual(
    ranked.map(({ value, probability }) => [value ?? "none", probability]),
  );
});
