// What the tabs beside the mail share: a municipality, a question to the register, and the answer unless a newer question
// was asked meanwhile.
import type { Failure } from "../../app/failure";
import type { Municipality } from "../../core/codebook/settings";
import type { Result } from "../../core/result";
import type { Source } from "./observable";

export interface DeskState {
  /** Null until the use cases are there. */
  readonly municipality: Municipality | null;
  /** Those that can be read. */
  readonly municipalities: readonly Municipality[];
  readonly isReading: boolean;
  readonly failure: Failure | null;
}

export const NOTHING_READ: DeskState = { municipality: null, municipalities: [], isReading: true, failure: null };

/** Use cases of a tab; their code is fetched when first asked for. */
interface Served {
  readonly municipalities: readonly Municipality[];
}

export interface DeskContext<S extends DeskState, U extends Served> {
  readonly source: Source<S>;
  readonly load: () => Promise<U>;
  /** Counts questions: answers to an older one are dropped. */
  ticket: number;
}

/** The use cases and the municipality they are asked about; null where their code could not be fetched. */
export async function serve<S extends DeskState, U extends Served>({
  source,
  load,
}: DeskContext<S, U>): Promise<{ readonly useCases: U; readonly municipality: Municipality } | null> {
  try {
    const useCases = await load();
    const municipality = source.get().municipality ?? useCases.municipalities[0];
    if (municipality === undefined) return null;
    if (source.get().municipality === null)
      source.change({ municipality, municipalities: useCases.municipalities } as Partial<S>);
    return { useCases, municipality };
  } catch {
    source.change({ isReading: false, failure: { kind: "offline" } } as Partial<S>);
    return null;
  }
}

/** Asks, and changes the state by the answer; `before` is what changes at once. */
export async function read<S extends DeskState, U extends Served, T>(
  context: DeskContext<S, U>,
  ask: (useCases: U, municipality: Municipality) => Promise<Result<T, Failure>>,
  after: (answer: T) => Partial<S>,
  before: Partial<S> = {},
): Promise<void> {
  const { source } = context;
  const ticket = (context.ticket += 1);
  source.change({ isReading: true, failure: null, ...before });
  const served = await serve(context);
  if (served === null) return;
  const answer = await ask(served.useCases, served.municipality);
  if (context.ticket !== ticket) return;
  if (answer.ok) source.change({ isReading: false, ...after(answer.value) });
  else source.change({ isReading: false, failure: answer.error } as Partial<S>);
}

/** Turns to another municipality; `emptied` is what the one before had. Whether there is such a one. */
export function turnTo<S extends DeskState>(
  { source }: { readonly source: Source<S> },
  id: string,
  emptied: Partial<S>,
) {
  const municipality = source.get().municipalities.find((one) => one.id === id);
  if (municipality !== undefined) source.change({ municipality, ...emptied });
  return municipality !== undefined;
}
