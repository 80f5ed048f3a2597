// Skil ud som egen sag: a følgesag stands for itself, with those of its siblings that belong to it.
import { Checkbox, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import type { StoredRow } from "../../core/registration/row";
import { subjectOf } from "../cases/case-row";
import { useLabels } from "../labels";
import { useSharedStyles } from "../shared-styles";
import type { NumberOf } from "./field-words";
import { type PanelProps, WorkPanel } from "./work-panel";

export interface SplitPanelProps extends PanelProps {
  readonly row: StoredRow;
  /** Other følgesager under the same case. */
  readonly siblings: readonly StoredRow[];
  readonly numberOf: NumberOf;
}

export function SplitPanel({ row, siblings, numberOf, onSubmit, ...frame }: SplitPanelProps) {
  const shared = useSharedStyles();
  const labels = useLabels();
  const { work, pane } = labels.text;
  const words = work.split;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const own = numberOf(row.key) ?? "";
  const from = (row.parentKey && numberOf(row.parentKey)) ?? pane.card.other;
  const along = siblings.filter(({ key }) => chosen.has(key));
  return (
    <WorkPanel
      {...frame}
      heading={words.heading}
      plan={words.plan(own, from)}
      asksReason
      confirm={words.confirm}
      onConfirm={(reason) => onSubmit({ requests: [{ kind: "split", row, along }], reason, done: words.done(own) })}
      testId="split-panel"
    >
      {siblings.length > 0 && (
        <div role="group" aria-label={words.along}>
          <p className={mergeClasses(shared.text, shared.small)}>{words.along}</p>
          {siblings.map((sibling) => (
            <Checkbox
              key={sibling.key}
              label={work.pick.chosen(numberOf(sibling.key) ?? "", subjectOf(sibling, labels))}
              checked={chosen.has(sibling.key)}
              onChange={(_, { checked }) =>
                setChosen(
                  new Set(checked ? [...chosen, sibling.key] : [...chosen].filter((key) => key !== sibling.key)),
                )
              }
            />
          ))}
        </div>
      )}
    </WorkPanel>
  );
}
