// Which centre it is about, and how: "til Center for Sundhed og Ældre", "fra …", "vedrører …".
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useLabels } from "../labels";
import { useSharedStyles } from "../shared-styles";
import type { Card } from "../state/card";
import type { ChoiceEdit } from "../state/edit-choice";
import { OptionSelect } from "./option-select";
import { QuickAnswer } from "./quick-answer";
import { SuggestedField } from "./suggested-field";
import type { WhyState } from "./use-whys";

const useStyles = makeStyles({ below: { display: "block" } });

export interface CentreFieldProps {
  readonly card: Card;
  readonly onEdit: (edit: ChoiceEdit) => void;
  readonly why: WhyState;
}

export function CentreField({ card, onEdit, why }: CentreFieldProps) {
  const { text, codebook, centre: nameOf } = useLabels();
  const { choice, understanding } = card;
  const shared = useSharedStyles();
  const styles = useStyles();
  const suggested = understanding.suggestion.centre;
  const bodies = understanding.suggestion.referTo?.slice(0, 2) ?? [];
  const words = text.pane.card;
  const options = codebook.centres.map(({ id, name }) => ({ value: id, label: name }));
  const best = suggested.ranked
    .flatMap(({ value }) => (value === null ? [] : [{ value, label: nameOf(value) }]))
    .slice(0, 2);
  const pick = (value: string) => onEdit({ edit: "centre", value });
  return (
    <SuggestedField
      id="centre"
      label={words.centre}
      suggested={suggested}
      isSettled={card.settled.includes("centre")}
      value={
        <>
          {words.centreLead[choice.contactType]} <strong>{nameOf(choice.centre)}</strong>
          {choice.centre === suggested.value && bodies.length > 0 && (
            <span className={mergeClasses(styles.below, shared.small, shared.muted)}>
              {words.referTo(text.list(bodies))}
            </span>
          )}
        </>
      }
      question={words.whichCentre}
      quickAnswer={
        <QuickAnswer label={words.centre} best={best} options={options} value={choice.centre} onAnswer={pick} />
      }
      editor={
        <OptionSelect
          label={words.centre}
          options={options}
          value={choice.centre}
          testId="select-centre"
          onPick={(value) => value !== null && pick(value)}
        />
      }
      isWhyOpen={why.isOpen("centre")}
      onToggleWhy={() => why.toggle("centre")}
    />
  );
}
