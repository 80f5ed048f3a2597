// What the mail is: "Klagesag · 1. omgang · rykker".
import { Checkbox } from "@fluentui/react-components";
import { CONTACT_TYPES, type Round } from "../../core/codebook/codebook";
import { useLabels } from "../labels";
import { useSharedStyles } from "../shared-styles";
import type { Card } from "../state/card";
import type { ChoiceEdit } from "../state/edit-choice";
import { OptionSelect } from "./option-select";
import { QuickAnswer } from "./quick-answer";
import { SuggestedField } from "./suggested-field";
import type { WhyState } from "./use-whys";
import { PickButton } from "./pick-button";

const ROUNDS: readonly Round[] = [1, 2];

export interface ContactTypeFieldProps {
  readonly card: Card;
  readonly onEdit: (edit: ChoiceEdit) => void;
  readonly why: WhyState;
}

export function ContactTypeField({ card, onEdit, why }: ContactTypeFieldProps) {
  const { text } = useLabels();
  const shared = useSharedStyles();
  const { choice, understanding } = card;
  const { contactType, round } = understanding.suggestion;
  const words = text.pane.card;
  const isTypeOpen = contactType.confidence === "usikker" && !card.settled.includes("contactType");
  // The type is asked first; an unsure round is asked once the type stands.
  const suggested = isTypeOpen || choice.contactType !== "klagesag" ? contactType : weaker(contactType, round);
  const asksRound = suggested === round;
  const isSettled = card.settled.includes(asksRound ? "round" : "contactType");
  const options = CONTACT_TYPES.map((value) => ({ value, label: text.labels.contactType[value] }));
  const pickType = (value: (typeof CONTACT_TYPES)[number]) => onEdit({ edit: "contactType", value });

  return (
    <SuggestedField
      id="contactType"
      label={words.contactType}
      suggested={suggested}
      isSettled={isSettled}
      value={<strong>{contactTypeSentence(card, text)}</strong>}
      question={
        asksRound ? `${text.labels.contactType[choice.contactType]}. ${words.whichRound}` : words.whichContactType
      }
      quickAnswer={
        asksRound ? (
          <RoundButtons value={choice.round} onPick={(value) => onEdit({ edit: "round", value })} />
        ) : (
          <QuickAnswer
            label={words.contactType}
            best={contactType.ranked.slice(0, 2).map(({ value }) => ({ value, label: text.labels.contactType[value] }))}
            options={options}
            value={choice.contactType}
            onAnswer={pickType}
          />
        )
      }
      editor={
        <>
          <OptionSelect
            label={words.contactType}
            options={options}
            value={choice.contactType}
            testId="select-contactType"
            onPick={(value) => value && pickType(value)}
          />
          {choice.contactType === "klagesag" && (
            <div className={shared.row}>
              <RoundButtons value={choice.round} onPick={(value) => onEdit({ edit: "round", value })} />
              <Checkbox
                label={words.chaser}
                checked={choice.chaser}
                onChange={(_, data) => onEdit({ edit: "chaser", value: data.checked === true })}
              />
            </div>
          )}
        </>
      }
      isWhyOpen={why.isOpen("contactType")}
      onToggleWhy={() => why.toggle("contactType")}
    />
  );
}

const weaker = <A extends { readonly confidence: string }, B extends { readonly confidence: string }>(
  type: A,
  round: B,
): A | B => (round.confidence === "usikker" && type.confidence !== "usikker" ? round : type);

function contactTypeSentence({ choice }: Card, text: ReturnType<typeof useLabels>["text"]): string {
  const parts = [text.labels.contactType[choice.contactType]];
  if (choice.round !== null) parts.push(text.labels.round[choice.round]);
  if (choice.chaser) parts.push(text.pane.card.chaserMark);
  return parts.join(" · ");
}

function RoundButtons({ value, onPick }: { value: Round | null; onPick: (round: Round) => void }) {
  const { text } = useLabels();
  const shared = useSharedStyles();
  return (
    <div className={shared.row} role="group" aria-label={text.pane.card.round}>
      {ROUNDS.map((round) => (
        <PickButton key={round} size="small" checked={value === round} onClick={() => onPick(round)}>
          {text.labels.round[round]}
        </PickButton>
      ))}
    </div>
  );
}
