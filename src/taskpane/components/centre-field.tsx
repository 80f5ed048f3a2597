// Who must act: "til Center for Sundhed og Ældre".
import { useLabels } from "../labels";
import type { Card } from "../state/card";
import type { ChoiceEdit } from "../state/edit-choice";
import { OptionSelect } from "./option-select";
import { QuickAnswer } from "./quick-answer";
import { SuggestedField } from "./suggested-field";
import type { WhyState } from "./use-whys";

export interface CentreFieldProps {
  readonly card: Card;
  readonly onEdit: (edit: ChoiceEdit) => void;
  readonly why: WhyState;
}

export function CentreField({ card, onEdit, why }: CentreFieldProps) {
  const { text, codebook, centre: nameOf } = useLabels();
  const { choice, understanding } = card;
  const suggested = understanding.suggestion.centre;
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
          {words.centreLead} <strong>{nameOf(choice.centre)}</strong>
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
