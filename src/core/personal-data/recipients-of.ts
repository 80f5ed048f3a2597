// To whom a quoted message went. Quotes name recipients by address, by name alone ("Til: Peter Winther"), or not at all
// ("Den 2. marts skrev Jobcentret:"); names are looked up among the addresses the thread shows.
import type { Address, Mail, ThreadMessage } from "../mail/mail";
import { smtpOf } from "./channel-of";

const fold = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^a-zæøåé]+/g, " ")
    .trim();

/** People by name: two names are one person where they share first and last word, or one is a first name alone. */
interface NamesakesOfFirst {
  readonly anybody: number;
  /** First who is known by a single name. */
  single: number;
  readonly byLast: Map<string, number>;
}

/** Finds people of a thread by name, whoever the thread shows first. */
class Directory {
  private readonly byFirst = new Map<string, NamesakesOfFirst>();

  constructor(private readonly people: readonly Address[]) {
    people.forEach((one, index) => {
      this.add(fold(one.name), index);
    });
  }

  private add(name: string, index: number): void {
    if (name === "") return;
    const [first = "", ...more] = name.split(" ");
    const known = this.byFirst.get(first) ?? { anybody: index, single: Infinity, byLast: new Map<string, number>() };
    this.byFirst.set(first, known);
    const last = more[more.length - 1];
    if (last === undefined) known.single = Math.min(known.single, index);
    else if (!known.byLast.has(last)) known.byLast.set(last, index);
  }

  find(name: string): Address | undefined {
    const [first = "", ...more] = name.split(" ");
    const known = this.byFirst.get(first);
    if (name === "" || known === undefined) return undefined;
    const last = more[more.length - 1];
    if (last === undefined) return this.people[known.anybody];
    return this.people[Math.min(known.single, known.byLast.get(last) ?? Infinity)];
  }
}

function knownPeople(mail: Mail, thread: readonly ThreadMessage[]): Address[] {
  const all = [mail.from, ...mail.to, ...mail.cc, ...thread.flatMap((one) => [one.from, ...one.to, ...one.cc])];
  return all.filter((one): one is Address => one !== null && smtpOf(one) !== "");
}

/** The recipient with an address, where the thread shows one for the name. */
function resolve(recipient: Address, directory: Directory): Address {
  if (smtpOf(recipient) !== "") return recipient;
  return directory.find(fold(recipient.name === "" ? recipient.address : recipient.name)) ?? recipient;
}

/** For every message, the sender with an address who wrote next: whoever answered it or passed it on; null for nobody. */
function nextSenders(mail: Mail, thread: readonly ThreadMessage[]): (Address | null)[] {
  let newer: Address | null = null;
  return thread.map((message, index) => {
    const answer = newer;
    const sender = index === 0 ? mail.from : message.from;
    if (sender !== null && smtpOf(sender) !== "") newer = sender;
    return answer;
  });
}

/**
 * For every message of a thread its recipients, To and Cc, names replaced by known addresses. A message of ours without
 * recipients went to the outsider who answered it or passed it on. Time grows with the length of the thread.
 */
export function recipientsOf(
  mail: Mail,
  thread: readonly ThreadMessage[],
  isOurs: (one: Address) => boolean,
): readonly (readonly Address[])[] {
  const directory = new Directory(knownPeople(mail, thread));
  const senders = nextSenders(mail, thread);
  return thread.map((message, index) => {
    const written = index === 0 ? [...mail.to, ...mail.cc] : [...message.to, ...message.cc];
    if (written.length > 0) return written.map((one) => resolve(one, directory));
    const sender = senders[index] ?? null;
    return sender === null || isOurs(sender) ? [] : [sender];
  });
}
