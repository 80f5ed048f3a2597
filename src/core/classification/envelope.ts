// What the envelope and shape of a mail show: who wrote to whom, and how the thread looks.
import type { Address, Mail, ThreadMessage } from "../mail/mail";

/** Domains of private mailboxes in Denmark; anyone else with a domain is an organisation, firm or family domain. */
const WEBMAIL =
  /^(?:gmail|hotmail|outlook|live|yahoo|icloud|me|msn|mail|jubii|ofir|sol|webspeed|stofanet|tdcadsl|post\.tele|mail\.tele|get2net|youmail|dlgtele|protonmail|proton|privat|mac|aol|gmx|forum|city|cool|email|vip\.cybercity|c|private|pc|tele2adsl|fibermail|energimail|nypost|km|mailme|wp|o2)\.[a-z.]+$/i;
const AUTHORITY =
  /(?:^|\.)(?:ast|ombudsmanden|star|atp|udbetalingdanmark|skat|sktst|politi|regionh|regionsjaelland|statsforvaltningen|famr|domstol|datatilsynet|kommune|[a-z]+kom)\.dk$|(?:^|\.)(?:[a-z-]+kommune)\.dk$/i;
const AUTO =
  /^(?:no-?reply|noreply|do-?not-?reply|donotreply|nyhedsbrev|nyheder|newsletter|mailer-daemon|postmaster|notifikation|autosvar|info@nyhed|tilmelding|kursus|kurser|invitation)/i;
const GATEWAY = /digital-?post|e-?boks|nemsms|sikkermail|borger\.dk/i;

/** Lower-cased domain of an address; empty where there is none. */
export const domainOf = (address: Address | null): string => address?.address.split("@")[1]?.toLowerCase() ?? "";

export type SenderRole = "own" | "gateway" | "authority" | "automatic" | "webmail" | "organisation" | "unknown";

/** Whether the advisor's own mailbox is the one written to. */
const isAdvisor = (address: Address): boolean => /^borgerr/i.test(address.address);

/** Who the sender is to the municipality. The domain of the addressed advisor counts as own. */
export function senderRole(mail: Mail, ownDomains: readonly string[]): SenderRole {
  const domain = domainOf(mail.from);
  const address = mail.from?.address.toLowerCase() ?? "";
  if (domain === "") return "unknown";
  if (GATEWAY.test(address)) return "gateway";
  const own = new Set([...ownDomains, ...[...mail.to, ...mail.cc].filter(isAdvisor).map(domainOf)]);
  if (AUTO.test(address)) return "automatic";
  if (own.has(domain) || [...own].some((one) => one !== "" && domain.endsWith(`.${one}`))) return "own";
  if (AUTHORITY.test(domain)) return "authority";
  return WEBMAIL.test(domain) ? "webmail" : "organisation";
}

const SHAPES: readonly (readonly [string, RegExp])[] = [
  ["auto-subject", /^(?:automatisk svar|autosvar|automatic reply|out of office|ikke til stede|auto:)/i],
  [
    "meeting-subject",
    /^(?:accepteret|afvist|afslået|foreløbig|annulleret|indkaldelse|invitation|mødeindkaldelse|accepted|declined|tentative)\b/i,
  ],
  ["undelivered", /undeliverable|ikke leveres|delivery status|mail delivery|kunne ikke leveres/i],
  ["question-subject", /\?\s*$/],
  ["reply-subject", /^(?:sv|re|aw)\s*:/i],
  ["forward-subject", /^(?:vs|fw|fwd)\s*:/i],
  ["complaint-subject", /\bklage/i],
];

const bucket = (value: number, edges: readonly number[]): number => edges.filter((edge) => value >= edge).length;

/** Names of the envelope features that hold. `words` counts the newest message. */
export function envelopeFeatures(
  mail: Mail,
  thread: readonly ThreadMessage[],
  words: number,
  ownDomains: readonly string[],
): readonly string[] {
  const newest = thread[0]?.text ?? mail.text;
  const names = [`from-${senderRole(mail, ownDomains)}`, `class-${mail.mailClass}`];
  names.push(`words-${bucket(words, [1, 12, 30, 60, 120, 250, 500])}`);
  for (const [name, pattern] of SHAPES) if (pattern.test(mail.subject)) names.push(name);
  if (!mail.to.some(isAdvisor)) names.push(mail.cc.some(isAdvisor) ? "only-cc" : "not-addressed");
  const headers = mail.headers;
  if (/auto/i.test(headers["auto-submitted"] ?? "")) names.push("auto-submitted");
  if (headers["list-id"] !== undefined || headers["list-unsubscribe"] !== undefined) names.push("list");
  if (/bulk|list|junk/i.test(headers["precedence"] ?? "")) names.push("bulk");
  const questions = (newest.match(/\?/g) ?? []).length;
  names.push(`questions-${bucket(questions, [1, 2, 4])}`);
  if (/\?\s*$/.test(newest.trimEnd().split("\n").slice(-4).join("\n"))) names.push("ends-asking");
  names.push(`thread-${Math.min(3, thread.length - 1)}`);
  const senders = new Map(thread.slice(1).map(({ from }) => [from?.address ?? "", from]));
  const roles = new Set([...senders.values()].map((from) => senderRole({ ...mail, from }, ownDomains)));
  for (const role of roles) names.push(`quotes-${role}`);
  if (thread.slice(1).some((message) => message.from !== null && isAdvisor(message.from))) names.push("quotes-advisor");
  if (mail.attachments.length > 0) names.push("attachments");
  return names;
}
