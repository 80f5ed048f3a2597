// English failure sentences: what happened, what was not done, what to do next.
import type { FailuresText } from "../failure-text";

const support = (requestId: string | null) =>
  requestId === null ? "Tell IT support." : `Tell IT support; the reference is ${requestId}.`;

const megabytes = (bytes: number) => String(Math.ceil(bytes / 1_048_576));

export const FAILURES: FailuresText = {
  of: {
    offline: () => ({ happened: "There is no connection to the network.", next: "Try again when you are online." }),
    throttled: ({ retryAfterSeconds }) => ({
      happened: "Microsoft 365 is busy and asks us to wait.",
      next: `Try again in ${String(retryAfterSeconds)} seconds.`,
    }),
    server: ({ requestId }) => ({
      happened: "Microsoft 365 did not answer as it should.",
      next: `Try again. If it goes on: ${support(requestId)}`,
      uncertain: true,
    }),
    "sign-in-needed": () => ({
      happened: "You are not signed in.",
      next: "Choose Try again, and sign in in the window that opens.",
    }),
    "consent-needed": () => ({
      happened: "The pane lacks permission to the register and the mailbox.",
      next: "Ask IT to give consent to the app for the whole municipality.",
    }),
    "client-too-old": () => ({
      happened: "This version of Outlook is too old for the pane.",
      next: "Use Outlook on the web, or ask for Outlook to be updated.",
    }),
    forbidden: ({ what }) => ({
      happened: what === "list" ? "You have no access to the register." : "You have no access to the shared mailbox.",
      next: "Ask whoever manages access with you to give it.",
    }),
    "list-missing": () => ({
      happened: "The register is not at the address in the settings.",
      next: "Ask IT to look at the settings.",
    }),
    "unknown-schema": ({ columns }) => ({
      happened: `The register lacks the columns the pane writes: ${columns.join(", ")}.`,
      next: "Ask IT to update the list.",
    }),
    "list-version": ({ found, needed }) =>
      found < needed
        ? {
            happened: `The register is version ${String(found)}, and the pane writes version ${String(needed)}. Nothing was written.`,
            next: "Ask IT to run the command provision, and try again.",
          }
        : {
            happened: `The register is version ${String(found)}, but this pane only knows version ${String(needed)}. Nothing was written.`,
            next: "Close Outlook and open it again, so that the pane is fetched anew.",
          },
    conflict: () => ({
      happened: "Somebody changed the same thing since you saw it.",
      next: "Look at the new version, and try again.",
    }),
    "mail-gone": () => ({
      happened: "The mail is no longer in the mailbox. It may have been moved or deleted.",
      next: "Find the mail in Outlook, and select it again.",
    }),
    "mail-unreadable": () => ({
      happened: "The pane cannot read this. It may be an appointment, a protected mail or a receipt.",
      next: "Select an ordinary mail, or register the contact by hand.",
    }),
    "unknown-mailbox": ({ mailbox }) => ({
      happened:
        mailbox === ""
          ? "Outlook does not say which mailbox the mail is in."
          : `The mail is in ${mailbox}, which is not one of the borgerrådgiver's mailboxes.`,
      next: "Select the mail in the borgerrådgiver's shared mailbox.",
    }),
    "wrong-municipality": ({ municipality }) => ({
      happened: `The case belongs to another municipality than the one you are working in: ${municipality}.`,
      next: "Undo the case here, and register the contact from that municipality's mailbox.",
    }),
    "case-in-use": () => ({
      happened: "Other contacts hang on the case.",
      next: "Split them off, or undo them, before you undo this one.",
    }),
    "cannot-forward-signed": () => ({
      happened: "The mail is digitally signed and cannot be forwarded from here.",
      next: "Forward it yourself in Outlook.",
    }),
    "centre-without-address": ({ centre }) => ({
      happened: `The settings have no mail address for ${centre}.`,
      next: "Forward it yourself, or ask IT to add the address.",
    }),
    "nothing-to-report": () => ({
      happened: "The municipality has sent nothing insecure in this thread.",
      next: "Write to the data protection officer yourself if you know better.",
    }),
    settings: ({ problems }) => ({
      happened: `The settings cannot be used: ${problems.join("; ")}.`,
      next: "Ask IT to correct them.",
    }),
    unexpected: ({ requestId }) => ({
      happened: "Microsoft 365 answered something the pane does not know.",
      next: `Try again. If it goes on: ${support(requestId)}`,
    }),
  },
  notDone: {
    read: "The mail has not been read, and nothing is registered.",
    understand: "No suggestion was made, and nothing is registered.",
    lookUp: "The pane does not know whether the mail is registered.",
    register: "Nothing is registered. Your choices are still here.",
    attach: "The mail was not added to the case.",
    finish: "The missing rows have not been written.",
    forward: "The draft has not been made. The registration stands.",
    "not-a-case": "The mail has not been marked. Nothing is written in the register.",
    "is-a-case": "The mark is still on the mail.",
    undo: "The registration has not been taken back. It stands as it stood.",
  },
  uncertain: "Nobody can tell whether it got through. A new attempt writes nothing twice.",
  stepNotDone: {
    rows: "Some of the rows have not been written.",
    stamp: "The mail has not been marked as registered in Outlook. The register is right.",
    draft: "The draft has not been made. The registration stands.",
  },
  notACaseUnstamped: "The mail has not been marked in Outlook, so colleagues cannot see that you looked at it.",
  problems: {
    "centre-missing": "Choose a centre.",
    "points-missing": "A complaint needs at least one complaint point.",
    "points-on-non-complaint": "Only a complaint can have complaint points.",
    "round-missing": "Choose 1st or 2nd round.",
    "unknown-theme": "One of the complaint points is not in the codebook.",
    "unknown-centre": "One of the centres is not in the codebook.",
    "not-forwardable": "Nothing can be forwarded: the centre takes no mail, or the citizen said no. Choose Register.",
    "duplicate-point": "The same complaint point stands twice at the same centre.",
    "rejection-on-non-complaint": "Only a complaint can have a ground for rejection.",
    "treatment-does-not-fit": "The treatment does not fit. A rejected complaint needs its ground for rejection.",
    "received-missing": "The mail does not say when it was received.",
    "received-later": "The contact cannot have been received later than now.",
  },
  mailFile: {
    empty: () => ({ happened: "The file is empty.", next: "Save the mail again from Outlook, and try the new file." }),
    "not-a-mail": () => ({
      happened: "The file is not a mail.",
      next: "Use a file saved as a mail: .eml or .msg.",
    }),
    "too-large": ({ bytes, limit }) => ({
      happened: `The file takes ${megabytes(bytes)} MB; the limit is ${megabytes(limit)} MB.`,
      next: "Save the mail without its large attachments.",
    }),
    unreadable: () => ({
      happened: "The file is a mail, but it is damaged.",
      next: "Save the mail again from Outlook, and try the new file.",
    }),
  },
  mailFileNotDone: "The mail has not been read, and nothing is kept.",
  invalidChoice: "Something is missing before the mail can be registered. Nothing is registered.",
};
