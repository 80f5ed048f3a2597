// The writer's own employment by the municipality belongs with leader, union and HR.
import { signalRule } from "./signal-rule";

export const ansaettelse = signalRule({
  ground: "ansaettelse",
  basis: "vedtægt for borgerrådgiveren (ansættelsesforhold er undtaget)",
  supports: ({ themes }) => (themes[0] === "AN04" ? 0.6 : themes.includes("AN04") ? 0.3 : -0.3),
  from: 0.5,
});
