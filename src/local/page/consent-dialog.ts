// What Entra would ask in a window of its own: may the add-in act on the user's behalf?
import { element } from "./element";
import type { Words } from "./words";

const SILENT_SCOPES = new Set(["openid", "profile", "offline_access", "email"]);

/** Shows the dialog; true when accepted, false when declined or closed. */
export const askConsent = (scopes: readonly string[], words: Words): Promise<boolean> =>
  new Promise((resolve) => {
    const shown = scopes.filter((scope) => !SILENT_SCOPES.has(scope));
    const button = (text: string, value: string, className: string) =>
      element("button", { value, class: className, "data-testid": `consent-${value}` }, text);
    const dialog = element(
      "dialog",
      { class: "consent", "data-testid": "consent", "aria-labelledby": "consent-title" },
      element(
        "form",
        { method: "dialog" },
        element("h2", { id: "consent-title" }, words.consentTitle),
        element("p", {}, words.consentText),
        element("ul", {}, ...shown.map((scope) => element("li", {}, scope.replace(/^https:\/\/[^/]+\//, "")))),
        element(
          "div",
          { class: "dialog-buttons" },
          button(words.cancel, "cancel", "button"),
          button(words.accept, "accept", "button primary"),
        ),
      ),
    );
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(dialog.returnValue === "accept");
    });
    document.body.append(dialog);
    dialog.showModal();
  });
