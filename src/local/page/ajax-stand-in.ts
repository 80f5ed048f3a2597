// The few globals of MicrosoftAjax.js that Office.js uses. Office.js loads that file from Microsoft's CDN unless they
// are there; a local run has no network. This is not a stand-in for Office.js, which runs unmodified.

type Bag = Record<string, unknown>;

const ERROR_KINDS = [
  "argument",
  "argumentNull",
  "argumentOutOfRange",
  "argumentType",
  "create",
  "parameterCount",
  "invalidOperation",
  "notImplemented",
] as const;

/** `{0}` places in a text, filled. */
const formatText = (text: string, ...values: readonly (string | number)[]): string =>
  text.replaceAll(/\{(\d+)\}/g, (_whole, index: string) => String(values[Number(index)] ?? ""));

function StringBuilder(this: { parts: string[] }, first?: string): void {
  this.parts = first === undefined ? [] : [first];
}
StringBuilder.prototype = {
  append(this: { parts: string[] }, text: unknown) {
    this.parts.push(String(text));
    return this;
  },
  toString(this: { parts: string[] }, separator = "") {
    return this.parts.join(separator);
  },
};

const SYS = {
  StringBuilder,
  Browser: { agent: {}, name: "Chromium" },
  Debug: { trace: () => {} },
  Serialization: {
    JavaScriptSerializer: {
      serialize: (value: unknown) => JSON.stringify(value),
      deserialize: (text: string): unknown => JSON.parse(text),
    },
  },
};

/** `a.b.c` as nested objects on the window. */
const registerNamespace = (realm: Bag, name: string): void => {
  let at = realm;
  for (const part of name.split(".")) at = (at[part] ??= {}) as Bag;
};

const makeError = (kind: string) => (message?: string) => new Error(message ?? kind);

/** Puts the globals on the window of the add-in's page. */
export const installAjaxStandIn = (target: Window): void => {
  const realm = target as unknown as Bag & { Function: Bag & { prototype: Bag }; Error: Bag; String: Bag };
  realm["Sys"] = SYS;
  realm["Type"] = { registerNamespace: (name: string) => registerNamespace(realm, name), registerClass: () => {} };
  realm.Function.prototype["registerClass"] = () => {};
  realm.Function["_validateParams"] = () => null;
  realm.Function["createDelegate"] =
    (self: unknown, method: (...args: unknown[]) => unknown) =>
    (...args: unknown[]) =>
      method.apply(self, args);
  realm.String["format"] = formatText;
  for (const kind of ERROR_KINDS) realm.Error[kind] = makeError(kind);
};
