// What the use cases are made of: the ports, the pure functions with their knowledge already in hand, and the settings.
import type { Appeal, Suggestion } from "../core/classification/suggestion";
import type { Codebook } from "../core/codebook/codebook";
import type { Municipality, Settings } from "../core/codebook/settings";
import type { AppealQuestion } from "../core/competence/appeal-law";
import type { ForwardTemplates } from "../core/forwarding/forward-templates";
import type { Mail, ThreadMessage } from "../core/mail/mail";
import type { BreachNoteText } from "../core/personal-data/breach-note";
import type { ThreadVerdict } from "../core/personal-data/thread-verdict";
import type { Result } from "../core/result";
import type { CentresOf } from "./centres";
import type { ReadFamilies, WriteRegister } from "./change-ports";
import type { Failure } from "./failure";
import type { OutboxKeeper } from "./outbox";
import type { RegisterCheck } from "./register-info";
import type {
  AddRows,
  CreateDraft,
  CreateForward,
  Digest,
  DiscardDraft,
  LookUp,
  Now,
  OpenDraft,
  StampMail,
  User,
} from "./ports";

/** Where and when a mail is looked at. */
export interface MailContext {
  readonly municipality: Municipality;
  /** ISO date in Denmark. */
  readonly today: string;
}

export interface WorkbenchDeps {
  readonly settings: Settings;
  readonly codebook: Codebook;
  readonly templates: ForwardTemplates;
  readonly breachNoteText: BreachNoteText;
  /** The signed-in human, who stands as registrar. Never the shared mailbox. */
  readonly user: () => Promise<Result<User, Failure>>;
  readonly now: Now;
  readonly digest: Digest;
  /** Version of the lists and recognising of citizens; absent where neither is wanted. */
  readonly registerCheck?: RegisterCheck;
  /** The centres of today, by the register's own list; those of the settings where absent. */
  readonly centresOf?: CentresOf;
  /** Keeps what is decided until the register has it; absent where nothing is kept. */
  readonly outbox?: OutboxKeeper;
  readonly lookUp: LookUp;
  readonly addRows: AddRows;
  readonly readFamilies: ReadFamilies;
  readonly writeRegister: WriteRegister;
  readonly stampMail: StampMail;
  readonly createForward: CreateForward;
  readonly createDraft: CreateDraft;
  readonly discardDraft: DiscardDraft;
  readonly openDraft: OpenDraft;
  readonly splitThread: (mail: Mail) => readonly ThreadMessage[];
  readonly baseSubject: (subject: string) => string;
  readonly suggest: (mail: Mail, thread: readonly ThreadMessage[], context: MailContext) => Suggestion;
  /** By the table of laws. */
  readonly appealOf: (question: AppealQuestion) => Appeal | null;
  readonly assessThread: (mail: Mail, thread: readonly ThreadMessage[], context: MailContext) => ThreadVerdict;
  /** Takes personal data out of a text that leaves in a subject line. */
  readonly redact: (text: string) => string;
  /** Takes identifiers out of the quoted mail of a forward to this address; null where its channel is secure. */
  readonly redactQuotedFor: (address: string, municipality: Municipality) => ((html: string) => string) | null;
}
