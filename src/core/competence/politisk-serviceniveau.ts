// What the council decides, and the level of service it sets, is political.
import { signalRule } from "./signal-rule";

export const politiskServiceniveau = signalRule({
  ground: "politisk-serviceniveau",
  basis: "vedtægt for borgerrådgiveren (politiske beslutninger og politisk vedtaget serviceniveau er undtaget)",
  supports: ({ themes, signal }) => {
    if (signal("udvalgsbehandlet").probability > signal("politisk-serviceniveau").probability) return -0.5;
    return themes[0] === "HJ07" || themes[0] === "AN03" ? 0.4 : themes.includes("HJ07") ? 0.1 : -0.2;
  },
  from: 0.5,
});
