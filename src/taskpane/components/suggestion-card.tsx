// The suggestion, read as a sentence; every value is a field one can change.
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { AttachAs, RelatedCase } from "../../app/workbench";
import { useLabels } from "../labels";
import { useSharedStyles } from "../shared-styles";
import type { Card } from "../state/card";
import type { ChoiceEdit } from "../state/edit-choice";
import { CentreField } from "./centre-field";
import { ContactTypeField } from "./contact-type-field";
import { PointsList } from "./points-list";
import { RelatedCaseField } from "./related-case-field";
import { RestFields } from "./rest-fields";
import { MailText } from "./why";
import type { WhyState } from "./use-whys";

const useStyles = makeStyles({
  card: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
  },
});

export interface SuggestionCardProps {
  readonly card: Card;
  readonly why: WhyState;
  readonly isRestOpen: boolean;
  readonly onToggleRest: () => void;
  readonly onEdit: (edit: ChoiceEdit) => void;
  readonly onReset: () => void;
  readonly onAttach: (to: RelatedCase, as: AttachAs) => void;
}

export function SuggestionCard(props: SuggestionCardProps) {
  const { card, why, isRestOpen, onToggleRest, onEdit, onReset, onAttach } = props;
  const styles = useStyles();
  const shared = useSharedStyles();
  const { text } = useLabels();
  const { contactType } = card.choice;
  const isRunning = card.work.tag === "running";
  return (
    <MailText.Provider value={card.understanding.mail.text}>
      <section className={styles.card} aria-label={text.pane.card.heading} data-testid="suggestion" inert={isRunning}>
        <h2 className={shared.hidden}>{text.pane.card.heading}</h2>
        {contactType !== "ikke-sag" && <RelatedCaseField card={card} onEdit={onEdit} onAttach={onAttach} />}
        <ContactTypeField card={card} onEdit={onEdit} why={why} />
        {contactType !== "ikke-sag" && (
          <>
            <CentreField card={card} onEdit={onEdit} why={why} />
            {contactType === "klagesag" && (
              <PointsList
                choice={card.choice}
                suggested={card.understanding.suggestion.themes}
                settled={card.settled}
                onEdit={onEdit}
                why={why}
              />
            )}
            <RestFields choice={card.choice} isOpen={isRestOpen} onToggle={onToggleRest} onEdit={onEdit} />
          </>
        )}
        {card.settled.length > 0 && (
          <div className={mergeClasses(shared.row, shared.small)}>
            <Button size="small" appearance="subtle" onClick={onReset}>
              {text.pane.card.reset}
            </Button>
          </div>
        )}
      </section>
    </MailText.Provider>
  );
}
