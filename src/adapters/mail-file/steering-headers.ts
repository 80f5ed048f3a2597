// Headers that say what kind of mail this is (an automatic answer, a newsletter, a bounce) or where it came through.
// Auto-Submitted: RFC 3834 · List-*: RFC 2369 and 2919 · X-Auto-Response-Suppress: MS-OXCMAIL.

const NAMES: ReadonlySet<string> = new Set([
  "auto-submitted",
  "content-class",
  "content-language",
  "disposition-notification-to",
  "feedback-id",
  "importance",
  "list-id",
  "list-unsubscribe",
  "precedence",
  "reply-to",
  "return-path",
  "sender",
  "x-auto-response-suppress",
  "x-autoreply",
  "x-autorespond",
  "x-failed-recipients",
  "x-loop",
  "x-mailer",
  "x-ms-exchange-generated-message-source",
  "x-priority",
  "x-spam-flag",
]);

/** The steering headers of a message, names lower-cased; repeated ones are joined with `, `. */
export function steeringHeaders(
  headers: readonly { readonly key: string; readonly value: string }[],
): Readonly<Record<string, string>> {
  const kept: Record<string, string> = {};
  for (const { key, value } of headers) {
    const name = key.toLowerCase();
    const before = kept[name];
    if (NAMES.has(name)) kept[name] = before === undefined ? value : `${before}, ${value}`;
  }
  return kept;
}

/** Message-IDs of References and In-Reply-To, oldest first, each once. */
export function messageReferences(references: string | undefined, inReplyTo: string | undefined): readonly string[] {
  const ids = `${references ?? ""} ${inReplyTo ?? ""}`.match(/<[^<>\s]{1,500}>/g) ?? [];
  return [...new Set(ids)];
}
