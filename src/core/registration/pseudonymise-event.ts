// What retention leaves of an event: what happened, when and by whom, and the codes that changed.
import type { Fields } from "./fields";
import { changedOf, CLEARED, REKEYED, textOrNull, withPseudonyms } from "./pseudonymise";

/** Changes an event keeps: those whose values are codes of the codebook, not what led to a person. */
const isKept = (change: unknown): boolean =>
  Array.isArray(change) && ![...CLEARED, ...REKEYED].includes(String((change as unknown[])[0]));

function keptDetails(json: string, pseudonymOf: ReadonlyMap<string, string>): string | null {
  try {
    const { a, o } = JSON.parse(json) as { a?: unknown; o?: unknown };
    const other = typeof o === "string" ? withPseudonyms(o, pseudonymOf) : null;
    return JSON.stringify({ a: Array.isArray(a) ? (a as unknown[]).filter(isKept) : [], o: other });
  } catch {
    return null; // not ours to read: nothing of it is kept
  }
}

/** Columns of an event that retention reads and rewrites. */
export const EVENT_RETENTION_COLUMNS: readonly string[] = [
  "Noegle",
  "SagNoegle",
  "RaekkeNoegle",
  "Begrundelse",
  "Detaljer",
];

/** The fields that make an event one without a person: what happened, when and by whom stays. */
export function pseudonymousEventFields(
  fields: Readonly<Record<string, unknown>>,
  pseudonymOf: ReadonlyMap<string, string>,
): Fields {
  const [key, caseKey, rowKey, reason, details] = EVENT_RETENTION_COLUMNS.map((name) => textOrNull(fields[name]));
  const mapped = (text: string | null | undefined) => (text ? withPseudonyms(text, pseudonymOf) : null);
  const before: Fields = {
    Noegle: key ?? null,
    SagNoegle: caseKey ?? null,
    RaekkeNoegle: rowKey ?? null,
    Begrundelse: reason ?? null,
    Detaljer: details ?? null,
  };
  return changedOf(before, {
    Noegle: mapped(key),
    SagNoegle: mapped(caseKey),
    RaekkeNoegle: mapped(rowKey),
    Begrundelse: null,
    Detaljer: details ? keptDetails(details, pseudonymOf) : null,
  });
}
