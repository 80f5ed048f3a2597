// What changed, one line a field: "Center: fra Borgerservice til Center for Beskæftigelse".
import { mergeClasses } from "@fluentui/react-components";
import type { FieldChange } from "../../core/registration/event";
import { type Labels, useLabels } from "../labels";
import { useSharedStyles } from "../shared-styles";
import { isTold, type NumberOf, wordsOf } from "./field-words";

/** One change as a sentence; null for fields that mean nothing to a reader. */
export function changeSentence({ field, from, to }: FieldChange, labels: Labels, numberOf: NumberOf): string | null {
  if (!isTold(field)) return null;
  const { fields, history } = labels.text.work;
  const name = fields[field];
  if (field === "summary" && from !== null && to !== null) return history.newText(name);
  const isEmpty = (code: typeof from) => code === null || code === "";
  const [before, now] = [wordsOf(field, from, labels, numberOf), wordsOf(field, to, labels, numberOf)];
  if (isEmpty(from)) return isEmpty(to) ? null : history.set(name, now);
  return isEmpty(to) ? history.cleared(name, before) : history.change(name, before, now);
}

export interface ChangeListProps {
  readonly changes: readonly FieldChange[];
  readonly numberOf: NumberOf;
}

export function ChangeList({ changes, numberOf }: ChangeListProps) {
  const shared = useSharedStyles();
  const labels = useLabels();
  const sentences = changes.flatMap((change) => changeSentence(change, labels, numberOf) ?? []);
  return (
    <ul className={shared.plainList}>
      {sentences.map((sentence) => (
        <li key={sentence} className={mergeClasses(shared.text, shared.small)}>
          {sentence}
        </li>
      ))}
    </ul>
  );
}
