// What a forward says, per centre: our part of the mail, put before the citizen's own words. The report of 2017 found
// answers that apologised without taking a position, so the points are numbered and each asks for one.
import { findCentre, findTheme, type CentreId, type Codebook } from "../codebook/codebook";
import type { Municipality } from "../codebook/settings";
import { writtenDate } from "../deadlines/danish-date";
import { err, ok, type Result } from "../result";
import { caseNumber, type RowKey, type StoredRow } from "../registration/row";
import { escapeHtml, fill } from "./escape-html";
import type { ForwardTemplates } from "./forward-templates";
import { redactSubject } from "./redact-subject";

/** Our part of a forward, put before the original. */
export interface ForwardText {
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  /** Complete HTML fragment of our text. */
  readonly html: string;
}

/** One forward to make: the text and the row it is made for. */
export interface Forward {
  readonly centre: CentreId;
  readonly forRow: RowKey;
  readonly text: ForwardText;
}

export interface ForwardContext {
  readonly municipality: Municipality;
  readonly codebook: Codebook;
  readonly templates: ForwardTemplates;
  /** Subject of the citizen's mail without SV:/VS:. */
  readonly subject: string;
  /** Takes personal data out of a text; runs before the CPR-shaped numbers are struck from the subject. */
  readonly redact: (text: string) => string;
}

/** The rows of one centre, its first row first, and the hovedsag they belong to. */
interface CentreRows {
  readonly rows: readonly [StoredRow, ...StoredRow[]];
  readonly main: StoredRow;
}

const paragraph = (text: string): string => `<p>${escapeHtml(text)}</p>`;
const heading = (text: string): string => `<p><strong>${escapeHtml(text)}</strong></p>`;
const list = (tag: "ol" | "ul", items: readonly string[]): string =>
  items.length === 0 ? "" : `<${tag}>${items.map((item) => `<li>${escapeHtml(item)}</li>`).join("")}</${tag}>`;

function opening({ rows: [first] }: CentreRows, { templates, municipality }: ForwardContext): string {
  if (first.contactType !== "klagesag") return fill(templates.enquiry, { municipality: municipality.name });
  const sentence =
    first.treatment === "genfremsendt"
      ? templates.complaintSentBack
      : first.round === 2
        ? templates.complaintAgain
        : templates.complaint;
  return fill(sentence, { municipality: municipality.name });
}

function pointLines({ rows }: CentreRows, { templates, codebook, municipality }: ForwardContext): readonly string[] {
  return rows.flatMap((row) => {
    if (row.theme === null) return [];
    const label = findTheme(codebook, row.theme)?.label ?? row.theme;
    return [fill(templates.point, { label, caseNumber: caseNumber(municipality.casePrefix, row) })];
  });
}

/** What the answer must cover: only complaint points ask for a position. */
function demands(centreRows: CentreRows, context: ForwardContext): readonly string[] {
  const points = pointLines(centreRows, context);
  if (points.length === 0) return [];
  const { answerHeading, answerDemands, answerDemandsAgain, pointsHeading } = context.templates;
  const again = centreRows.rows[0].round === 2 ? answerDemandsAgain : [];
  return [heading(pointsHeading), list("ol", points), heading(answerHeading), list("ul", [...answerDemands, ...again])];
}

function deadlines({ rows: [first], main }: CentreRows, { templates }: ForwardContext): readonly string[] {
  const { responseDue } = first;
  const { decisionDate, appealDeadline, appealBody } = main;
  const appealTemplate = appealBody === null ? templates.appeal : templates.appealTo;
  return [
    ...(responseDue === null ? [] : [heading(fill(templates.due, { due: writtenDate(responseDue) }))]),
    paragraph(templates.answerCitizen),
    ...(decisionDate === null
      ? []
      : [paragraph(fill(templates.decision, { decisionDate: writtenDate(decisionDate) }))]),
    ...(appealDeadline === null
      ? []
      : [
          paragraph(
            fill(appealTemplate, { appealDeadline: writtenDate(appealDeadline), appealBody: appealBody ?? "" }),
          ),
        ]),
  ];
}

/** The other centres in the same course of events. */
function contributing({ rows: [first], main }: CentreRows, { templates, codebook }: ForwardContext): readonly string[] {
  const isSameCourse = first.kind !== "enkeltsag";
  const others = [main.centre, ...main.contributingCentres].filter((id) => isSameCourse && id !== first.centre);
  if (others.length === 0) return [];
  const centres = [...new Set(others)].map((id) => findCentre(codebook, id)?.name ?? id).join(", ");
  return [paragraph(fill(templates.contributing, { centres }))];
}

function html(centreRows: CentreRows, context: ForwardContext, centre: string): string {
  const { templates, municipality } = context;
  const { rows } = centreRows;
  const caseNumbers = rows.map((row) => caseNumber(municipality.casePrefix, row)).join(", ");
  const parts = [
    paragraph(fill(templates.greeting, { centre })),
    ...(rows[0].urgent ? [heading(templates.urgent)] : []),
    paragraph(opening(centreRows, context)),
    paragraph(fill(templates.caseNumbers, { caseNumbers })),
    ...demands(centreRows, context),
    ...deadlines(centreRows, context),
    ...contributing(centreRows, context),
    ...(rows[0].consent === true ? [paragraph(templates.consent)] : []),
    paragraph(templates.greetingEnd),
    paragraph(fill(templates.signature, { municipality: municipality.name })),
    `<hr>${paragraph(templates.original)}`,
  ];
  return `<div lang="da">${parts.join("")}</div>`;
}

function subject({ rows: [first] }: CentreRows, context: ForwardContext): string {
  const { templates, municipality } = context;
  const due = first.responseDue === null ? null : writtenDate(first.responseDue);
  const filled = fill(due === null ? templates.subjectWithoutDue : templates.subject, {
    caseNumber: caseNumber(municipality.casePrefix, first),
    due: due ?? "",
    subject: redactSubject(context.redact(context.subject)).trim(),
  });
  return filled.slice(0, 255).trim();
}

/** The rows by centre in the order of the register. */
function byCentre(rows: readonly StoredRow[]): readonly CentreRows[] {
  const [main] = rows;
  if (main === undefined) return [];
  return [...new Set(rows.map((row) => row.centre))].flatMap((centre) => {
    const [first, ...rest] = rows.filter((row) => row.centre === centre);
    return first === undefined ? [] : [{ main, rows: [first, ...rest] as const }];
  });
}

/**
 * One forward per centre that can act, with only that centre's points; `rows` are those of one registration in order.
 * The error of an entry is the name of a centre that the municipality has given no address.
 */
export function forwardTexts(
  rows: readonly StoredRow[],
  context: ForwardContext,
): readonly Result<Forward, { readonly centre: string }>[] {
  return byCentre(rows).flatMap((centreRows): readonly Result<Forward, { readonly centre: string }>[] => {
    const [first] = centreRows.rows;
    const centre = findCentre(context.codebook, first.centre);
    if (centre?.forwardable !== true) return [];
    const address = context.municipality.centres.find((one) => one.id === centre.id)?.address ?? null;
    if (address === null) return [err({ centre: centre.name })];
    const to = { name: centre.name, address };
    const text = { to, subject: subject(centreRows, context), html: html(centreRows, context, centre.name) };
    return [ok({ centre: centre.id, forRow: first.key, text })];
  });
}
