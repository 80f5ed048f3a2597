// Subjects of one conversation differ by the marks mail programs put before them; the base is what they share.

/** sv/vs Danish and Swedish, re/fw/fwd English, aw/wg German, odp/pd Polish, ant Dutch and Norwegian, tr French. */
const MARK =
  /^(?:sv|vs|re|fw|fwd|aw|wg|odp|pd|ant|tr|videresendt|automatisk svar|automatic reply)\s{0,3}(?:\[\d{1,3}\]|\(\d{1,3}\))?\s{0,3}:/i;

/** The subject without reply and forward marks (`SV: VS: Re[2]: …`), white space folded. Linear time. */
export function baseSubject(subject: string): string {
  let rest = subject.replace(/[\s\u00a0]+/g, " ").trim();
  for (let mark = MARK.exec(rest); mark !== null; mark = MARK.exec(rest)) {
    rest = rest.slice(mark[0].length).trimStart();
    if (rest === "") return "";
  }
  return rest;
}
