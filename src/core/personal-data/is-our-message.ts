// Whether the municipality wrote a quoted message. Outlook quotes colleagues by name alone ("Fra: Lars Overby") and shared
// mailboxes by theirs ("Fra: Ydelsesservice"), so a sender without an address is known by the people of the thread, by
// the name of a unit, or by the signature below the message.
import type { Municipality } from "../codebook/settings";
import type { Address, ThreadMessage } from "../mail/mail";
import { separateSignature } from "../mail/signature";
import { isOwn, smtpOf } from "./channel-of";
import type { PersonalDataKnowledge, UnitNames } from "./knowledge";

export interface SenderContext {
  readonly municipality: Pick<Municipality, "domains" | "name">;
  readonly knowledge: PersonalDataKnowledge;
}

const beginnings = (list: string) =>
  new RegExp(
    `(?<!\\p{L})(?:${list.trim().replace(/\s+/g, "|").replaceAll("_", " ").replaceAll("!", "(?!\\p{L})")})`,
    "iu",
  );

const compiled = new WeakMap<UnitNames, { readonly ours: RegExp; readonly others: RegExp }>();

function unitsOf(names: UnitNames) {
  const known = compiled.get(names) ?? { ours: beginnings(names.ours), others: beginnings(names.others) };
  compiled.set(names, known);
  return known;
}

/** True where a text names the municipality, an address of its own, or a unit that only municipalities have. */
function namesUs(text: string, { municipality, knowledge }: SenderContext): boolean {
  const lower = text.toLowerCase();
  if (municipality.name !== "" && lower.includes(municipality.name.toLowerCase())) return true;
  if (municipality.domains.own.some((domain) => lower.includes(`@${domain.toLowerCase()}`))) return true;
  const { ours, others } = unitsOf(knowledge.units.entries);
  return ours.test(text) && !others.test(text);
}

/** True where the message is the municipality's. `sender`: who sent it as far as the thread shows. */
export function isOurMessage(message: ThreadMessage, sender: Address, context: SenderContext): boolean {
  if (smtpOf(sender) !== "") return isOwn(sender, context);
  return namesUs(sender.name, context) || namesUs(separateSignature(message.text).signature, context);
}
