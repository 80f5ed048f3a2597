// Every expected failure of the outside world. Adapters translate into these once; `text/` has the Danish sentence.

/** `retryable` tells whether the same call may be made again as it is. Never carries mail text or a found number. */
export type Failure =
  | { readonly kind: "offline" }
  | { readonly kind: "throttled"; readonly retryAfterSeconds: number }
  /** The service did not answer in time or failed: the call may or may not have been carried out. */
  | { readonly kind: "server"; readonly status: number; readonly requestId: string | null }
  | { readonly kind: "sign-in-needed" }
  | { readonly kind: "consent-needed" }
  | { readonly kind: "client-too-old" }
  | { readonly kind: "forbidden"; readonly what: "mailbox" | "list" }
  | { readonly kind: "list-missing" }
  /** The list lacks columns we write, or has them with another type. */
  | { readonly kind: "unknown-schema"; readonly columns: readonly string[] }
  /** The lists are of another version than this program. */
  | { readonly kind: "list-version"; readonly found: number; readonly needed: number }
  /** Somebody changed the row or mail since we read it. */
  | { readonly kind: "conflict" }
  | { readonly kind: "mail-gone" }
  /** The item cannot be read by add-ins (protected, delivery report, opened from a file). */
  | { readonly kind: "mail-unreadable"; readonly why: string }
  /** The mail lies in a mailbox that no municipality in the settings names. */
  | { readonly kind: "unknown-mailbox"; readonly mailbox: string }
  /** A case belongs to the municipality of its mailbox; this one was asked for in, or to, another. */
  | { readonly kind: "wrong-municipality"; readonly municipality: string }
  /** Rows of other registrations hang on the case: they are split off or taken back first. */
  | { readonly kind: "case-in-use" }
  /** A signed mail cannot be forwarded by Graph: forward by hand. */
  | { readonly kind: "cannot-forward-signed" }
  | { readonly kind: "centre-without-address"; readonly centre: string }
  /** A breach note was asked for where the municipality sent nothing unsafe. */
  | { readonly kind: "nothing-to-report" }
  | { readonly kind: "settings"; readonly problems: readonly string[] }
  | { readonly kind: "unexpected"; readonly status: number; readonly code: string; readonly requestId: string | null };

export type FailureKind = Failure["kind"];
