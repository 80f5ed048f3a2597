// Files carry no settings: whose mailbox a mail lay in is read from the advisor it was sent to.
import type { Municipality } from "../../core/codebook/settings";
import type { Mail } from "../../core/mail/mail";

/** A municipality with the domain of the addressed advisor as its own; no centres, no lists. */
export function municipalityOfMail(mail: Mail): Municipality {
  const advisor = [...mail.to, ...mail.cc].find(({ address }) => /^borgerr/i.test(address));
  const mailbox = advisor?.address ?? mail.mailbox ?? "";
  const domain = mailbox.split("@")[1]?.toLowerCase() ?? "";
  return {
    id: domain.split(".")[0] ?? "",
    name: domain,
    casePrefix: "",
    mailbox,
    siteId: "",
    lists: { cases: "", events: "" },
    centres: [],
    domains: { own: domain === "" ? [] : [domain], secure: [] },
    responseBusinessDays: 15,
  };
}
