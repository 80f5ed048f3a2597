// The two shapes of an answer to `ExecuteMethod`.

export type HostAnswer =
  { readonly wasSuccessful: true; readonly data?: unknown } | { readonly error: true; readonly errorCode: number };

/** Error numbers of Office.js that this host answers with. */
export const HOST_ERROR = {
  notSupported: 5000,
  internal: 5001,
  invalidAttachmentId: 9003,
  duplicateNotificationKey: 9023,
  notificationKeyNotFound: 9024,
  accessRestricted: 9017,
  itemNotFound: 9049,
  keyNotFound: 9050,
} as const;

/** A successful answer. */
export const succeed = (data?: unknown): HostAnswer => ({ wasSuccessful: true, data });

/** A failed answer with one of Office.js's own error numbers. */
export const fail = (errorCode: number): HostAnswer => ({ error: true, errorCode });
