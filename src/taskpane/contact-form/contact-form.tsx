// Registrér uden mail: what came by telephone, in a meeting, on paper or by Digital Post, asked in the order one tells it.
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { useSyncExternalStore } from "react";
import type { Municipality } from "../../core/codebook/settings";
import type { CaseLookup } from "../case-work/case-lookup";
import { focusOnMount } from "../components/focus-on-mount";
import { PointsList } from "../components/points-list";
import { OptionSelect } from "../components/option-select";
import { SummaryField } from "../components/summary-field";
import { useLabels } from "../labels";
import { useSharedStyles } from "../shared-styles";
import { BelongsField } from "./belongs-field";
import { ContactFoot } from "./contact-foot";
import { ContactReceipt } from "./contact-receipt";
import { FoldedRest } from "./folded-rest";
import { type ContactState, type ContactStore } from "./contact-store";
import { HowAndWhen } from "./how-and-when";
import { WhatItIs } from "./what-it-is";

const useStyles = makeStyles({
  page: { overflowY: "auto", display: "flex", flexDirection: "column", flexGrow: 1 },
  form: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    flexGrow: 1,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

export interface ContactFormProps {
  readonly store: ContactStore;
  readonly municipality: Municipality;
  /** Finds earlier cases; absent where there are none to look among. */
  readonly lookup?: CaseLookup;
  /** `isRegistered`: the list is to be read anew. */
  readonly onClose: (isRegistered: boolean) => void;
}

export function ContactForm({ store, municipality, lookup, onClose }: ContactFormProps) {
  const styles = useStyles();
  const state = useSyncExternalStore(store.subscribe, store.get);
  const { text } = useLabels();
  const words = text.work.contact;
  const close = () => onClose(state.receipt !== null);
  return (
    <section
      className={styles.page}
      aria-label={words.heading}
      data-testid="contact-form"
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.defaultPrevented) close();
      }}
    >
      <div className={styles.form} inert={state.saving !== "idle"}>
        <div>
          <Button
            size="small"
            appearance="subtle"
            ref={focusOnMount}
            icon={<ArrowLeftRegular />}
            data-testid="back-to-list"
            onClick={close}
          >
            {words.toList}
          </Button>
        </div>
        <h2 className={styles.heading}>{words.heading}</h2>
        {state.receipt === null ? (
          <Questions state={state} store={store} municipality={municipality} {...(lookup ? { lookup } : {})} />
        ) : (
          <ContactReceipt receipt={state.receipt} store={store} municipality={municipality} />
        )}
      </div>
      <ContactFoot state={state} store={store} municipality={municipality} />
    </section>
  );
}

interface QuestionsProps extends Pick<ContactFormProps, "store" | "municipality" | "lookup"> {
  readonly state: ContactState;
}

function Questions({ state, store, municipality, lookup }: QuestionsProps) {
  const shared = useSharedStyles();
  const { text, codebook } = useLabels();
  const words = text.work.contact;
  const { draft } = state;
  const { choice, contactType } = draft;
  const edit = (one: Parameters<ContactStore["edit"]>[0]) => store.edit(one, municipality);
  return (
    <>
      {draft.appointment && (
        <p className={mergeClasses(shared.text, shared.small, shared.muted)}>
          {words.fromAppointment(draft.appointment.subject || text.pane.noSubject)}
        </p>
      )}
      <HowAndWhen state={state} store={store} />
      <WhatItIs contactType={contactType} round={choice.round} onEdit={edit} />
      {contactType !== null && (
        <>
          <OptionSelect
            label={words.centre}
            options={codebook.centres.map(({ id, name }) => ({ value: id, label: name }))}
            value={choice.centre}
            testId="contact-centre"
            onPick={(value) => value !== null && edit({ edit: "centre", value })}
          />
          {contactType === "klagesag" && choice.centre !== null && (
            <PointsList choice={choice} suggested={null} settled={draft.settled} onEdit={edit} />
          )}
          {lookup && (
            <BelongsField
              lookup={lookup}
              casePrefix={municipality.casePrefix}
              related={draft.related}
              onPick={(related, value) => {
                edit({ edit: "relatedKey", value });
                store.change({ related });
              }}
            />
          )}
          <FoldedRest choice={choice} onEdit={edit} />
          <SummaryField value={draft.summary} onChange={(summary) => store.change({ summary })} />
        </>
      )}
    </>
  );
}
