// The settings of the local run: two municipalities, so that nothing in the product takes one for granted.
import type { Centre } from "../../core/codebook/codebook";
import type { Municipality, Settings } from "../../core/codebook/settings";
import { CODEBOOK } from "../../knowledge/codebook";

/** What is fixed about a municipality before its lists exist. */
export interface LocalMunicipality {
  readonly id: string;
  readonly name: string;
  readonly casePrefix: string;
  readonly domain: string;
  /** SharePoint site (`host,guid,guid`) its lists are made on. */
  readonly siteId: string;
}

export const LOCAL_MUNICIPALITIES: readonly LocalMunicipality[] = [
  {
    id: "hvidovre",
    name: "Hvidovre Kommune",
    casePrefix: "HVI",
    domain: "hvidovre.dk",
    siteId: "hvidovre.sharepoint.com,0c2b6f0e-6f0a-4d0e-9d41-3a6d2f1c7b01,7e1f4a52-52c1-4a7b-8f0d-1b9c5e2d8a02",
  },
  {
    id: "ishoej",
    name: "Ishøj Kommune",
    casePrefix: "ISH",
    domain: "ishoj.dk",
    siteId: "ishoej.sharepoint.com,3d9a1c7e-8b42-4f6d-a1e5-6c0b7d2f9e03,b4c8e2d6-1a93-4e57-9c3b-2f7d6a0e5104",
  },
];

/** Other authorities reached over a tunnel or forced TLS in the local run. */
const TUNNEL_DOMAINS = ["regionh.dk", "ast.dk", "politi.dk"];

const RESPONSE_BUSINESS_DAYS = 10;

/** The shared mailbox of a municipality. */
export const mailboxOf = (municipality: LocalMunicipality): string => `borgerraadgiver@${municipality.domain}`;

const centreAddress = (centre: Centre, domain: string): string | null =>
  centre.forwardable ? `${centre.id.replace("-og-", "-")}@${domain}` : null;

/** Where a municipality's register lies in the local Graph. */
export interface LocalRegister {
  readonly siteId: string;
  readonly lists: Municipality["lists"];
}

const municipality = (facts: LocalMunicipality, register: LocalRegister): Municipality => ({
  id: facts.id,
  name: facts.name,
  casePrefix: facts.casePrefix,
  mailbox: mailboxOf(facts),
  ...register,
  centres: CODEBOOK.centres.map((centre) => ({ id: centre.id, address: centreAddress(centre, facts.domain) })),
  domains: { own: [facts.domain], secure: [facts.domain, ...TUNNEL_DOMAINS] },
  dpoAddress: `dpo@${facts.domain}`,
  responseBusinessDays: RESPONSE_BUSINESS_DAYS,
});

/** The `settings.json` the pane reads in a local run. `registers` is keyed by municipality id. */
export const localSettings = (
  identity: { readonly tenantId: string; readonly clientId: string },
  origin: string,
  registers: ReadonlyMap<string, LocalRegister>,
): Settings => ({
  ...identity,
  localGraphOrigin: origin,
  municipalities: LOCAL_MUNICIPALITIES.flatMap((facts) => {
    const register = registers.get(facts.id);
    return register ? [municipality(facts, register)] : [];
  }),
});
