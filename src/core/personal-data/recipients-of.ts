// To whom a quoted message went. Quotes name recipients by address, by name alone ("Til: Peter Winther"), or not at all
// ("Den 2. marts skrev Jobcentret:"); names are looked up among the addresses the thread shows.
import type { Address, Mail, ThreadMessage } from "../mail/mail";
import { smtpOf } from "./channel-of";

const fold = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^a-zæøåé]+/g, " ")
    .trim();

function knownPeople(mail: Mail, thread: readonly ThreadMessage[]): Address[] {
  const all = [mail.from, ...mail.to, ...mail.cc, ...thread.flatMap((one) => [one.from, ...one.to, ...one.cc])];
  return all.filter((one): one is Address => one !== null && smtpOf(one) !== "");
}

/** True where two names share first and last word, or one is the beginning of the other. */
function isSameName(one: string, other: string): boolean {
  if (one === "" || other === "") return false;
  const [first, second] = [one.split(" "), other.split(" ")];
  if (first[0] !== second[0]) return false;
  return first.length === 1 || second.length === 1 || first[first.length - 1] === second[second.length - 1];
}

/** The recipient with an address, where the thread shows one for the name. */
function resolve(recipient: Address, people: readonly Address[]): Address {
  if (smtpOf(recipient) !== "") return recipient;
  const name = fold(recipient.name === "" ? recipient.address : recipient.name);
  return people.find((one) => isSameName(fold(one.name), name)) ?? recipient;
}

/** The outsider a message of ours without recipients must have gone to: whoever answered or passed it on. */
function correspondent(
  mail: Mail,
  thread: readonly ThreadMessage[],
  index: number,
  isOurs: (one: Address) => boolean,
): Address[] {
  for (let newer = index - 1; newer >= 0; newer--) {
    const sender = newer === 0 ? mail.from : (thread[newer]?.from ?? null);
    if (sender !== null && smtpOf(sender) !== "") return isOurs(sender) ? [] : [sender];
  }
  return [];
}

/** Recipients of the message at `index`, To and Cc, names replaced by known addresses. */
export function recipientsOf(
  mail: Mail,
  thread: readonly ThreadMessage[],
  index: number,
  isOurs: (one: Address) => boolean,
): readonly Address[] {
  const message = thread[index];
  if (message === undefined) return [];
  const written = index === 0 ? [...mail.to, ...mail.cc] : [...message.to, ...message.cc];
  if (written.length === 0) return correspondent(mail, thread, index, isOurs);
  const people = knownPeople(mail, thread);
  return written.map((one) => resolve(one, people));
}
