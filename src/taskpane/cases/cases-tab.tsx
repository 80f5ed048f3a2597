// The cases: the open ones in the order they must be answered, or what one looks for; one opened for work; a contact
// without a mail.
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import type { OpenAppointment } from "../../app/ports";
import type { Receipt } from "../../app/workbench";
import type { Municipality } from "../../core/codebook/settings";
import { type CaseLookup, createCaseLookup } from "../case-work/case-lookup";
import { OpenedCase } from "../case-work/opened-case";
import { draftOfAppointment, isBegun } from "../contact-form/contact-draft";
import { ContactForm } from "../contact-form/contact-form";
import { type ContactStore, createContactStore } from "../contact-form/contact-store";
import type { Desk } from "../desk";
import { RedactionProvider } from "../redaction-context";
import { CasesList } from "./cases-list";
import { type AskedCases, createCasesStore, type CasesState, type CasesStore } from "./cases-store";

export interface CasesTabProps {
  readonly desk: Desk;
  /** Cases asked for from a mail; null for the open ones. */
  readonly asked: AskedCases | null;
  /** A meeting to be registered, anew for every press; null where none was asked for. */
  readonly meeting: OpenAppointment | null;
}

/** The form for a meeting, in the municipality whose calendar it stands in. A form that is begun is never thrown away. */
function useMeeting(meeting: OpenAppointment | null, store: CasesStore, contact: ContactStore): void {
  const { municipalities, municipality } = useSyncExternalStore(store.subscribe, store.get);
  const taken = useRef<OpenAppointment | null>(null);
  const isServed = municipality !== null;
  useEffect(() => {
    if (meeting === null || meeting === taken.current || !isServed) return;
    taken.current = meeting;
    const own = municipalities.find(({ mailbox }) => mailbox === meeting.mailbox);
    if (own !== undefined && own.id !== municipality.id) void store.pickMunicipality(own.id);
    const { draft, receipt } = contact.get();
    const { id: iCalUId, start, subject } = meeting;
    const isFree = receipt !== null || !isBegun(draft);
    if (isFree) contact.startAnew(draftOfAppointment({ kind: "appointment", iCalUId, start, subject }));
    contact.show(true);
  }, [meeting, isServed, municipality, municipalities, store, contact]);
}

/** A contact that was registered, or taken back, stands in the list when the form is left, however many there were. */
function useReload(receipt: Receipt | null, store: CasesStore): void {
  const seen = useRef(receipt);
  useEffect(() => {
    if (seen.current === receipt) return;
    seen.current = receipt;
    void store.reload();
  }, [receipt, store]);
}

export function CasesTab({ desk, asked, meeting }: CasesTabProps) {
  const [store] = useState(() => createCasesStore(desk));
  const [contact] = useState(() => createContactStore(desk));
  const state = useSyncExternalStore(store.subscribe, store.get);
  const form = useSyncExternalStore(contact.subscribe, contact.get);
  useEffect(() => {
    if (asked === null) void store.reload();
    else store.showAsked(asked);
  }, [store, asked]);
  useMeeting(meeting, store, contact);
  useReload(form.receipt, store);
  const { municipality, lines } = state;
  const lookup = useMemo(
    () => (municipality === null ? null : createCaseLookup(desk.cases, municipality, lines)),
    [desk, municipality, lines],
  );
  if (municipality !== null && form.isOpen)
    return (
      <RedactionProvider value={desk.redact}>
        <ContactForm
          store={contact}
          municipality={municipality}
          {...(lookup === null ? {} : { lookup })}
          onClose={(isRegistered) => {
            contact.show(false);
            if (isRegistered) contact.startAnew();
          }}
        />
      </RedactionProvider>
    );
  if (state.opened !== null && municipality !== null && lookup !== null)
    return <Opened desk={desk} store={store} opened={state.opened} municipality={municipality} lookup={lookup} />;
  return <CasesList store={store} state={state} isBegun={isBegun(form.draft)} onContact={() => contact.show(true)} />;
}

interface OpenedProps {
  readonly desk: Desk;
  readonly store: CasesStore;
  readonly opened: NonNullable<CasesState["opened"]>;
  readonly municipality: Municipality;
  readonly lookup: CaseLookup;
}

function Opened({ desk, store, opened, municipality, lookup }: OpenedProps) {
  const { line, view } = opened;
  return (
    <RedactionProvider value={desk.redact}>
      <OpenedCase
        key={line.itemId}
        desk={desk}
        lookup={lookup}
        line={line}
        view={view}
        municipality={municipality}
        onClose={store.close}
        onRetry={() => void store.open(line)}
        onChanged={() => void store.refresh()}
        onOpenMail={(graphId) => void desk.openMail(graphId)}
        onOpenDraft={(draft) => void desk.workbench.openDraft(draft)}
      />
    </RedactionProvider>
  );
}
