// A committee has already judged the complaint: the politicians' word stands above the borgerrådgiver's.
import type { CaseFacts } from "./facts";
import { signalRule } from "./signal-rule";

const COMMITTEE = /\b[a-zæøå-]*udvalg(?:et|ets)?\b|kommunalbestyrelsen|byrådet/i;
const JUDGED =
  /behandle[dt]|fastholdt|holdt fast|afvis[te]|afslog|forkast|drøfte|gennemgik|tog (?:\S+ ){0,3}(?:op|stilling)|forelagt|enstemmigt|afgjorde|stemte|punkt \d|pkt\.? ?\d|sag nr|foretræde|dagsorden|realitets/i;
const COMPLAINED =
  /(?:min|vores|den|klage[nr]?)(?: \S+){0,3} klage|klagen\b|min klage|vores klage|samme klage|indsigelse|bilag|klagede|høringssvar|taget til efterretning|kendte .{0,30}argument/i;

/** Whether a committee has had the complaint itself before it. */
export const isJudgedByCommittee = (text: string): boolean =>
  /\b[a-zæøå-]*udvalg(?:et|ets)?\b/i.test(text) && JUDGED.test(text) && COMPLAINED.test(text);

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
