// One waiting mail: who and what, the suggestion as words, and what hurries.
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ConfidenceMark } from "../components/confidence-mark";
import type { Confidence } from "../../core/classification/suggestion";
import { useLabels, type Labels } from "../labels";
import { useSharedStyles } from "../shared-styles";
import type { WorklistLine } from "./worklist-state";

const useStyles = makeStyles({
  line: { display: "flex", gap: tokens.spacingHorizontalXS, alignItems: "baseline", minWidth: 0 },
  subject: { flexGrow: 1, minWidth: 0 },
  hurry: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** Pixels of a row: three lines. */
export const WORKLIST_ROW_HEIGHT = 76;

export function WorklistRow({ line }: { readonly line: WorklistLine }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const labels = useLabels();
  const { text } = labels;
  const { mail } = line.waiting;
  const from = mail.from?.name || mail.from?.address || text.alarms.unknownSender;
  const mark = confidenceOf(line);
  const hurry = hurryOf(line, labels);
  return (
    <>
      <span className={mergeClasses(shared.oneLine, shared.strong)}>{mail.subject || text.pane.noSubject}</span>
      <span className={styles.line}>
        <span className={mergeClasses(shared.oneLine, shared.small, styles.subject)}>{sentenceOf(line, labels)}</span>
        {mark && <ConfidenceMark confidence={mark.confidence} probability={mark.probability} isSettled={false} />}
      </span>
      <span className={mergeClasses(shared.oneLine, shared.small, shared.muted)}>
        {hurry !== "" && <span className={styles.hurry}>{hurry} · </span>}
        {from} · {text.desk.worklist.received(text.dates.distance((mail.received ?? "").slice(0, 10), labels.today))}
      </span>
    </>
  );
}

/** The suggestion in a few words, or why there is none. */
function sentenceOf({ waiting, found }: WorklistLine, labels: Labels): string {
  const { desk, labels: words } = labels.text;
  if (waiting.isHalfWritten) return desk.worklist.halfWritten;
  if (waiting.isStampedInVain) return desk.worklist.stampedInVain;
  if (found === null) return desk.worklist.unread;
  if (found.state !== "understood") return desk.worklist.gone;
  const { contactType, centre } = found.understanding.suggestion;
  const type = words.contactType[contactType.value];
  return contactType.value === "ikke-sag" ? type : `${type} · ${labels.centre(centre.value)}`;
}

const RANK: Readonly<Record<Confidence, number>> = { usikker: 0, sandsynlig: 1, sikker: 2 };

/** The weaker of type and centre: a line is no surer than its least sure part. */
function confidenceOf({ found }: WorklistLine) {
  if (found?.state !== "understood") return null;
  const { contactType, centre } = found.understanding.suggestion;
  if (contactType.value === "ikke-sag") return contactType;
  return RANK[centre.confidence] < RANK[contactType.confidence] ? centre : contactType;
}

function hurryOf({ found }: WorklistLine, { text, today }: Labels): string {
  if (found?.state !== "understood") return "";
  const { suggestion } = found.understanding;
  const { urgent, appeal } = text.desk.worklist;
  const deadline = suggestion.appeal?.deadlineDigital ?? null;
  return [
    ...(suggestion.urgent.value ? [urgent] : []),
    ...(deadline === null ? [] : [appeal(text.dates.distance(deadline, today))]),
  ].join(" · ");
}
