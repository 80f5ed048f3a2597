// The methods of Office.js that this host carries out, by the dispatch id Office.js sends.
// Ids and parameter names: `dist/outlook-web-16.01.debug.js` of @microsoft/office-js 1.1.110.
import { ATTACHMENT_METHODS } from "./methods/attachment-methods";
import { CATEGORY_METHODS } from "./methods/category-methods";
import { DISPLAY_METHODS } from "./methods/display-methods";
import { ITEM_METHODS } from "./methods/item-methods";
import type { Method } from "./methods/method";
import { NOTIFICATION_METHODS } from "./methods/notification-methods";
import { HOST_ERROR, fail, type HostAnswer } from "./host-answer";
import type { HostServices } from "./host-services";

const METHODS: readonly Method[] = [
  ...ATTACHMENT_METHODS,
  ...CATEGORY_METHODS,
  ...DISPLAY_METHODS,
  ...ITEM_METHODS,
  ...NOTIFICATION_METHODS,
];

const BY_ID = new Map(METHODS.map((method) => [method.id, method]));

/** The ids this host answers, for the tests and the console. */
export const DISPATCH_IDS: readonly number[] = METHODS.map((method) => method.id);

/** Carries out one `ExecuteMethod` of Office.js. `onUnknown` hears of ids nobody answers. */
export const dispatch = async (
  data: unknown,
  services: HostServices,
  onUnknown: (id: number) => void,
): Promise<HostAnswer> => {
  const { ApiParams, MethodData } = (data ?? {}) as { ApiParams?: unknown; MethodData?: { DispatchId?: number } };
  const id = MethodData?.DispatchId ?? -1;
  const method = BY_ID.get(id);
  if (!method) {
    onUnknown(id);
    return fail(HOST_ERROR.notSupported);
  }
  if (method.needsItem && !services.item) return fail(HOST_ERROR.itemNotFound);
  return method.run((ApiParams ?? {}) as Record<string, unknown>, services);
};
