// The raw header block Outlook hands out (RFC 5322): unfolded, names lower-cased, first value wins except where noted.

/** One header field in the order of the message. */
export interface HeaderField {
  /** Lower-cased. */
  readonly name: string;
  /** Unfolded and trimmed. */
  readonly value: string;
}

/** The fields of a raw header block; lines that are no field are left out. */
export function parseHeaders(raw: string): readonly HeaderField[] {
  const unfolded = raw.replace(/\r?\n[ \t]+/g, " ");
  return unfolded.split(/\r?\n/).flatMap((line) => {
    const match = /^([!-9;-~]+):\s*(.*)$/.exec(line);
    return match ? [{ name: (match[1] ?? "").toLowerCase(), value: (match[2] ?? "").trim() }] : [];
  });
}

/** Headers that steer classification or tell how the mail travelled; the rest is not kept. */
const KEPT =
  /^(auto-submitted|precedence|list-.*|x-auto-response-suppress|x-autoreply|x-autorespond|return-path|reply-to|importance|x-priority|authentication-results|content-class|feedback-id)$/;

/** The kept headers by name; the first of several with one name. */
export const keptHeaders = (fields: readonly HeaderField[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    fields
      .filter((field) => KEPT.test(field.name))
      .reverse()
      .map((field) => [field.name, field.value]),
  );

/** Message-IDs of References and In-Reply-To, oldest first, each once. */
export function referencesOf(fields: readonly HeaderField[]): readonly string[] {
  const ids = ["references", "in-reply-to"].flatMap((name) =>
    fields.filter((field) => field.name === name).flatMap((field) => field.value.match(/<[^<>\s]+>/g) ?? []),
  );
  return [...new Set(ids)];
}

/** When the last server took the mail in: the date of the topmost `Received`; null where it states none. ISO, UTC. */
export function receivedOf(fields: readonly HeaderField[]): string | null {
  const top = fields.find((field) => field.name === "received");
  const date = top?.value.slice(top.value.lastIndexOf(";") + 1).replace(/\([^)]*\)/g, "");
  const time = date === undefined ? Number.NaN : Date.parse(date);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
