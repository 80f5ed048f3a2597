// A case before the supervisory authority, the Ombudsman or a court is theirs until they are done.
import { inEither } from "./in-either-language";
import type { CaseFacts } from "./facts";
import { signalRule } from "./signal-rule";

const BODY = inEither(
  /ombudsmand|\bbyret|\blandsret|retten i [A-ZÆØÅ]|\bdomstol|\bstævn|\bretssag|\bretsmøde|søgsmål|tilsynet (?:har|behandler|er)|ankestyrelsens tilsyn|statsforvaltningens tilsyn|ankestyrelsens? \(?tilsyn|lagt sag an|anlagt (?:sag|ved)/i,
  /\bcourts?\b|\bombudsman\b|\bsued\b|lawsuit|supervisory/i,
);
const APPEAL_BODY = inEither(
  /ankestyrelsen|planklagenævnet|klagenævnet|ligebehandlingsnævnet/i,
  /appeals? board|board of appeal/i,
);

/** That the body has the case now. */
const PENDING = inEither(
  /verserer|berammet|anlagt|stævnet|udtaget stævning|indbragt|lagt sag an|har (?:den|sagen|min sag)|ligger (?:\S+ )?(?:i|hos|ved)\b|er (?:nu )?(?:hos|ved|under behandling|for)|under behandling|bedt kommunen|taget (?:min )?sag|kvitteret|hovedforhandling|retsmøde|skriftveksling|rejst sag|modtaget|har klaget til|klagede .{0,30} til|sendt (?:\S+ ){0,4}til folketingets|afventer/i,
  /pending|\b(?:has|have) (?:\S+ )?(?:taken|opened|asked|received)|took (?:it|the case|my case|our case)|taken (?:it|the|my|our)|\bis (?:now )?(?:open|with|before|at|in)\b|set down for|asked the (?:municipality|kommune|commune)|investigat|complained to|brought .{0,30} before|\bhearing\b|sued\b|waiting for/i,
);

/** That the advisor is to judge the same meanwhile. */
const BESIDE = inEither(
  /\bimens\b|samtidig|sideløbende|i mellemtiden|inden da|præcis (?:den |det )?samme|nøjagtig|(?:den|det|de) samme? (?:klage|spørgsmål|sag|afgørelse|forløb|ting)|samme (?:klage|spørgsmål|sag|afgørelse|forløb)|ikke vente|gider ikke (?:at )?vente|hurtigere|to (?:steder )?er bedre|uanset|også have|også (?:dig|jer)|i ventetiden/i,
  /\balso\b|same time|meantime|meanwhile|while (?:we|i|that|they|it)\b|parallel|(?:very )?same (?:complaint|case|matter|refusal|question|decision|thing)|faster|the more the better|don't want to wait|not wait/i,
);

/** A case that is not, or no longer, before such a body. */
const NOT_THERE = inEither(
  /overvejer|ikke anlagt|ingen retssag|skulle prøve (?:jer|dig|kommunen) først|ikke hos dem|er afsluttet hos|vil (?:måske )?(?:ende|gå) (?:i|til) (?:retten|ombudsmanden)|ellers (?:går|skriver|klager) jeg til|truer med/i,
  /considering|no (?:court|lawsuit)|not (?:yet )?(?:sued|been to|gone to)|otherwise i|will (?:go|write|complain) to|threaten|already (?:closed|finished)/i,
);

const support = ({ text }: CaseFacts): number => {
  const named = BODY.test(text);
  const [pending, beside] = [PENDING.test(text), BESIDE.test(text)];
  if (!named) return APPEAL_BODY.test(text) && pending && beside ? 0.5 : -0.3;
  if (NOT_THERE.test(text)) return -0.5;
  return pending && beside ? 0.5 : pending ? 0.15 : 0;
};

export const tilsynOmbudsmandDomstol = signalRule({
  ground: "tilsyn-ombudsmand-domstol",
  basis:
    "vedtægt for borgerrådgiveren (verserende hos tilsyn, Folketingets Ombudsmand eller domstol); ombudsmandsloven",
  supports: support,
  from: 0.5,
});
