// The earlier case a contact without a mail belongs to: nobody can read it off an address, so the advisor names it.
import { Button, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import type { CaseLine } from "../../core/cases/case-line";
import type { RowKey } from "../../core/registration/row";
import { caseNumber } from "../../core/registration/row";
import { rowKey } from "../../core/registration/row-key";
import type { CaseLookup } from "../case-work/case-lookup";
import { PickCase } from "../case-work/pick-case";
import { subjectOf } from "../cases/case-row";
import { useLabels } from "../labels";
import { useSharedStyles } from "../shared-styles";

export interface BelongsFieldProps {
  readonly lookup: CaseLookup;
  readonly casePrefix: string;
  /** The case that was picked; null where none was. */
  readonly related: CaseLine | null;
  readonly onPick: (line: CaseLine | null, key: RowKey | null) => void;
}

/** Only a hovedsag that stands can have others belong to it. */
const fits = ({ kind, status }: CaseLine): boolean => kind === "hovedsag" && status !== "fortrudt";

export function BelongsField({ lookup, casePrefix, related, onPick }: BelongsFieldProps) {
  const shared = useSharedStyles();
  const labels = useLabels();
  const { belongs, pick } = { ...labels.text.work, ...labels.text.work.contact };
  const [isOpen, setOpen] = useState(false);
  if (related !== null) {
    const chosen = pick.chosen(caseNumber(casePrefix, related), subjectOf(related, labels));
    return (
      <div className={mergeClasses(shared.row, shared.small)} data-testid="belongs-to">
        <span className={shared.grow}>{belongs.chosen(chosen)}</span>
        <Button size="small" appearance="subtle" onClick={() => onPick(null, null)}>
          {belongs.remove}
        </Button>
      </div>
    );
  }
  return (
    <div className={shared.stack}>
      <div>
        <Button size="small" aria-expanded={isOpen} data-testid="belongs-toggle" onClick={() => setOpen(!isOpen)}>
          {belongs.open}
        </Button>
      </div>
      {isOpen && (
        <PickCase
          question={belongs.question}
          lookup={lookup}
          casePrefix={casePrefix}
          fits={fits}
          onPick={(line) => onPick(line, rowKey(line.mailKey, 0))}
        />
      )}
    </div>
  );
}
