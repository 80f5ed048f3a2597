// A committee has already judged the complaint: the politicians' word stands above the borgerrådgiver's.
import { inEither } from "./in-either-language";
import type { CaseFacts } from "./facts";
import { signalRule } from "./signal-rule";

const COMMITTEE = inEither(
  /\b[a-zæøå-]*udvalg(?:et|ets)?\b|kommunalbestyrelsen|byrådet/i,
  /\bcommittee\b|\bcouncil\b/i,
);
const JUDGED = inEither(
  /behandle[dt]|fastholdt|holdt fast|afvis[te]|afslog|forkast|drøfte|gennemgik|tog (?:\S+ ){0,3}(?:op|stilling)|forelagt|enstemmigt|afgjorde|stemte|punkt \d|pkt\.? ?\d|sag nr|foretræde|dagsorden|realitets/i,
  /upheld|dealt with|considered|agenda|reject|refus|discussed|unanimous|item \d|minutes\b|concluded|turned (?:\S+ )?down|decided to|agreed with|\bvoted?\b/i,
);
const COMPLAINED = inEither(
  /(?:min|vores|den|klage[nr]?)(?: \S+){0,3} klage|klagen\b|min klage|vores klage|samme klage|indsigelse|bilag|klagede|høringssvar|taget til efterretning|kendte .{0,30}argument/i,
  /complain|objection|(?:our|my) letter|upheld|heard us|before the committee/i,
);

/** Whether a committee has had the complaint itself before it. */
export const isJudgedByCommittee = (text: string): boolean =>
  /\b[a-zæøå-]*udvalg(?:et|ets)?\b|\bcommittee\b/i.test(text) && JUDGED.test(text) && COMPLAINED.test(text);

const support = ({ text }: CaseFacts): number => {
  if (!COMMITTEE.test(text)) return -0.15;
  return isJudgedByCommittee(text) ? 0.4 : -0.1;
};

export const udvalgsbehandlet = signalRule({
  ground: "udvalgsbehandlet",
  basis: "vedtægt for borgerrådgiveren (sager behandlet i et politisk udvalg er undtaget)",
  supports: support,
  from: 0.5,
});
