// Whether mail to an address can be read on the way. Secure is what the municipality vouches for: its own domains, its
// tunnel list, Digital Post, other authorities. Webmail and providers are not; the rest is unconfirmed, which counts as
// unsafe until somebody confirms it. The free-mail list only makes the reason plainer.
import type { Municipality } from "../codebook/settings";
import type { Address } from "../mail/mail";
import type { DatedList, PersonalDataKnowledge } from "./knowledge";
import type { Channel } from "./thread-verdict";

export interface ChannelContext {
  readonly municipality: Pick<Municipality, "domains">;
  readonly knowledge: PersonalDataKnowledge;
}

const IN_TEXT = /[^\s<>"'(),;:[\]]+@[^\s<>"'(),;:[\]]+\.[a-zæøå]{2,}/i;
const CPR_ROUTE = /^\s*\d{6}[- ]?\d{4}\s*(?:$|@)/;
const DIGITAL_POST = /digital ?post|e-?boks|mit\.dk|borger\.dk/i;
const LIST = /^(?:dl|liste|alle)[-_.]|(?:distributions|post|mailing)liste|[-_.](?:list|liste|alle)@/i;

const sets = new WeakMap<DatedList<string>, ReadonlySet<string>>();
function domainsOf(list: DatedList<string>): ReadonlySet<string> {
  const known = sets.get(list) ?? new Set(list.entries.split(/\s+/).filter((one) => one !== ""));
  sets.set(list, known);
  return known;
}

/** True where a domain or one of its parents is listed. */
function isListed(domain: string, listed: { has: (domain: string) => boolean }): boolean {
  for (let rest = domain; rest.includes("."); rest = rest.slice(rest.indexOf(".") + 1))
    if (listed.has(rest)) return true;
  return false;
}

const lowerCase = new WeakMap<readonly string[], ReadonlySet<string>>();

/** The domains of a setting in lower case; the same list is read once. */
function lower(domains: readonly string[]): ReadonlySet<string> {
  const known = lowerCase.get(domains) ?? new Set(domains.map((domain) => domain.toLowerCase()));
  lowerCase.set(domains, known);
  return known;
}

const domainOf = (address: string) => address.slice(address.lastIndexOf("@") + 1);

/** The SMTP address of a recipient: as written, else the one in the display name; empty where there is none. */
export function smtpOf(recipient: Address): string {
  const written = IN_TEXT.exec(recipient.address)?.[0] ?? IN_TEXT.exec(recipient.name)?.[0] ?? "";
  return written.toLowerCase().replace(/^mailto:/, "");
}

/** True where the address lies in one of the municipality's own domains. */
export function isOwn(recipient: Address, context: ChannelContext): boolean {
  const address = smtpOf(recipient);
  return address !== "" && isListed(domainOf(address), lower(context.municipality.domains.own));
}

/** True where the settings, or without them the dated list, call a domain webmail or an internet provider's. */
function isWebmail(domain: string, { municipality, knowledge }: ChannelContext): boolean {
  const { also = [], except = [] } = municipality.domains.webmail ?? {};
  if (isListed(domain, lower(also))) return true;
  return isListed(domain, domainsOf(knowledge.webmail)) && !isListed(domain, lower(except));
}

const isVouchedFor = (domain: string, { municipality: { domains }, knowledge }: ChannelContext): boolean =>
  isListed(domain, lower(domains.own)) ||
  isListed(domain, lower(domains.secure)) ||
  isListed(domain, domainsOf(knowledge.gateways));

/** True where a CPR number in the address takes the mail into Digital Post. At anybody's domain it would not. */
function isCprRoute(written: string, context: ChannelContext): boolean {
  if (!CPR_ROUTE.test(written)) return false;
  const { cprRoute } = context.municipality.domains;
  const domain = written.includes("@") ? domainOf(written.trim().toLowerCase()) : null;
  if (cprRoute === undefined) return domain === null || isVouchedFor(domain, context);
  return cprRoute.length > 0 && (domain === null || isListed(domain, lower(cprRoute)));
}

const CPR: Channel = { safety: "secure", reason: "cpr-route", address: "" };

function byName(recipient: Address, context: ChannelContext): Channel {
  const written = `${recipient.address} ${recipient.name}`.trim();
  if (isCprRoute(written, context)) return CPR;
  if (DIGITAL_POST.test(written)) return { safety: "secure", reason: "digital-post", address: "" };
  return { safety: "unconfirmed", reason: "no-address", address: "" };
}

/** How safely mail reaches a recipient, and why. */
export function channelOf(recipient: Address, context: ChannelContext): Channel {
  const address = smtpOf(recipient);
  if (isCprRoute(recipient.address, context)) return CPR;
  if (address === "") return byName(recipient, context);
  const domain = domainOf(address);
  const { own, secure } = context.municipality.domains;
  if (isListed(domain, lower(own))) {
    const isList = LIST.test(address) || LIST.test(recipient.name);
    return isList
      ? { safety: "unconfirmed", reason: "distribution-list", address }
      : { safety: "secure", reason: "own-domain", address };
  }
  if (isListed(domain, lower(secure))) return { safety: "secure", reason: "tunnel", address };
  if (isListed(domain, domainsOf(context.knowledge.gateways))) return { safety: "secure", reason: "gateway", address };
  if (isWebmail(domain, context)) return { safety: "insecure", reason: "webmail", address };
  return { safety: "unconfirmed", reason: "unknown-domain", address };
}
