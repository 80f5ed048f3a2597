// What a contact is: the three that are mostly told in words are buttons, the rest a list; a complaint has its round.
import { CONTACT_TYPES, type ContactType, type Round } from "../../core/codebook/codebook";
import { QuickAnswer } from "../components/quick-answer";
import { useLabels } from "../labels";
import { useSharedStyles } from "../shared-styles";
import type { ChoiceEdit } from "../state/edit-choice";
import { PickButton } from "../components/pick-button";

const BEST: readonly ContactType[] = ["klagesag", "vejledning", "vejvisning"];
const ROUNDS: readonly Round[] = [1, 2];

export interface WhatItIsProps {
  readonly contactType: ContactType | null;
  readonly round: Round | null;
  readonly onEdit: (edit: ChoiceEdit) => void;
}

export function WhatItIs({ contactType, round, onEdit }: WhatItIsProps) {
  const shared = useSharedStyles();
  const { text } = useLabels();
  const words = text.work.contact;
  const options = CONTACT_TYPES.filter((value) => value !== "ikke-sag").map((value) => ({
    value,
    label: text.labels.contactType[value],
  }));
  const isRare = contactType !== null && !BEST.includes(contactType);
  const best = options.filter(({ value }) => BEST.includes(value) || (isRare && value === contactType));
  return (
    <>
      <div className={shared.stack} role="group" aria-label={words.what}>
        <span className={shared.strong}>{words.what}</span>
        <QuickAnswer
          label={words.what}
          best={best}
          options={options}
          value={contactType}
          onAnswer={(value) => onEdit({ edit: "contactType", value })}
        />
      </div>
      {contactType === "klagesag" && (
        <div className={shared.stack} role="group" aria-label={words.round}>
          <span className={shared.strong}>{words.round}</span>
          <div className={shared.row}>
            {ROUNDS.map((value) => (
              <PickButton
                key={value}
                size="small"
                checked={round === value}
                onClick={() => onEdit({ edit: "round", value })}
              >
                {text.labels.round[value]}
              </PickButton>
            ))}
          </div>
        </div>
      )}
    </>
  );
}
