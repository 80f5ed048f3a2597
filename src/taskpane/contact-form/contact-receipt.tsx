// What was registered of a contact without a mail, and the way back.
import { Button } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import type { Receipt } from "../../app/workbench";
import type { Municipality } from "../../core/codebook/settings";
import { focusOnMount } from "../components/focus-on-mount";
import { RegisteredRows } from "../components/registered-rows";
import { useLabels } from "../labels";
import { useSharedStyles } from "../shared-styles";
import type { ContactStore } from "./contact-store";

export interface ContactReceiptProps {
  readonly receipt: Receipt;
  readonly store: ContactStore;
  readonly municipality: Municipality;
}

export function ContactReceipt({ receipt, store, municipality }: ContactReceiptProps) {
  const shared = useSharedStyles();
  const { text } = useLabels();
  const { contact } = text.work;
  const { registration, alreadyRegistered } = receipt;
  return (
    <section className={shared.stack} aria-label={text.pane.receipt.registered} data-testid="contact-receipt">
      <h3 className={shared.text} tabIndex={-1} ref={focusOnMount}>
        {text.pane.receipt.rows(registration.rows.length)}
      </h3>
      {alreadyRegistered && <p className={shared.text}>{contact.already}</p>}
      <RegisteredRows registration={registration} />
      <div className={shared.row}>
        <Button size="small" onClick={() => store.startAnew()} data-testid="contact-again">
          {contact.again}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowUndoRegular fontSize={16} />}
          data-testid="undo"
          onClick={() => void store.undo(municipality, contact.undoReason)}
        >
          {contact.undo(registration.caseNumbers[0] ?? "")}
        </Button>
      </div>
    </section>
  );
}
