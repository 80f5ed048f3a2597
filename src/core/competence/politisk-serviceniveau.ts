// What the council decides, and the level of service it sets, is political.
import { inEither } from "./in-either-language";
import type { CaseFacts } from "./facts";
import { signalRule } from "./signal-rule";
import { isJudgedByCommittee } from "./udvalgsbehandlet";

const POLITICAL = inEither(
  /vedtaget|vedtog|vedtagelse|besluttet|beslutning|kommunalbestyrelse|byråd|politik|budget|serviceniveau|niveau|kvalitetsstandard|standard|spare|gælder (?:for )?alle|udvalg|stemte|borgmester/i,
  /\bvoted?\b|council|politic|service level|level of service|\beverybody|\beveryone|every household|across the board|committee|\bmayor\b/i,
);

const support = ({ themes, text, signal }: CaseFacts): number => {
  const [committee, own] = [signal("udvalgsbehandlet").probability, signal("politisk-serviceniveau").probability];
  if (committee > own && isJudgedByCommittee(text)) return -0.5;
  if (!POLITICAL.test(text)) return themes[0] === "HJ07" || themes[0] === "AN03" ? 0.25 : -0.3;
  return themes[0] === "HJ07" || themes[0] === "AN03" ? 0.4 : themes.includes("HJ07") ? 0.1 : -0.2;
};

export const politiskServiceniveau = signalRule({
  ground: "politisk-serviceniveau",
  basis: "vedtægt for borgerrådgiveren (politiske beslutninger og politisk vedtaget serviceniveau er undtaget)",
  supports: support,
  from: 0.5,
});
