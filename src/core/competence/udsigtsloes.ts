// Nothing the borgerrådgiver could do would lead anywhere.
import { signalRule } from "./signal-rule";

export const udsigtsloes = signalRule({
  ground: "udsigtsloes",
  basis: "vedtægt for borgerrådgiveren (åbenbart udsigtsløse klager)",
  from: 0.5,
});
