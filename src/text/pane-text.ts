// What the pane says outside alarms and failures.
import type { AttachAs, RegisterStep } from "../app/workbench";
import type { ContactType } from "../core/codebook/codebook";
import type { TieKind } from "../core/registration/related-case";
import type { MatterReason } from "../core/registration/same-matter";

export interface PaneText {
  readonly title: string;
  readonly loading: string;
  readonly reading: string;
  readonly noMail: { readonly fact: string; readonly next: string };
  /** A meeting of the calendar is open. */
  readonly meeting: { readonly fact: string; readonly about: (subject: string) => string; readonly register: string };
  readonly noSubject: string;
  readonly tryAgain: string;
  readonly close: string;
  readonly status: {
    readonly label: string;
    readonly pending: string;
    readonly none: string;
    readonly registered: (by: string, when: string, caseNumber: string) => string;
    readonly attached: (caseNumber: string, by: string, when: string) => string;
    readonly halfWritten: (written: number, planned: number) => string;
    readonly finish: string;
    readonly unknown: string;
    readonly notACase: string;
    readonly working: string;
    readonly refresh: string;
  };
  readonly card: {
    readonly heading: string;
    readonly contactType: string;
    readonly round: string;
    readonly chaser: string;
    readonly chaserMark: string;
    readonly centre: string;
    /** How the kind of contact has to do with its centre. */
    readonly centreLead: Readonly<Record<ContactType, string>>;
    readonly noCentre: string;
    readonly whichContactType: string;
    readonly whichCentre: string;
    readonly referTo: (bodies: string) => string;
    readonly whichRound: string;
    readonly other: string;
    readonly choose: string;
    readonly edit: (field: string) => string;
    readonly editDone: string;
    readonly why: string;
    readonly whyOf: (field: string) => string;
    readonly whyHeading: string;
    readonly noQuotes: string;
    readonly morePlaces: (count: number) => string;
    readonly confidence: (word: string, percent: number) => string;
    readonly changed: string;
    readonly reset: string;
    readonly points: string;
    readonly pointsLead: string;
    readonly pointMissing: string;
    readonly addPoint: string;
    readonly theme: string;
    readonly pointCentre: string;
    readonly separateCase: (centre: string) => string;
    readonly removePoint: (theme: string) => string;
    readonly movedUp: (theme: string, ordinal: number) => string;
    readonly removed: (theme: string) => string;
    readonly added: (theme: string) => string;
    readonly moveUp: (theme: string) => string;
    readonly moveDown: (theme: string) => string;
    readonly undo: string;
    readonly unsure: string;
  };
  readonly related: {
    readonly question: string;
    readonly about: (caseNumber: string, what: string, centre: string, date: string) => string;
    readonly why: Readonly<Record<TieKind, string>>;
    /** What speaks for the same matter, in a row after `why`. */
    readonly reasons: Readonly<Record<MatterReason, string>>;
    readonly belongs: (caseNumber: string) => string;
    readonly isNew: string;
    readonly same: (caseNumber: string) => string;
    readonly attach: Readonly<Record<AttachAs, string>>;
    readonly attachMeans: Readonly<Record<AttachAs, string>>;
    readonly otherwise: string;
  };
  readonly learnt: {
    readonly heading: string;
    readonly of: (municipality: string, corrections: number) => string;
    readonly what: string;
    readonly reset: string;
    readonly undo: string;
    readonly wasReset: string;
    readonly failed: string;
    readonly file: string;
    readonly fileName: string;
  };
  readonly rest: {
    readonly heading: string;
    readonly treatment: string;
    readonly responseDue: string;
    readonly consent: string;
    readonly consentValues: { readonly unasked: string; readonly yes: string; readonly no: string };
    readonly contributing: string;
    readonly addContributing: string;
    readonly removeContributing: (centre: string) => string;
    readonly rejectionGround: string;
    readonly decisionDate: string;
    readonly appealDeadline: string;
    readonly urgent: string;
    readonly none: string;
    readonly dueSummary: (date: string) => string;
    readonly consentSummary: { readonly unasked: string; readonly yes: string; readonly no: string };
  };
  readonly actions: {
    readonly registerForward: string;
    /** Where it is the next thing to do. */
    readonly register: string;
    /** Beside forwarding. */
    readonly registerOnly: string;
    readonly notACase: string;
    readonly notACaseMeans: string;
    readonly undoNotACase: string;
    readonly forwardLater: string;
    readonly notForwardable: (centre: string) => string;
    readonly noAddress: (centre: string) => string;
    readonly changedMail: string;
    readonly label: string;
  };
  readonly progress: {
    readonly heading: string;
    readonly steps: Readonly<Record<RegisterStep, string>>;
    readonly done: string;
    readonly running: string;
    readonly waiting: string;
    readonly goOn: string;
    readonly attach: string;
    readonly finish: string;
    readonly forward: string;
    readonly undo: string;
    readonly "not-a-case": string;
    readonly "is-a-case": string;
  };
  readonly receipt: {
    readonly registered: string;
    readonly already: string;
    readonly rows: (count: number) => string;
    readonly draftIn: (mailbox: string) => string;
    readonly draftTo: (addresses: string) => string;
    readonly openLink: string;
    readonly openDraft: string;
    readonly openedDraft: string;
    /** Attachments that an unsafe recipient does not get. */
    readonly leftOut: (names: string) => string;
    readonly notSent: string;
    readonly noDraft: string;
    readonly makeDraft: string;
    readonly attached: (caseNumber: string) => string;
    readonly belongsTo: (caseNumber: string) => string;
    readonly detach: (caseNumber: string) => string;
    readonly undo: (caseNumber: string) => string;
    readonly undone: (caseNumber: string) => string;
    readonly left: string;
    readonly newWindow: string;
  };
  readonly notices: {
    readonly heading: string;
    readonly registered: (caseNumber: string, subject: string) => string;
    readonly failed: (subject: string) => string;
    readonly undone: (caseNumber: string) => string;
    readonly detached: (caseNumber: string) => string;
    readonly notACase: (subject: string) => string;
    readonly dismiss: string;
  };
  readonly notACase: { readonly fact: string; readonly next: string };
  readonly boot: {
    readonly settings: { readonly heading: string; readonly notDone: string; readonly next: string };
    readonly settingsProblems: Readonly<Record<string, string>>;
    readonly noOutlook: { readonly heading: string; readonly notDone: string; readonly next: string };
    readonly officeMissing: { readonly heading: string; readonly notDone: string; readonly next: string };
    readonly broken: { readonly heading: string; readonly notDone: string; readonly next: string };
  };
  readonly help: {
    readonly open: string;
    readonly heading: string;
    readonly shortcuts: readonly { readonly keys: string; readonly does: string }[];
    readonly promise: readonly string[];
  };
}
