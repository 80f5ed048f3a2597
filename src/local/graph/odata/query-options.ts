// System query options of a request: $select, $expand with options of its own, $top, $orderby.
import { err, ok, type Result } from "../../../core/result";
import { refuse, type GraphResponse } from "../http/response";

export interface Expansion {
  readonly property: string;
  /** Names of the nested $select; null where there is none. */
  readonly select: readonly string[] | null;
  readonly filter: string | null;
}

export interface OrderBy {
  readonly path: string;
  readonly descending: boolean;
}

/** Names of a comma list; null where the option is absent. */
export const names = (list: string | null): readonly string[] | null =>
  list === null
    ? null
    : list
        .split(",")
        .map((one) => one.trim())
        .filter((one) => one !== "");

/** Parses `fields($select=A,B),attachments`. The nested `$` is required, as Graph requires it. */
export function parseExpand(expand: string | null): Result<readonly Expansion[], GraphResponse> {
  const expansions: Expansion[] = [];
  for (const part of splitOutside(expand ?? "", ",")) {
    const found = /^(\w+)(?:\((.*)\))?$/s.exec(part.trim());
    const options = found === null ? null : nestedOptions(found[2] ?? "");
    if (found === null || options === null)
      return err(refuse(400, "invalidRequest", `The expression "${part}" is not valid.`));
    expansions.push({
      property: found[1] ?? "",
      select: names(options.get("$select") ?? null),
      filter: options.get("$filter") ?? null,
    });
  }
  return ok(expansions);
}

function nestedOptions(text: string): Map<string, string> | null {
  const options = new Map<string, string>();
  for (const part of splitOutside(text, ";")) {
    const found = /^(\$(?:select|filter|expand|top))=(.*)$/s.exec(part.trim());
    if (found === null) return null;
    options.set(found[1] ?? "", found[2] ?? "");
  }
  return options;
}

/** Splits at a sign outside parentheses and quotes; an empty text has no parts. */
function splitOutside(text: string, sign: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let quoted = false;
  let part = "";
  for (const char of text) {
    if (char === "'") quoted = !quoted;
    if (!quoted && char === "(") depth += 1;
    if (!quoted && char === ")") depth -= 1;
    if (char === sign && depth === 0 && !quoted) {
      parts.push(part);
      part = "";
    } else part += char;
  }
  return part.trim() === "" ? parts : [...parts, part];
}

/** `$top` as a number within 1 and `most`; the default where absent. */
export function parseTop(query: URLSearchParams, standard: number, most: number): Result<number, GraphResponse> {
  const given = query.get("$top");
  if (given === null) return ok(standard);
  const top = Number(given);
  if (!Number.isInteger(top) || top < 1)
    return err(refuse(400, "BadRequest", `Invalid value '${given}' for $top query option found.`));
  return ok(Math.min(top, most));
}

/** Parses `receivedDateTime desc, subject`. */
export const parseOrderBy = (text: string | null): readonly OrderBy[] =>
  (names(text) ?? []).map((part) => {
    const [path = "", direction = "asc"] = part.split(/\s+/);
    return { path, descending: direction.toLowerCase() === "desc" };
  });

/** Keeps the named properties and what Graph always answers. */
export function pick(
  entity: Readonly<Record<string, unknown>>,
  select: readonly string[] | null,
): Readonly<Record<string, unknown>> {
  if (select === null) return entity;
  const wanted = new Set(["id", ...select.map((name) => name.toLowerCase())]);
  return Object.fromEntries(
    Object.entries(entity).filter(([name]) => name.startsWith("@odata.") || wanted.has(name.toLowerCase())),
  );
}
