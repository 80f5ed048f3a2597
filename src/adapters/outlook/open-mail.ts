// Asks Outlook to show a message in a window of its own. Outlook reports no failure (an unknown id, a body of over 32 KB
// on the web), so nobody may claim that it opened.
import { callOffice } from "./call-office";

/** `graphId` is turned into the id Outlook wants. */
export async function openMail(graphId: string): Promise<void> {
  await callOffice((done) => {
    const { mailbox } = Office.context;
    mailbox.displayMessageFormAsync(mailbox.convertToEwsId(graphId, Office.MailboxEnums.RestVersion.v2_0), done);
  });
}
