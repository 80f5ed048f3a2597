// The labels of a quoted header, in the languages citizens' mail programs speak.

export type HeaderField = "from" | "sent" | "to" | "cc" | "bcc" | "subject" | "other";

const FIELDS: Readonly<Record<Exclude<HeaderField, never>, readonly string[]>> = {
  from: ["fra", "from", "von", "od", "från", "de", "afsender"],
  sent: ["sendt", "sent", "dato", "date", "gesendet", "datum", "wysłano", "data", "skickat", "envoyé", "sendt den"],
  to: ["til", "to", "an", "do", "till", "modtager", "à"],
  cc: ["cc", "kopi", "kopie", "dw"],
  bcc: ["bcc", "skjult kopi", "blindkopi"],
  subject: ["emne", "subject", "betreff", "temat", "ämne", "objet", "vedr"],
  other: [
    "svar til", "reply-to", "antwort an", "prioritet", "importance", "priority", "vedhæftede filer",
    "vedhæftet fil", "vedhæftninger", "attachments", "anlagen", "følsomhed", "sensitivity", "message-id", "organisation",
    "resent-from", "gensendt fra", "sagsnr",
  ], // prettier-ignore
};

const LABELS = new Map<string, HeaderField>(
  Object.entries(FIELDS).flatMap(([field, words]) =>
    words.map((word): [string, HeaderField] => [word, field as HeaderField]),
  ),
);
const MAX_LABEL = 24;

export interface HeaderLine {
  readonly field: HeaderField;
  readonly label: string;
  readonly value: string;
}

/** Reads `Fra: …`, `*Fra:* …`, `**Fra**: …`, `Fra :\t…`; null where the line opens with no known label. */
export function headerLine(content: string): HeaderLine | null {
  const colon = content.slice(0, MAX_LABEL + 8).indexOf(":");
  if (colon < 1) return null;
  const label = content
    .slice(0, colon)
    .replace(/[*_\s\u00a0]+/g, " ")
    .trim()
    .toLowerCase();
  const field = LABELS.get(label);
  if (field === undefined) return null;
  return {
    field,
    label,
    value: content
      .slice(colon + 1)
      .replace(/^[*_\s\u00a0]+/, "")
      .trimEnd(),
  };
}

const INLINE =
  /(?:^|[\s\u00a0])\*?(Fra|From|Von|Sendt|Sent|Dato|Date|Datum|Til|To|An|Cc|Emne|Subject|Betreff):\*?[\s\u00a0]/gi;

/** Reads a whole header printed on one line (Samsung's mail): `Fra: … Dato: … Til: … Emne: …`. */
export function inlineHeader(content: string): readonly HeaderLine[] {
  const text = content.slice(0, 2000);
  const marks = [...text.matchAll(INLINE)];
  return marks.flatMap((mark, index) => {
    const from = mark.index + mark[0].length;
    const line = headerLine(`${mark[1] ?? ""}: ${text.slice(from, marks[index + 1]?.index ?? text.length)}`);
    return line === null ? [] : [line];
  });
}
