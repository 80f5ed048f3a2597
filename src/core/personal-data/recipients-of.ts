// To whom a quoted message went. Quotes name recipients by address, by name alone ("Til: Peter Winther"), or not at all
// ("Den 2. marts skrev Jobcentret:"); names are looked up among the addresses the thread shows.
import type { Address, Mail, ThreadMessage } from "../mail/mail";
import { smtpOf } from "./channel-of";
import type { PeopleOfThread } from "./people-of-thread";

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
  people: PeopleOfThread,
  isOurs: (one: Address) => boolean,
): readonly (readonly Address[])[] {
  const senders = nextSenders(mail, thread);
  return thread.map((message, index) => {
    const written = index === 0 ? [...mail.to, ...mail.cc] : [...message.to, ...message.cc];
    if (written.length > 0) return written.map((one) => people.resolve(one));
    const sender = senders[index] ?? null;
    return sender === null || isOurs(sender) ? [] : [sender];
  });
}
