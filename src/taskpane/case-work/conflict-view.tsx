// Two changed the same case: what the colleague did, and where both changed the same, the advisor's pick field by field.
import { Button, Field, makeStyles, mergeClasses, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ChangeFailure } from "../../app/case-work";
import type { FieldConflict } from "../../core/registration/change";
import type { RegisterRow } from "../../core/registration/row";
import { useLabels } from "../labels";
import { useSharedStyles } from "../shared-styles";
import { ChangeList } from "./change-list";
import { isTold, type NumberOf, wordsOf } from "./field-words";

export type Meanwhile = Extract<ChangeFailure, { readonly kind: "changed-meanwhile" }>;
export type Picks = Partial<Record<keyof RegisterRow, "mine" | "theirs">>;

const useStyles = makeStyles({
  field: { paddingBlock: tokens.spacingVerticalXS, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

export interface ConflictViewProps {
  readonly failure: Meanwhile;
  readonly numberOf: NumberOf;
  /** Whether what was to be done can be put together with the colleague's change, or is simply done again. */
  readonly isCorrection: boolean;
  readonly onResolve: (picks: Picks) => void;
  readonly onGiveUp: () => void;
}

export function ConflictView({ failure, numberOf, isCorrection, onResolve, onGiveUp }: ConflictViewProps) {
  const shared = useSharedStyles();
  const { text } = useLabels();
  const words = text.work.conflict;
  const [picks, setPicks] = useState<Picks>({});
  const [isPressed, setPressed] = useState(false);
  const conflicts = isCorrection ? failure.overlap.conflicts.filter(({ field }) => isTold(field)) : [];
  const unpicked = conflicts.filter(({ field }) => picks[field] === undefined).length;
  const { by, at } = failure;
  const resolve = () => {
    setPressed(true);
    if (unpicked === 0) onResolve(picks);
  };
  return (
    <div className={shared.stack} data-testid="conflict">
      <div role="status">
        <p className={mergeClasses(shared.text, shared.strong)}>{words.heading}</p>
        <p className={mergeClasses(shared.text, shared.small)}>
          {by === null || at === null ? words.bySomebody : words.by(by, text.dates.moment(at))}{" "}
          {conflicts.length > 0 ? words.pickEach : isCorrection && words.bothStand}
        </p>
      </div>
      {conflicts.map((conflict) => (
        <Conflict
          key={conflict.field}
          conflict={conflict}
          numberOf={numberOf}
          picked={picks[conflict.field] ?? null}
          onPick={(pick) => setPicks({ ...picks, [conflict.field]: pick })}
        />
      ))}
      <TheirChanges failure={failure} conflicts={conflicts} numberOf={numberOf} />
      {isPressed && unpicked > 0 && (
        <p role="status" className={mergeClasses(shared.text, shared.small)}>
          {words.unpicked(unpicked)}
        </p>
      )}
      <div className={shared.row}>
        <Button appearance="primary" size="small" onClick={resolve} data-testid="resolve-conflict">
          {isCorrection ? words.save : words.doAnyway}
        </Button>
        <Button size="small" onClick={onGiveUp} data-testid="give-up">
          {words.giveUp}
        </Button>
      </div>
    </div>
  );
}

function TheirChanges(
  props: Pick<ConflictViewProps, "failure" | "numberOf"> & { conflicts: readonly FieldConflict[] },
) {
  const shared = useSharedStyles();
  const words = useLabels().text.work.conflict;
  const asked = new Set(props.conflicts.map(({ field }) => field));
  const changes = props.failure.overlap.theirs.filter(({ field }) => !asked.has(field) && isTold(field));
  if (changes.length === 0) return null;
  return (
    <div data-testid="their-changes">
      <p className={mergeClasses(shared.text, shared.small, shared.muted)}>{words.theirChanges}</p>
      <ChangeList changes={changes} numberOf={props.numberOf} />
    </div>
  );
}

interface ConflictProps {
  readonly conflict: FieldConflict;
  readonly numberOf: NumberOf;
  readonly picked: "mine" | "theirs" | null;
  readonly onPick: (pick: "mine" | "theirs") => void;
}

function Conflict({ conflict, numberOf, picked, onPick }: ConflictProps) {
  const styles = useStyles();
  const labels = useLabels();
  const words = labels.text.work.conflict;
  const { field, base, mine, theirs } = conflict;
  if (!isTold(field)) return null;
  const say = (code: typeof base) => wordsOf(field, code, labels, numberOf);
  return (
    <Field
      className={styles.field}
      label={`${labels.text.work.fields[field]} (${words.before.toLowerCase()}: ${say(base)})`}
      size="small"
      data-testid={`conflict-${field}`}
    >
      <RadioGroup value={picked ?? ""} onChange={(_, { value }) => onPick(value === "mine" ? "mine" : "theirs")}>
        <Radio value="mine" label={`${words.mine}: ${say(mine)}`} />
        <Radio value="theirs" label={`${words.theirs}: ${say(theirs)}`} />
      </RadioGroup>
    </Field>
  );
}
