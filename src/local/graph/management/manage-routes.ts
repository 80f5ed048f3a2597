// The back door of a local run, under `/local`: mail in, faults, log, tokens, and the register as a page can show it.
import * as v from "valibot";
import type { SignIn } from "../../identity/sign-in";
import { FaultRulesSchema, type FaultSwitchboard } from "../faults/fault-rules";
import type { RequestLog } from "../faults/request-log";
import { answer, created, empty, refuse, type GraphResponse } from "../http/response";
import type { ImportOptions, Imported } from "../mail/import-mail";
import { listViews, type Views } from "./views";

export interface ManageRequest {
  readonly method: string;
  readonly segments: readonly string[];
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed JSON; null where the body is no JSON. */
  readonly body: unknown;
  readonly bytes: Uint8Array;
}

export interface ManageContext extends Views {
  readonly signIn: SignIn;
  readonly faults: FaultSwitchboard;
  readonly log: RequestLog;
  readonly importMail: (mailbox: string, bytes: Uint8Array, options: ImportOptions) => Promise<Imported | null>;
  readonly reset: (options: { readonly lists: boolean }) => void;
}

type Action = (request: ManageRequest) => GraphResponse | Promise<GraphResponse>;

/** Answers one request under `/local`; `segments` are what follows it. */
export async function manage(context: ManageContext, request: ManageRequest): Promise<GraphResponse> {
  const [first = "", ...rest] = request.segments;
  const action = actions(context)[`${request.method} ${first}`] ?? (rest.length === 0 ? undefined : null);
  if (action !== undefined && action !== null) return action(request);
  return refuse(404, "itemNotFound", `No such management endpoint: ${request.method} /local/${first}`);
}

function actions(context: ManageContext): Readonly<Record<string, Action>> {
  const { faults, log, signIn } = context;
  const views = listViews(context);
  return {
    "POST token": ({ body }) => signIn.answer(body),
    "GET consent": () => answer({ required: signIn.isConsentRequired() }),
    "PUT consent": ({ body }) => {
      signIn.requireConsent((body as { required?: unknown } | null)?.required === true);
      return empty();
    },
    "GET faults": () => answer(faults.rules()),
    "PUT faults": ({ body }) => {
      const rules = v.safeParse(FaultRulesSchema, body);
      if (!rules.success) return refuse(400, "invalidRequest", rules.issues.map(({ message }) => message).join(" "));
      faults.set(rules.output);
      return empty();
    },
    "DELETE faults": () => {
      faults.set([]);
      return empty();
    },
    "GET requests": () => answer(log.all()),
    "DELETE requests": () => {
      log.clear();
      return empty();
    },
    "POST reset": ({ body }) => {
      context.reset({ lists: (body as { lists?: unknown } | undefined)?.lists === true });
      return empty();
    },
    "GET lists": ({ segments, query }) => views.lists(segments, query),
    "GET mailboxes": ({ segments, query }) => views.mailboxes(segments, query),
    "POST mailboxes": (request) => receive(context, request),
  };
}

/** `POST /local/mailboxes/{mailbox}/messages`, body = the file; its name in `?name=` or percent-encoded in `x-file-name`. */
async function receive(context: ManageContext, request: ManageRequest): Promise<GraphResponse> {
  const [, mailbox, what] = request.segments;
  if (
    mailbox === undefined ||
    what !== "messages" ||
    !context.access.mailboxes.some((one) => one.toLowerCase() === mailbox.toLowerCase())
  )
    return refuse(404, "ErrorInvalidUser", "There is no such shared mailbox here.");
  const folder = request.query.get("folder");
  const imported = await context.importMail(mailbox, request.bytes, {
    name: request.query.get("name") ?? decodeURIComponent(request.headers["x-file-name"] ?? "mail.eml"),
    ...(folder === null ? {} : { folder }),
  });
  if (imported === null) return refuse(400, "invalidRequest", "The file is not a mail.");
  return imported.isNew ? created(imported) : answer(imported);
}
