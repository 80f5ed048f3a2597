// The way from a mail or a meeting to the tab Sager, whichever asked.
import { createContext, useContext } from "react";
import type { OpenAppointment } from "../app/ports";
import type { AskedCases } from "./cases/cases-store";

/** Null where there is no tab to show them in. */
export type ShowCases = ((asked: AskedCases) => void) | null;

const ShowCasesContext = createContext<ShowCases>(null);

export const ShowCasesProvider = ShowCasesContext.Provider;

export const useShowCases = (): ShowCases => useContext(ShowCasesContext);

/** Begins the registration of a meeting; null where there is no tab to do it in. */
export type RegisterMeeting = ((meeting: OpenAppointment) => void) | null;

const RegisterMeetingContext = createContext<RegisterMeeting>(null);

export const RegisterMeetingProvider = RegisterMeetingContext.Provider;

export const useRegisterMeeting = (): RegisterMeeting => useContext(RegisterMeetingContext);
