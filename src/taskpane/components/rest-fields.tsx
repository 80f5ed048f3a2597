// The rest of a registration, folded behind one line that says what it holds.
import { Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useId } from "react";
import { COMPLAINT_TREATMENTS, ENQUIRY_TREATMENTS, REJECTION_GROUNDS } from "../../core/codebook/codebook";
import type { Choice } from "../../core/registration/decision";
import { type Labels, useLabels } from "../labels";
import { useSharedStyles } from "../shared-styles";
import type { ChoiceEdit } from "../state/edit-choice";
import { isPassedOn } from "../state/alarms";
import { ContributingCentres } from "./contributing-centres";
import { DateField } from "./date-field";
import { OptionSelect } from "./option-select";

const useStyles = makeStyles({
  head: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalXS,
    width: "100%",
    padding: `${tokens.spacingVerticalXS} 0`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  chevron: { display: "flex", paddingTop: "2px" },
  summary: { display: "block" },
  body: { paddingTop: tokens.spacingVerticalXS },
});

export interface RestFieldsProps {
  readonly choice: Choice;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onEdit: (edit: ChoiceEdit) => void;
}

export function RestFields({ choice, isOpen, onToggle, onEdit }: RestFieldsProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const labels = useLabels();
  const bodyId = useId();
  return (
    <div data-testid="rest">
      <button
        type="button"
        className={styles.head}
        aria-expanded={isOpen}
        aria-controls={bodyId}
        onClick={onToggle}
        data-testid="rest-toggle"
      >
        <span className={styles.chevron} aria-hidden>
          {isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
        </span>
        <span className={shared.grow}>
          {labels.text.pane.rest.heading}
          {!isOpen && (
            <span className={mergeClasses(styles.summary, shared.small, shared.muted)}>
              {summaryOf(choice, labels)}
            </span>
          )}
        </span>
      </button>
      <div id={bodyId}>{isOpen && <RestBody choice={choice} onEdit={onEdit} />}</div>
    </div>
  );
}

/**
 * `Hjælp til klageprocessen · svar senest 12. april 2026 · samtykke ikke spurgt`. What no centre is to answer has no
 * svarfrist, and nobody need ask the citizen about it.
 */
export function summaryOf(choice: Choice, { text }: Labels): string {
  const { rest } = text.pane;
  const consent = { null: "unasked", true: "yes", false: "no" } as const;
  const parts = [
    choice.treatment === null ? null : text.labels.treatment[choice.treatment],
    choice.responseDue === null || choice.treatment === "afvist"
      ? null
      : rest.dueSummary(text.dates.date(choice.responseDue)),
    choice.consent === null && !isPassedOn(choice) ? null : rest.consentSummary[consent[`${choice.consent}`]],
  ];
  return parts.filter((part) => part !== null).join(" · ");
}

function RestBody({ choice, onEdit }: { readonly choice: Choice; readonly onEdit: (edit: ChoiceEdit) => void }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { text } = useLabels();
  const { rest } = text.pane;
  const isComplaint = choice.contactType === "klagesag";
  const treatments = isComplaint ? COMPLAINT_TREATMENTS : ENQUIRY_TREATMENTS;
  return (
    <div className={mergeClasses(styles.body, shared.stack)}>
      <OptionSelect
        label={rest.treatment}
        options={treatments.map((value) => ({ value, label: text.labels.treatment[value] }))}
        value={choice.treatment}
        emptyLabel={rest.none}
        testId="select-treatment"
        onPick={(value) => onEdit({ edit: "treatment", value })}
      />
      <DateField
        label={rest.responseDue}
        value={choice.responseDue}
        onPick={(value) => onEdit({ edit: "responseDue", value })}
      />
      <ConsentSelect choice={choice} onEdit={onEdit} />
      <ContributingCentres
        centre={choice.centre}
        chosen={choice.contributingCentres}
        onChange={(value) => onEdit({ edit: "contributing", value })}
      />
      {isComplaint && (
        <>
          <OptionSelect
            label={rest.rejectionGround}
            options={REJECTION_GROUNDS.map((value) => ({ value, label: text.labels.rejectionGround[value] }))}
            value={choice.rejectionGround}
            emptyLabel={rest.none}
            testId="select-rejectionGround"
            onPick={(value) => onEdit({ edit: "rejectionGround", value })}
          />
          <DateField
            label={rest.decisionDate}
            value={choice.decisionDate}
            onPick={(value) => onEdit({ edit: "decisionDate", value })}
          />
          <DateField
            label={rest.appealDeadline}
            value={choice.appealDeadline}
            onPick={(value) => onEdit({ edit: "appealDeadline", value })}
          />
        </>
      )}
      <Checkbox
        label={rest.urgent}
        checked={choice.urgent}
        onChange={(_, data) => onEdit({ edit: "urgent", value: data.checked === true })}
      />
    </div>
  );
}

interface EditProps {
  readonly choice: Choice;
  readonly onEdit: (edit: ChoiceEdit) => void;
}

const CONSENT = { unasked: null, yes: true, no: false } as const;

function ConsentSelect({ choice, onEdit }: EditProps) {
  const { text } = useLabels();
  const { rest } = text.pane;
  const values = ["unasked", "yes", "no"] as const;
  return (
    <OptionSelect
      label={rest.consent}
      options={values.map((value) => ({ value, label: rest.consentValues[value] }))}
      value={values.find((value) => CONSENT[value] === choice.consent) ?? "unasked"}
      testId="select-consent"
      onPick={(value) => value && onEdit({ edit: "consent", value: CONSENT[value] })}
    />
  );
}
