// Choices, decisions and rows for the tests of the registration rules.
import { decide } from "../../../src/core/registration/decide";
import type { Choice, DecideInput, Decision, MailKey, MailReference } from "../../../src/core/registration/decision";
import type { StoredRow } from "../../../src/core/registration/row";
import { storedRow } from "../../../src/core/registration/fields";
import { toRows } from "../../../src/core/registration/to-rows";
import { CODEBOOK } from "../../../src/knowledge/codebook";

export const MAIL: MailReference = {
  municipality: "hvidovre",
  received: "2026-11-23T09:12:00+01:00",
  mailKey: "5b1f0c9d7e2a4b6c8d0e1f2a3b4c5d6e7f809102" as MailKey,
  conversationKey: null,
  graphId: "AAMk",
  mailbox: "borgerraadgiver@kommune.example",
};

export const COMPLAINT: Choice = {
  contactType: "klagesag",
  round: 1,
  chaser: false,
  centre: "sundhed-og-aeldre",
  contributingCentres: [],
  points: [{ theme: "HJ01", centre: "sundhed-og-aeldre" }],
  rejectionGround: null,
  decisionDate: "2026-11-02",
  appealDeadline: "2026-11-30",
  appealBody: "Ankestyrelsen",
  urgent: false,
  treatment: "hjaelp-til-klageprocessen",
  responseDue: "2026-12-07",
  consent: true,
  insecureMail: "indgaaende",
};

export const ENQUIRY: Choice = {
  ...COMPLAINT,
  contactType: "vejledning",
  round: null,
  points: [],
  treatment: "vejledning",
  decisionDate: null,
  appealDeadline: null,
  appealBody: null,
  responseDue: null,
};

export const input = (choice: Choice, more: Partial<DecideInput> = {}): DecideInput => ({
  mail: MAIL,
  choice,
  by: "signe.holm@kommune.example",
  at: "2026-11-24T08:00:00.123Z",
  suggestion: null,
  codebook: CODEBOOK,
  ...more,
});

export function decided(choice: Choice, more: Partial<DecideInput> = {}): Decision {
  const decision = decide(input(choice, more));
  if (!decision.ok) throw new Error(decision.error.join());
  return decision.value;
}

/** The rows of a choice as the register would hold them, item ids from 142. */
export function stored(choice: Choice): readonly StoredRow[] {
  const rows = toRows(decided(choice));
  return rows.map((row, index) => storedRow(row, rows.slice(1), { itemId: 142 + index, eTag: `"{guid},1"` }));
}

/** Points written `theme@centre`. */
export const points = (...codes: string[]): Choice["points"] =>
  codes.map((code) => {
    const [theme = "", centre = ""] = code.split("@");
    return { theme, centre };
  });
