// What makes a mail one mail for every colleague who opens it. The Message-ID is the same in every copy; a mail without
// one (drafts saved as files, some scanners) is known by sender, time, subject and the opening of its text.
import { baseSubject } from "./fold-subject";
import type { Mail } from "./mail";

/** Trims a Message-ID and puts it in angle brackets; null where nothing is left. Case is kept: it is significant. */
export function normaliseMessageId(messageId: string | null): string | null {
  const bare = (messageId ?? "").replace(/[\s<>]+/g, "");
  return bare === "" ? null : `<${bare}>`;
}

/** A string that is equal for two readings of the same mail and differs for different mails; hash it before storing. */
export function mailIdentity(mail: Pick<Mail, "internetMessageId" | "from" | "received" | "subject" | "text">): string {
  const id = normaliseMessageId(mail.internetMessageId);
  if (id !== null) return `id:${id}`;
  const words = mail.text.slice(0, 4000).replace(/\s+/g, " ").trim().slice(0, 500);
  const sender = mail.from?.address.toLowerCase() ?? "";
  return ["mail", sender, instant(mail.received), baseSubject(mail.subject).toLowerCase(), words].join("\u001f");
}

/** The same moment reads the same whatever offset it is written with; minute precision, as some stores drop seconds. */
function instant(iso: string | null): string {
  const time = iso === null ? Number.NaN : Date.parse(iso);
  return Number.isNaN(time) ? "" : new Date(time).toISOString().slice(0, 16);
}
