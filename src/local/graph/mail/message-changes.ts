// What a PATCH, a new draft or the `message` of createForward may change, and what Exchange refuses.
import { htmlToText } from "../../../core/mail/html-to-text";
import type { Address } from "../../../core/mail/mail";
import { err, ok, type Result } from "../../../core/result";
import { asObject } from "../http/request";
import { refuse, type GraphResponse } from "../http/response";
import { textAsHtml } from "./html";
import type { MessageContent, Recipients } from "./message";

type Draft = { -readonly [Key in keyof MessageContent]: MessageContent[Key] };
type Writer = (value: unknown, into: Draft) => GraphResponse | null;

const invalid = (message: string): GraphResponse => refuse(400, "ErrorInvalidArgument", message);

/** Properties any message takes. */
const ALWAYS: Readonly<Record<string, Writer>> = {
  categories: (value, into) => {
    if (!isTextList(value)) return invalid("The value of 'categories' is not a collection of strings.");
    into.categories = value;
    return null;
  },
  flag: writeFlag,
  isRead: (value, into) => {
    if (typeof value !== "boolean") return invalid("The value of 'isRead' is not a boolean.");
    into.isRead = value;
    return null;
  },
  importance: (value, into) => {
    if (value !== "low" && value !== "normal" && value !== "high")
      return invalid("The value of 'importance' is not valid.");
    into.importance = value;
    return null;
  },
  inferenceClassification: () => null,
  singleValueExtendedProperties: writeProperties,
};

/** Properties only a draft takes. */
const DRAFT_ONLY: Readonly<Record<string, Writer>> = {
  subject: (value, into) => {
    if (typeof value !== "string") return invalid("The value of 'subject' is not a string.");
    into.subject = value;
    return null;
  },
  body: writeBody,
  toRecipients: writeRecipients("to"),
  ccRecipients: writeRecipients("cc"),
  bccRecipients: writeRecipients("bcc"),
  replyTo: writeRecipients("replyTo"),
  from: (value, into) => {
    const address = readRecipient(value);
    if (address === null) return invalid("The value of 'from' is not a recipient.");
    into.from = address;
    return null;
  },
};

/** Answers the changed content, or the refusal; nothing is changed in part. */
export function applyChanges(message: MessageContent, body: unknown): Result<MessageContent, GraphResponse> {
  const given = asObject(body);
  if (given === null) return err(refuse(400, "BadRequest", "Unable to read JSON request payload."));
  const into: Draft = { ...message };
  for (const [name, value] of Object.entries(given)) {
    if (name.startsWith("@odata.")) continue;
    const always = ALWAYS[name];
    const onDraft = DRAFT_ONLY[name];
    if (always === undefined && onDraft === undefined)
      return err(
        refuse(
          400,
          "RequestBodyRead",
          `The property '${name}' does not exist on type 'microsoft.graph.message' or cannot be written.`,
        ),
      );
    if (always === undefined && !message.isDraft)
      return err(refuse(400, "ErrorInvalidPropertySet", `Property '${name}' can only be set on a draft.`));
    const problem = (always ?? onDraft)?.(value, into) ?? null;
    if (problem !== null) return err(problem);
  }
  return ok(into);
}

const FLAG_STATUSES: readonly unknown[] = ["notFlagged", "complete", "flagged"];

function writeFlag(value: unknown, into: Draft): GraphResponse | null {
  const flag = asObject(value);
  if (flag === null) return invalid("The value of 'flag' is not a followupFlag.");
  const { flagStatus, startDateTime, dueDateTime } = flag;
  if (flagStatus !== undefined && !FLAG_STATUSES.includes(flagStatus))
    return invalid("The value of 'flagStatus' is not valid.");
  if (dueDateTime !== undefined && dueDateTime !== null && asObject(startDateTime) === null)
    return refuse(400, "ErrorInvalidArgument", "The start date must be set where a due date is set.");
  into.flag = flagStatus === "notFlagged" ? { flagStatus } : { ...into.flag, ...flag };
  return null;
}

function writeProperties(value: unknown, into: Draft): GraphResponse | null {
  const merged: Record<string, string> = { ...into.properties };
  for (const one of Array.isArray(value) ? (value as unknown[]) : []) {
    const id = asObject(one)?.["id"];
    const text = asObject(one)?.["value"];
    if (typeof id !== "string" || !/^\w+ (\{[0-9a-f-]{36}\} (Name|Id) \S|0x[0-9a-f]+$)/i.test(id))
      return refuse(400, "ErrorInvalidPropertyId", "The extended property id is not valid.");
    if (typeof text === "string") merged[id] = text;
    else return invalid("The value of an extended property is not a string.");
  }
  into.properties = merged;
  return null;
}

function writeBody(value: unknown, into: Draft): GraphResponse | null {
  const body = asObject(value);
  const content = body?.["content"];
  if (typeof content !== "string") return invalid("The value of 'body' is not an itemBody.");
  const isHtml = String(body?.["contentType"]).toLowerCase() === "html";
  into.html = isHtml ? content : textAsHtml(content);
  into.text = isHtml ? htmlToText(content) : content;
  return null;
}

function writeRecipients(kind: keyof Recipients): Writer {
  return (value, into) => {
    const list = readRecipients(value);
    if (list === null) return invalid(`The value of '${kind}' is not a collection of recipients.`);
    into.recipients = { ...into.recipients, [kind]: list };
    return null;
  };
}

/** A collection of recipients, or null where the value is none. */
export function readRecipients(value: unknown): readonly Address[] | null {
  if (!Array.isArray(value)) return null;
  const list = (value as unknown[]).map(readRecipient);
  return list.every((one) => one !== null) ? list : null;
}

function readRecipient(value: unknown): Address | null {
  const email = asObject(asObject(value)?.["emailAddress"]);
  const address = email?.["address"];
  const name = email?.["name"];
  return typeof address === "string" ? { name: typeof name === "string" ? name : address, address } : null;
}

const isTextList = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === "string");
