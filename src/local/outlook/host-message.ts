// The envelope in which Office.js and an Outlook-on-the-web host talk: JSON text over `postMessage`.
// Field names and numbers as in `dist/outlook-web-16.01.debug.js` of @microsoft/office-js 1.1.110.

export interface HostRequest {
  readonly action: string;
  readonly kind: "invoke" | "register" | "unregister";
  readonly conversationId: string;
  readonly correlationId: number;
  readonly data: unknown;
}

const REQUEST = 0;
const RESPONSE = 1;
const FOR_CALLING = 0;
const FOR_EVENTING = 1;
const KINDS = ["invoke", "register", "unregister"] as const;

/** The object a JSON text holds, or null where it is no JSON object. */
export const parseObject = (text: unknown): Readonly<Record<string, unknown>> | null => {
  if (typeof text !== "string") return null;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
};

/** A request of Office.js, or null for anything else that is posted to the page. */
export const parseRequest = (text: unknown): HostRequest | null => {
  const message = parseObject(text);
  if (message?.["_messageType"] !== REQUEST || typeof message["_actionName"] !== "string") return null;
  return {
    action: message["_actionName"],
    kind: KINDS[Number(message["_actionType"] ?? 0)] ?? "invoke",
    conversationId: String(message["_conversationId"]),
    correlationId: Number(message["_correlationId"]),
    data: message["_data"] ?? null,
  };
};

const envelope = (request: HostRequest, origin: string, responseType: number, data: unknown): string =>
  JSON.stringify({
    _messageType: RESPONSE,
    _actionName: request.action,
    _conversationId: request.conversationId,
    _correlationId: request.correlationId,
    _origin: origin,
    _errorCode: 0,
    _responseType: responseType,
    _data: data,
    _serializerVersion: 1,
  });

/** The answer to a call. */
export const answerMessage = (request: HostRequest, origin: string, data: unknown): string =>
  envelope(request, origin, FOR_CALLING, data);

/** An event for the handler that `registration` asked for. */
export const eventMessage = (registration: HostRequest, origin: string, data: unknown): string =>
  envelope(registration, origin, FOR_EVENTING, data);
