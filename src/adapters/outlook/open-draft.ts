// Asks Outlook to open a draft. Outlook reports no failure (docs/outlook-quirks.md), so nobody may claim that it opened.
import type { OpenDraft } from "../../app/ports";
import { callOffice } from "./call-office";

/** Asks for the draft's own window; the id Graph gave is turned into the one Outlook wants. */
export const openDraft: OpenDraft = async (draft) => {
  const { mailbox } = Office.context;
  await callOffice((done) => {
    const id = mailbox.convertToEwsId(draft.graphId, Office.MailboxEnums.RestVersion.v2_0);
    mailbox.displayMessageFormAsync(id, done);
  });
};
