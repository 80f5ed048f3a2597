// Who did what to a case, when and why; folded until asked for, newest first.
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useId } from "react";
import type { CaseHistory } from "../../app/case-work";
import type { FieldChange } from "../../core/registration/event";
import type { HistoryEntry } from "../../core/registration/history";
import { FailureBar } from "../components/failure-bar";
import { sentencesOf } from "../components/failure-sentences";
import { LoadingShape } from "../components/loading-shape";
import { useLabels } from "../labels";
import { useSharedStyles } from "../shared-styles";
import type { HistoryView } from "./case-work-state";
import { ChangeList } from "./change-list";
import type { NumberOf } from "./field-words";

const useStyles = makeStyles({
  entry: { paddingBlock: tokens.spacingVerticalS, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

export interface HistorySectionProps {
  readonly view: HistoryView;
  readonly numberOf: NumberOf;
  readonly onToggle: () => void;
  readonly onRetry: () => void;
}

export function HistorySection({ view, numberOf, onToggle, onRetry }: HistorySectionProps) {
  const labels = useLabels();
  const words = labels.text.work.history;
  const id = useId();
  const isOpen = view.tag !== "closed";
  return (
    <section data-testid="history" aria-label={words.heading}>
      <Button
        size="small"
        appearance="subtle"
        icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={isOpen}
        aria-controls={id}
        data-testid="history-toggle"
        onClick={onToggle}
      >
        {words.heading}
      </Button>
      <div id={id}>
        {view.tag === "reading" && <LoadingShape label={words.reading} />}
        {view.tag === "failed" && (
          <FailureBar sentences={sentencesOf(view.failure, words.notRead, labels)} onRetry={onRetry} />
        )}
        {view.tag === "read" && <Entries view={view.history} numberOf={numberOf} />}
      </div>
    </section>
  );
}

function Entries({ view, numberOf }: { readonly view: CaseHistory; readonly numberOf: NumberOf }) {
  const { entries, rows } = view;
  // Of one row it goes without saying.
  const told = rows.length > 1 ? numberOf : () => null;
  const shared = useSharedStyles();
  const words = useLabels().text.work.history;
  if (entries.length === 0) return <p className={shared.text}>{words.empty}</p>;
  return (
    <ol className={shared.plainList}>
      {entries.map((entry) => (
        <Entry key={`${entry.changeId} ${entry.type}`} entry={entry} told={told} numberOf={numberOf} />
      ))}
    </ol>
  );
}

interface Part {
  readonly numbers: readonly string[];
  readonly changes: readonly FieldChange[];
}

/** Rows that changed alike are told once. */
function partsOf(entry: HistoryEntry, numberOf: NumberOf): readonly Part[] {
  const parts = new Map<string, Part>();
  for (const { rowKey, changes } of entry.rows) {
    const number = numberOf(rowKey);
    const same = JSON.stringify(changes);
    const numbers = [...(parts.get(same)?.numbers ?? []), ...(number === null ? [] : [number])];
    parts.set(same, { numbers, changes });
  }
  return [...parts.values()];
}

interface EntryProps {
  readonly entry: HistoryEntry;
  /** Case numbers worth saying. */
  readonly told: NumberOf;
  readonly numberOf: NumberOf;
}

function Entry({ entry, told, numberOf }: EntryProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { text } = useLabels();
  const words = text.work.history;
  return (
    <li className={styles.entry} data-testid="history-entry">
      <p className={mergeClasses(shared.text, shared.small, shared.strong)}>
        {words.entry(words.events[entry.type], entry.by, text.dates.moment(entry.at))}
      </p>
      {entry.reason !== null && <p className={mergeClasses(shared.text, shared.small)}>{text.quote(entry.reason)}</p>}
      {partsOf(entry, told).map(({ numbers, changes }) => (
        <div key={numbers.join()}>
          {numbers.length > 0 && (
            <p className={mergeClasses(shared.text, shared.small, shared.muted)}>{words.about(text.list(numbers))}</p>
          )}
          <ChangeList changes={changes} numberOf={numberOf} />
        </div>
      ))}
    </li>
  );
}
