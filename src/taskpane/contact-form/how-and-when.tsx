// How and when a contact came.
import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useLabels } from "../labels";
import { useSharedStyles } from "../shared-styles";
import type { ContactState, ContactStore } from "./contact-store";
import { PickButton } from "../components/pick-button";

const FORMS = ["telefon", "moede", "brev", "digital-post"] as const;

const useStyles = makeStyles({
  pair: { display: "grid", gridTemplateColumns: "3fr 2fr", gap: tokens.spacingHorizontalS, "> *": { minWidth: 0 } },
  input: { minWidth: 0, width: "100%" },
});

export interface HowAndWhenProps {
  readonly state: ContactState;
  readonly store: ContactStore;
}

export function HowAndWhen({ state, store }: HowAndWhenProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { text, today } = useLabels();
  const { contact, contactForm } = text.work;
  const { draft } = state;
  return (
    <>
      {draft.appointment === null && (
        <div className={shared.stack} role="group" aria-label={contact.form}>
          <span className={shared.strong}>{contact.form}</span>
          <div className={shared.row}>
            {FORMS.map((form) => (
              <PickButton
                key={form}
                size="small"
                checked={draft.contactForm === form}
                data-testid={`form-${form}`}
                onClick={() => store.change({ contactForm: form })}
              >
                {contactForm[form]}
              </PickButton>
            ))}
          </div>
        </div>
      )}
      <div className={styles.pair} role="group" aria-label={contact.received}>
        <Field label={contact.received} size="small">
          <Input
            className={styles.input}
            size="small"
            type="date"
            max={today}
            value={draft.date}
            data-testid="contact-date"
            onChange={(_, { value }) => store.change({ date: value })}
          />
        </Field>
        <Field label={contact.clock} size="small">
          <Input
            className={styles.input}
            size="small"
            type="time"
            value={draft.time}
            data-testid="contact-time"
            onChange={(_, { value }) => store.change({ time: value })}
          />
        </Field>
      </div>
    </>
  );
}
