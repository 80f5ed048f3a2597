// What can be done to one row: corrected always; moved, split off or merged where the codebook allows it.
import { Button } from "@fluentui/react-components";
import type { StoredRow } from "../../core/registration/row";
import { useLabels } from "../labels";
import { useSharedStyles } from "../shared-styles";
import type { Panel } from "./case-work-state";

export interface RowActionsProps {
  readonly row: StoredRow;
  readonly caseNumber: string;
  readonly opened: Panel | null;
  readonly onOpen: (panel: Panel) => void;
}

export function RowActions({ row, caseNumber, opened, onOpen }: RowActionsProps) {
  const shared = useSharedStyles();
  const { correct, moveToCase, merge, split } = useLabels().text.work;
  const isSecondary = row.kind === "foelgesag";
  const all = [
    { kind: "correct" as const, label: correct.button, fits: true },
    { kind: "move-to-case" as const, label: moveToCase.button, fits: isSecondary },
    { kind: "split" as const, label: split.button, fits: isSecondary },
    { kind: "merge" as const, label: merge.button, fits: !isSecondary && row.contactType === "klagesag" },
  ];
  return (
    <div className={shared.row} role="group" aria-label={correct.buttonOf(caseNumber)}>
      {all
        .filter(({ fits }) => fits)
        .map(({ kind, label }) => (
          <Button
            key={kind}
            size="small"
            appearance={kind === "correct" ? "secondary" : "subtle"}
            aria-label={`${label}: ${caseNumber}`}
            aria-expanded={opened?.kind === kind && opened.row === row.key}
            data-testid={`row-${kind}`}
            onClick={() => onOpen({ kind, row: row.key })}
          >
            {label}
          </Button>
        ))}
    </div>
  );
}
