// A case before the supervisory authority, the Ombudsman or a court is theirs until they are done.
import { signalRule } from "./signal-rule";

export const tilsynOmbudsmandDomstol = signalRule({
  ground: "tilsyn-ombudsmand-domstol",
  basis:
    "vedtægt for borgerrådgiveren (verserende hos tilsyn, Folketingets Ombudsmand eller domstol); ombudsmandsloven",
  from: 0.5,
});
