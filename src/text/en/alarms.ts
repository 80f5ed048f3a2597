// English alarm sentences.
import type { AlarmsText } from "../alarms-text";

export const ALARMS: AlarmsText = {
  heading: "Look here first",
  dismiss: "Hide",
  restore: "Show again",
  dismissed: "Hidden",
  more: (count) => `Show ${String(count)} more`,
  appeal: {
    fact: (date) => `Appeal deadline ${date}`,
    expired: (date) => `The appeal deadline seems to have passed ${date}`,
    digital: (date) => `${date} if the decision came digitally`,
    letter: (date) => `${date} if the decision came by letter`,
    evidence: (body, basis) => `Appeal body: ${body} (${basis})`,
    useDigital: "It came digitally",
    useLetter: "It came by letter",
    noDate: "There may be an appeal deadline",
    noDateEvidence: (body, basis) =>
      `Appeal body: ${body} (${basis}). The mail does not say when the decision was made.`,
    writeDate: "Enter decision date",
  },
  outgoing: {
    fact: (when) =>
      when === null
        ? "The municipality sent personal data insecurely"
        : `The municipality sent personal data insecurely ${when}`,
    evidence: (who, addresses, what) => `${who} to ${addresses}: ${what}`,
    next: "A breach must be assessed within 72 hours. Tell the data protection officer.",
    action: (label) => `Add the complaint point ${label}`,
  },
    place: (ordinal, of, when) => {
      const message = of <= 1 ? "the newest message" : `message ${String(ordinal)} of ${String(of)} in the thread`;
      return when === null ? message : `${message}, ${when}`;
    },
  incoming: {
    writeNote: "Write breach note",
    writingNote: "Writing the breach note …",
    noteNotWritten: "The breach note has not been written.",
    noteWithoutRecipient: "The settings name no data protection officer. Enter the recipient yourself.",
    fact: (when) =>
      when === null
        ? "The citizen wrote sensitive data in an insecure mail"
        : `The citizen wrote sensitive data in an insecure mail ${when}`,
    evidence: (who, addresses, what) =>
      addresses === "" || addresses === who ? `${who}: ${what}` : `${who} (${addresses}): ${what}`,
    next: "It is not a breach. Answer by Digital Post, and do not quote the mail.",
  },
  urgent: {
    fact: "Urgent",
  whyNot: {
    question: "Why is it not insecure? The register keeps the answer.",
    reasons: {
      "sikker-forbindelse": "Secure connection",
      "ikke-personoplysning": "Not personal data",
      "borgeren-er-modtager": "The citizen is the recipient",
      andet: "Other",
    },
    cancel: "Cancel",
  },
    quiet: "The words of the mail suggest that it cannot wait.",
    action: "Not urgent",
  },
  competence: {
    fact: (ground) => `May lie outside your remit: ${ground.toLowerCase()}`,
    basis: {
      "uden-for-kommunen": "The borgerrådgiver only treats the municipality's own activity. Show the citizen the way.",
      klageorgan: "The appeal body decides the case. Help with the complaint, and send it on.",
      "tilsyn-ombudsmand-domstol": "The case is before a supervisory body, ombudsman or court and must await them.",
      "politisk-serviceniveau": "The level of service is a political decision.",
      udvalgsbehandlet: "A political committee has judged the case.",
      ansaettelse: "The complaint is about the citizen's own employment in the municipality.",
      "over-et-aar": "The matter is more than a year old, and nothing new has come.",
      udsigtsloes: "The complaint cannot lead to anything.",
    },
    action: "It is my task",
  },
  consent: {
    fact: "Consent to forwarding is missing",
    evidence: "The mail does not say that the citizen agrees.",
    action: "The citizen said yes",
  },
  unread: {
    fact: (count) =>
      count === 1 ? "1 attachment has not been assessed" : `${String(count)} attachments have not been assessed`,
    evidence: (names) => `The pane does not read the files: ${names}`,
  },
  unknownSender: "Unknown sender",
};
