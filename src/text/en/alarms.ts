// English alarm sentences.
import type { AlarmsText } from "../alarms-text";

const count = (characters: number) => new Intl.NumberFormat("en-GB").format(characters);

export const ALARMS: AlarmsText = {
  heading: "Look here first",
  dismiss: "Hide",
  restore: "Show again",
  show: "Show",
  less: "Show less",
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
    place: (ordinal, of, when) => {
      const message = of <= 1 ? "the newest message" : `message ${String(ordinal)} of ${String(of)} in the thread`;
      return when === null ? message : `${message}, ${when}`;
    },
    action: (label) => `Add the complaint point ${label}`,
    writeNote: "Write breach note",
    writingNote: "Writing the breach note …",
    noteNotWritten: "The breach note has not been written.",
    noteSent: (when) => `The breach note was sent ${when}. No other is made.`,
    noteWithoutRecipient: "The settings name no data protection officer. Enter the recipient yourself.",
  },
  incoming: {
    fact: (when) =>
      when === null
        ? "The citizen wrote sensitive data in an insecure mail"
        : `The citizen wrote sensitive data in an insecure mail ${when}`,
    evidence: (who, addresses, what) =>
      addresses === "" || addresses === who ? `${who}: ${what}` : `${who} (${addresses}): ${what}`,
    next: "It is not a breach. Answer by Digital Post, and do not quote the mail.",
  },
  unconfirmed: {
    domain: (address) => `Nobody has confirmed that the connection to ${address} is secure.`,
    list: (address) => `${address} is a list; it does not say who reads along.`,
  },
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
  urgent: {
    fact: "Urgent",
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
  noText: {
    fact: "The mail has no text",
    evidence: "The suggestion goes by the subject and the sender alone.",
    readFiles: "Read the attached files and correct the fields before you register.",
    askCitizen: "Ask the citizen what it is about before you register.",
  },
  long: {
    fact: "The mail is unusually long",
    cut: "The mail is unusually long, and only its beginning was read",
    evidence: "The suggestion goes by the beginning of the mail alone.",
    cutEvidence: (read, of) => `The suggestion goes by the first ${count(read)} of ${count(of)} characters alone.`,
    next: "Read it through yourself: it may hold complaint points and personal data that were not found.",
  },
  noSender: {
    fact: "The mail does not say who sent it",
    evidence: "Whether it came from an insecure address was not assessed.",
    next: "Find out who is writing before you answer or forward.",
  },
  unread: {
    fact: (count) =>
      count === 1 ? "1 attachment has not been assessed" : `${String(count)} attachments have not been assessed`,
    evidence: (names) => `The pane does not read the files: ${names}`,
  },
  unknownSender: "Unknown sender",
};
