// The parsed settings of one deployment. Read once at start (adapters/settings), trusted afterwards.
import type { CentreId } from "./codebook";

export interface CentreSettings {
  readonly id: CentreId;
  /** Address that forwards to this centre go to; null where the municipality has not named one yet. */
  readonly address: string | null;
}

export interface Municipality {
  /** Stable id stored on every row, for example `hvidovre`. */
  readonly id: string;
  /** Full name, for example `Hvidovre Kommune`. */
  readonly name: string;
  /** Prefix of case numbers, for example `HVI`. */
  readonly casePrefix: string;
  /** SMTP address of the shared mailbox. */
  readonly mailbox: string;
  /** SharePoint site id (`host,guid,guid`). */
  readonly siteId: string;
  /** List ids (GUIDs). */
  readonly lists: {
    readonly cases: string;
    readonly events: string;
    readonly setup?: string;
    /** Where it is left out the centres stand in the settings. */
    readonly centres?: string;
  };
  readonly centres: readonly CentreSettings[];
  readonly domains: {
    /** The municipality's own mail domains. */
    readonly own: readonly string[];
    /** Domains reached over a tunnel or forced TLS. */
    readonly secure: readonly string[];
    /** Corrections of the dated list of webmail and internet-provider domains. */
    readonly webmail?: { readonly also?: readonly string[]; readonly except?: readonly string[] };
    /**
     * Domains of addresses in which a CPR number stands for the citizen's Digital Post. Left out: a bare number, or one at
     * an own, secure or gateway domain. Empty: the municipality has no such route.
     */
    readonly cprRoute?: readonly string[];
  };
  /** SMTP address of the data protection officer (databeskyttelsesrådgiver); null or left out where none is named. */
  readonly dpoAddress?: string | null;
  /** Days a centre has to answer, counted in Danish business days. */
  readonly responseBusinessDays: number;
}

export interface Settings {
  readonly tenantId: string;
  readonly clientId: string;
  /** Origin that plays graph.microsoft.com in a local run; null in production. */
  readonly localGraphOrigin: string | null;
  readonly municipalities: readonly Municipality[];
  /** Whether the pane learns from corrections; it does unless this says no. */
  readonly learning?: boolean;
}

/** The municipality whose shared mailbox this is (addresses compare case-insensitively), or undefined. */
export const municipalityOf = (settings: Settings, mailbox: string): Municipality | undefined =>
  settings.municipalities.find((one) => one.mailbox.toLowerCase() === mailbox.toLowerCase());
