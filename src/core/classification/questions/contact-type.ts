// henvendelse: what the mail is. Own staff answers or asks, a citizen does neither: the sender rules kinds out.
import type { ContactType } from "../../codebook/codebook";
import type { Mail } from "../../mail/mail";
import { ask, best } from "../answer";
import type { SenderRole } from "../envelope";
import type { Reading } from "../reading";
import type { Reason, Suggested } from "../suggestion";

/** Kinds a sender can write. */
function allowedType(role: SenderRole, mail: Mail): (type: ContactType) => boolean {
  const automatic = role === "automatic" || mail.mailClass === "meeting" || mail.mailClass === "report";
  if (automatic) return (type) => type === "ikke-sag";
  if (role === "own") return (type) => type !== "vejledning" && type !== "vejvisning";
  if (role === "webmail" || role === "organisation" || role === "gateway")
    return (type) => type !== "centersvar" && type !== "sparring";
  return () => true;
}

const senderReason = (mail: Mail): Reason[] =>
  mail.from === null || mail.from.address === "" ? [] : [{ rule: "sender", quote: mail.from.address, span: null }];

/** Whether the municipality itself, or a machine, wrote it. */
export const isFromStaff = (role: SenderRole): boolean => role === "own" || role === "automatic";

/** The kind of mail. */
export const contactTypeOf = (reading: Reading, role: SenderRole): Suggested<ContactType> =>
  best(
    reading,
    ask<ContactType>(reading, "type", allowedType(role, reading.mail)),
    isFromStaff(role) ? senderReason(reading.mail) : [],
  );
