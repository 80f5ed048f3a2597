// The borgerrådgiver watches the municipality's own work; another authority or a private party is somebody else's.
import type { GateRule } from "./facts";

export const udenForKommunen: GateRule = {
  id: "uden-for-kommunen",
  basis:
    "lov om kommunernes styrelse § 65 e (borgerrådgiver for kommunens egen virksomhed); vedtægt for borgerrådgiveren",
  judge: ({ contactType, centre, signal }) => {
    if (contactType !== "klagesag" || centre !== "andre-instanser") return null;
    const { probability, reasons } = signal("uden-for-kommunen");
    return { ground: "uden-for-kommunen", effect: "rejects", probability: Math.max(0.6, probability), reasons };
  },
};
