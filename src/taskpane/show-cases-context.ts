// The way from a mail to cases: the tab Sager shows them, whichever card asked.
import { createContext, useContext } from "react";
import type { AskedCases } from "./cases/cases-store";

/** Null where there is no tab to show them in. */
export type ShowCases = ((asked: AskedCases) => void) | null;

const ShowCasesContext = createContext<ShowCases>(null);

export const ShowCasesProvider = ShowCasesContext.Provider;

export const useShowCases = (): ShowCases => useContext(ShowCasesContext);
