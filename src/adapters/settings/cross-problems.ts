// What only shows when two places of the settings are held together.
import type { Codebook } from "../../core/codebook/codebook";
import type { Municipality, Settings } from "../../core/codebook/settings";
import type { SettingsProblem } from "./settings-problem";

type Tell = (path: string, problem: SettingsProblem) => void;

const domainOf = (address: string): string => address.slice(address.lastIndexOf("@") + 1).toLowerCase();

function tellRepeated(values: readonly { readonly path: string; readonly value: string }[], tell: Tell): void {
  const seen = new Set<string>();
  for (const { path, value } of values) {
    if (seen.has(value.toLowerCase())) tell(path, "gentaget");
    seen.add(value.toLowerCase());
  }
}

/** Lists that two municipalities share would show each the other's citizens. */
function tellSharedLists(municipalities: readonly Municipality[], tell: Tell): void {
  const owner = new Map<string, number>();
  municipalities.forEach(({ lists }, index) => {
    for (const [name, id] of Object.entries(lists)) {
      const first = owner.get(id.toLowerCase()) ?? index;
      if (first !== index) tell(`municipalities[${index}].lists.${name}`, "gentaget");
      owner.set(id.toLowerCase(), first);
    }
  });
}

/** A forward carries a citizen's whole case: it goes to the municipality's own or a secure domain, or nowhere. */
function tellOpenAddresses({ centres, domains, mailbox }: Municipality, path: string, tell: Tell): void {
  const closed = new Set([...domains.own, ...domains.secure].map((domain) => domain.toLowerCase()));
  const check = (address: string, at: string): void => {
    if (!closed.has(domainOf(address))) tell(at, "uden-for-egne-og-sikre-domaener");
  };
  check(mailbox, `${path}.mailbox`);
  centres.forEach(({ address }, index) => {
    if (address !== null) check(address, `${path}.centres[${index}].address`);
  });
}

function tellUnknownCentres({ centres }: Municipality, path: string, codebook: Pick<Codebook, "centres">, tell: Tell) {
  centres.forEach(({ id, address }, index) => {
    const known = codebook.centres.find((centre) => centre.id === id);
    if (known === undefined) tell(`${path}.centres[${index}].id`, "ukendt-center");
    else if (!known.forwardable && address !== null) {
      tell(`${path}.centres[${index}].address`, "modtager-ikke-videresendelser");
    }
  });
}

/** Problems between the fields of settings whose every field is right by itself; `<path>: <SettingsProblem>` each. */
export function crossProblems(settings: Settings, codebook?: Pick<Codebook, "centres">): readonly string[] {
  const problems: string[] = [];
  const tell: Tell = (path, problem) => problems.push(`${path}: ${problem}`);
  for (const key of ["id", "casePrefix", "mailbox"] as const) {
    const values = settings.municipalities.map((one, i) => ({ path: `municipalities[${i}].${key}`, value: one[key] }));
    tellRepeated(values, tell);
  }
  tellSharedLists(settings.municipalities, tell);
  settings.municipalities.forEach((municipality, index) => {
    const path = `municipalities[${index}]`;
    const ids = municipality.centres.map(({ id }, i) => ({ path: `${path}.centres[${i}].id`, value: id }));
    tellRepeated(ids, tell);
    tellOpenAddresses(municipality, path, tell);
    if (codebook !== undefined) tellUnknownCentres(municipality, path, codebook, tell);
  });
  return problems;
}
