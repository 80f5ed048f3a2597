// The people of a thread, found again where a quote gives only their name ("Fra: Lars Overby").
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
export class PeopleOfThread {
  private readonly byFirst = new Map<string, NamesakesOfFirst>();

  private readonly people: readonly Address[];

  constructor(mail: Mail, thread: readonly ThreadMessage[]) {
    this.people = knownPeople(mail, thread);
    this.people.forEach((one, index) => {
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

  /** Somebody with an address: the given one, else who the thread shows by that name; the given one where it shows nobody. */
  resolve(one: Address): Address {
    if (smtpOf(one) !== "") return one;
    return this.find(fold(one.name === "" ? one.address : one.name)) ?? one;
  }

  private find(name: string): Address | undefined {
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
