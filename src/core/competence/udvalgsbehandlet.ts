// A committee has already judged the complaint: the politicians' word stands above the borgerrådgiver's.
import { signalRule } from "./signal-rule";

export const udvalgsbehandlet = signalRule({
  ground: "udvalgsbehandlet",
  basis: "vedtægt for borgerrådgiveren (sager behandlet i et politisk udvalg er undtaget)",
  from: 0.5,
});
