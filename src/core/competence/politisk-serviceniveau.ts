// What the council decides, and the level of service it sets, is political.
import { signalRule } from "./signal-rule";

export const politiskServiceniveau = signalRule({
  ground: "politisk-serviceniveau",
  basis: "vedtægt for borgerrådgiveren (politiske beslutninger og politisk vedtaget serviceniveau er undtaget)",
  supports: ({ themes }) => (themes[0] === "HJ07" || themes[0] === "AN03" ? 0.3 : -0.15),
  from: 0.5,
});
