// One method of Office.js as the host carries it out.
import type { HostAnswer } from "../host-answer";
import type { HostServices } from "../host-services";

export interface Method {
  /** Dispatch id. */
  readonly id: number;
  /** Name in the Office.js documentation. */
  readonly name: string;
  /** Answered with `itemNotFound` when nothing is selected. */
  readonly needsItem: boolean;
  readonly run: (params: Readonly<Record<string, unknown>>, services: HostServices) => HostAnswer | Promise<HostAnswer>;
}

/** The Graph id of the selected message; only called by methods that need an item. */
export const selectedId = (services: HostServices): string => services.item?.id ?? "";

/** A parameter that should be a text, or the empty text. */
export const textParam = (params: Readonly<Record<string, unknown>>, name: string): string => {
  const value = params[name];
  return typeof value === "string" ? value : "";
};

/** A parameter that should be a list of texts. */
export const textsParam = (params: Readonly<Record<string, unknown>>, name: string): readonly string[] => {
  const value = params[name];
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === "string") : [];
};
