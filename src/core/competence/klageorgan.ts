// A statutory appeal body exists: the borgerrådgiver may not treat the decision itself, but helps and forwards.
import type { GateRule } from "./facts";

export const klageorgan: GateRule = {
  id: "klageorgan",
  basis: "vedtægt for borgerrådgiveren; de enkelte love i knowledge/classification/appeal-laws.ts",
  judge: ({ contactType, themes, signal }) => {
    const decided = themes.some((theme) => theme.startsWith("HJ") && theme !== "HJ07");
    if (contactType !== "klagesag" || !decided) return null;
    return {
      ground: "klageorgan",
      effect: "helps",
      probability: 0.9,
      get reasons() {
        return signal("klageorgan").reasons;
      },
    };
  },
};
