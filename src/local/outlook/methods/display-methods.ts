// Forms that Outlook opens for the add-in. Outlook does not tell whether a form came up, so neither does this host.
import { succeed } from "../host-answer";
import { toGraphId } from "../item-id";
import { textParam, textsParam, type Method } from "./method";

const displayMessage = (id: number, name: string): Method => ({
  id,
  name,
  needsItem: false,
  run: async (params, services) => {
    await services.openMessage(toGraphId(textParam(params, "itemId")));
    return succeed();
  },
});

const displayNewMessage = (id: number, name: string): Method => ({
  id,
  name,
  needsItem: false,
  run: async (params, services) => {
    await services.openNewMessage({
      to: textsParam(params, "toRecipients"),
      cc: textsParam(params, "ccRecipients"),
      subject: textParam(params, "subject"),
      html: textParam(params, "htmlBody"),
    });
    return succeed();
  },
});

export const DISPLAY_METHODS: readonly Method[] = [
  displayMessage(8, "mailbox.displayMessageForm"),
  displayMessage(179, "mailbox.displayMessageFormAsync"),
  displayNewMessage(44, "mailbox.displayNewMessageForm"),
  displayNewMessage(178, "mailbox.displayNewMessageFormAsync"),
];
