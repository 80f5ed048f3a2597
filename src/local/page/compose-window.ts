// The window a draft is written in.
import type { Message } from "@microsoft/microsoft-graph-types";
import { element, icon } from "./element";
import { ICONS } from "./icons";
import type { DraftContent } from "./mail-client";
import { parseRecipients, recipientsText } from "./recipients";
import { toast } from "./toast";
import type { Words } from "./words";

export interface ComposeOptions {
  readonly draft: Message;
  readonly words: Words;
  readonly save: (draft: DraftContent) => Promise<void>;
  readonly send: () => Promise<void>;
  readonly discard: () => Promise<void>;
  readonly onClose: () => void;
}

const UNSAFE = "script,iframe,frame,object,embed,link,meta,base,form";

const editableBody = (draft: Message, label: string): HTMLElement => {
  const content = draft.body?.content ?? "";
  const body = element("div", {
    class: "compose-body",
    contenteditable: "true",
    role: "textbox",
    "aria-multiline": "true",
    "aria-label": label,
    "data-testid": "compose-body",
  });
  if (draft.body?.contentType !== "html") {
    body.innerText = content;
    return body;
  }
  const parsed = new DOMParser().parseFromString(content, "text/html");
  for (const gone of parsed.querySelectorAll(UNSAFE)) gone.remove();
  for (const node of parsed.querySelectorAll("*"))
    for (const { name } of [...node.attributes]) if (name.startsWith("on")) node.removeAttribute(name);
  body.append(...document.adoptNode(parsed.body).childNodes);
  return body;
};

const field = (label: string, testId: string, value: string) => {
  const input = element("input", { type: "text", value, "data-testid": testId, "aria-label": label });
  return { input, row: element("label", { class: "compose-field" }, element("span", {}, label), input) };
};

/** Opens the window and gives the way to close it. */
export const composeWindow = (options: ComposeOptions): HTMLElement => {
  const { draft, words } = options;
  const to = field(words.to, "compose-to", recipientsText(draft.toRecipients));
  const cc = field(words.cc, "compose-cc", recipientsText(draft.ccRecipients));
  const subject = field(words.subject, "compose-subject", draft.subject ?? "");
  const body = editableBody(draft, words.body);
  const content = (): DraftContent => ({
    toRecipients: parseRecipients(to.input.value),
    ccRecipients: parseRecipients(cc.input.value),
    subject: subject.input.value,
    html: body.innerHTML,
  });
  const close = () => {
    view.remove();
    options.onClose();
  };
  const attempt = async (work: () => Promise<void>, problem: string): Promise<boolean> => {
    try {
      await work();
      return true;
    } catch {
      toast(problem, "problem");
      return false;
    }
  };
  const save = async () => {
    if (await attempt(() => options.save(content()), words.notSaved)) toast(words.saved);
  };
  const send = async () => {
    if (content().toRecipients.length === 0) {
      toast(words.noRecipient, "problem");
      return;
    }
    const done = await attempt(async () => {
      await options.save(content());
      await options.send();
    }, words.notSent);
    if (!done) return;
    toast(words.sent);
    close();
  };
  const discard = async () => {
    if (await attempt(options.discard, words.notSaved)) close();
  };
  const button = (text: string, testId: string, run: () => void, className = "button") =>
    element("button", { class: className, "data-testid": testId, onclick: run }, text);
  const attached = (draft.attachments ?? []).filter((one) => one.isInline !== true);
  const view = element(
    "section",
    { class: "compose", role: "dialog", "aria-label": draft.subject ?? words.newMail, "data-testid": "compose-window" },
    element(
      "div",
      { class: "compose-head" },
      button(words.send, "compose-send", () => void send(), "button primary"),
      button(words.save, "compose-save", () => void save()),
      button(words.discard, "compose-discard", () => void discard()),
      element("span", { class: "spring" }),
      element(
        "button",
        { class: "round", title: words.close, "data-testid": "compose-close", onclick: close },
        icon(ICONS.close),
      ),
    ),
    to.row,
    cc.row,
    subject.row,
    attached.length > 0 &&
      element(
        "ul",
        { class: "attachments", "aria-label": words.attachments },
        ...attached.map((one) =>
          element("li", {}, element("span", { class: "attachment" }, icon(ICONS.attachment), one.name ?? "")),
        ),
      ),
    body,
  );
  view.dataset["draftId"] = draft.id ?? "";
  view.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close();
  });
  return view;
};
