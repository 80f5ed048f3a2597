// Treatment, deadline and consent of a contact without a mail, folded as on the card of a mail.
import { useState } from "react";
import type { Choice } from "../../core/registration/decision";
import { RestFields } from "../components/rest-fields";
import type { ChoiceEdit } from "../state/edit-choice";

export interface FoldedRestProps {
  readonly choice: Choice;
  readonly onEdit: (edit: ChoiceEdit) => void;
}

export function FoldedRest({ choice, onEdit }: FoldedRestProps) {
  const [isOpen, setOpen] = useState(false);
  return <RestFields choice={choice} isOpen={isOpen} onToggle={() => setOpen(!isOpen)} onEdit={onEdit} />;
}
