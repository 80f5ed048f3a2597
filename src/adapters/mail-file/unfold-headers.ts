// The transport headers an .msg file keeps as one string (PidTagTransportMessageHeaders), unfolded as RFC 5322 2.2.3 says.

export interface RawHeader {
  /** Lower-cased name. */
  readonly key: string;
  readonly value: string;
}

/** Header lines in order; lines that are no header are left out. Linear time. */
export function unfoldHeaders(source: string): readonly RawHeader[] {
  const headers: { key: string; value: string }[] = [];
  for (const line of source.split(/\r?\n/)) {
    const last = headers.at(-1);
    const colon = line.indexOf(":");
    if (/^[ \t]/.test(line) && last !== undefined) last.value = `${last.value} ${line.trim()}`;
    else if (colon > 0)
      headers.push({ key: line.slice(0, colon).trim().toLowerCase(), value: line.slice(colon + 1).trim() });
  }
  return headers;
}
