// The meeting open beside the pane. One that the mailbox was invited to is read, one that it called is written, and Office.js
// answers differently for each: values for the first, calls for the second.
import type { OpenAppointment, ReadAppointment } from "../../app/ports";
import { callOffice } from "./call-office";
import { resolveMailbox } from "./resolve-mailbox";

type Meeting = Office.AppointmentRead | Office.AppointmentCompose;

const isWritten = (item: Meeting): item is Office.AppointmentCompose => typeof item.subject !== "string";

/** What Outlook shows, where it is a meeting. Typed as always there, and always a mail. */
function currentMeeting(): Meeting | null {
  const { item } = Office.context.mailbox as { item?: { readonly itemType?: string } | null };
  return item?.itemType === Office.MailboxEnums.ItemType.Appointment ? (item as Meeting) : null;
}

/** Reads the meeting; `mailboxes` are the shared mailboxes of the settings. */
export const createReadAppointment =
  (mailboxes: readonly string[]): ReadAppointment =>
  async () => {
    const item = currentMeeting();
    if (item === null) return null;
    const [told, shared] = await Promise.all([
      isWritten(item) ? readWritten(item) : readInvited(item),
      callOffice<Office.SharedProperties>((done) => item.getSharedPropertiesAsync(done)),
    ]);
    const { emailAddress: userAddress } = Office.context.mailbox.userProfile;
    const mailbox = resolveMailbox({ shared, userAddress, configured: mailboxes });
    return told === null ? null : { ...told, mailbox: mailbox.ok ? mailbox.value : null };
  };

type Told = Omit<OpenAppointment, "mailbox">;

const readInvited = ({ itemId: id, start, subject }: Office.AppointmentRead): Told | null =>
  id ? { id, start: start.toISOString(), subject } : null;

async function readWritten(item: Office.AppointmentCompose): Promise<Told | null> {
  const [id, start, subject] = await Promise.all([
    callOffice<string>((done) => item.getItemIdAsync(done)),
    callOffice<Date>((done) => item.start.getAsync(done)),
    callOffice<string>((done) => item.subject.getAsync(done)),
  ]);
  return id && start !== null ? { id, start: start.toISOString(), subject: subject ?? "" } : null;
}
