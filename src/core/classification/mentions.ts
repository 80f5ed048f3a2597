// How a mail speaks of each centre and each theme: how often, where first and last, in the subject, in the sentence that
// says "klage". Counted from the hits of the vocabulary in what the mail itself says, not in what it quotes.
import type { CompiledVocabulary } from "./features";
import type { PatternHit } from "./patterns";
import type { Token } from "./tokens";

/** What the vocabulary speaks for. */
export type Mentioned = "centre" | "theme";

/** Hits of the vocabulary in what a mail says itself. */
export interface Spoken {
  readonly subject: readonly PatternHit[];
  readonly newest: readonly PatternHit[];
  /** Words of the newest message. */
  readonly tokens: readonly Token[];
}

/** How a mail speaks of one value. */
export interface Mention {
  /** Times the newest message speaks of it, by the name of a unit among them, and the weights of the entries together. */
  count: number;
  units: number;
  weight: number;
  /** Ordinals of its first and last word in the newest message. */
  first: number;
  last: number;
  inSubject: boolean;
  /** In the first sentence; in one of the last two; in one that says "klage". */
  opens: boolean;
  closes: boolean;
  isClaimed: boolean;
}

export type Mentions = ReadonlyMap<string, Readonly<Mention>>;

const CLAIM = /^klage/;

const unmentioned = (): Mention => ({
  count: 0,
  units: 0,
  weight: 0,
  first: Infinity,
  last: -1,
  inSubject: false,
  opens: false,
  closes: false,
  isClaimed: false,
});

/** What the mail speaks of, by value; what it does not speak of is not there. */
export function mentionsOf(
  of: Mentioned,
  { subject, newest, tokens }: Spoken,
  { supports }: CompiledVocabulary,
): Mentions {
  const mentions = new Map<string, Mention>();
  const mentionOf = (value: string): Mention => {
    const known = mentions.get(value) ?? unmentioned();
    mentions.set(value, known);
    return known;
  };
  const claims = new Set(tokens.filter(({ word }) => CLAIM.test(word)).map(({ sentence }) => sentence));
  const [firstSentence, lastSentence] = [tokens[0]?.sentence ?? 0, tokens.at(-1)?.sentence ?? 0];
  for (const { owner } of subject)
    for (const { value } of supports[owner]?.[of] ?? []) mentionOf(value).inSubject = true;
  for (const { owner, from, to } of newest) {
    const sentence = tokens[from]?.sentence ?? 0;
    for (const { value, weight, isUnit } of supports[owner]?.[of] ?? []) {
      const mention = mentionOf(value);
      mention.count += 1;
      mention.weight += weight;
      if (isUnit) mention.units += 1;
      mention.first = Math.min(mention.first, from);
      mention.last = Math.max(mention.last, to);
      mention.opens ||= sentence === firstSentence;
      mention.closes ||= sentence >= lastSentence - 1;
      mention.isClaimed ||= claims.has(sentence);
    }
  }
  return mentions;
}
