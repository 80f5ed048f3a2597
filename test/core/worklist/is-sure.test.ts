import { isSure } from "../../../src/core/worklist/is-sure";
import type { Suggestion } from "../../../src/core/classification/suggestion";
import type { ThreadVerdict } from "../../../src/core/personal-data/thread-verdict";
import { suggested, suggestion, verdict } from "../../taskpane/support/values";

const SURE: Suggestion = suggestion({ centre: suggested("sundhed-og-aeldre") });
const appeal = { body: "Ankestyrelsen", basis: "§ 67", deadlineDigital: "2026-04-01", deadlineLetter: null };
const unsafe = (direction: "indgaaende" | "udgaaende"): ThreadVerdict["unsafe"][number] => ({
  message: 0,
  direction,
  severity: 3,
  findings: [],
  addresses: ["karen.holm@gmail.com"],
  sent: null,
});

test("isSure() says yes to a complaint with every field sure and nothing wrong", () => {
  expect(isSure({ suggestion: SURE, verdict: verdict() })).toBe(true);
});

test.each([
  "contactType",
  "round",
  "chaser",
  "centre",
  "contributingCentres",
  "themes",
  "rejectionGround",
  "decisionDate",
  "urgent",
  "treatment",
] as const)("isSure() says no to a complaint whose %s is only likely", (field) => {
  const unsure = { ...SURE, [field]: { ...SURE[field], confidence: "sandsynlig" } };
  expect(isSure({ suggestion: unsure, verdict: verdict() })).toBe(false);
});

test.each<[string, Partial<Suggestion>, Partial<ThreadVerdict>]>([
  ["that is urgent", { urgent: suggested(true) }, {}],
  ["with an appeal deadline", { appeal }, {}],
  ["outside the competence", { rejectionGround: suggested("klageorgan") }, {}],
  ["with data sent insecurely by the citizen", {}, { unsafe: [unsafe("indgaaende")] }],
  ["with data sent insecurely by the municipality", {}, { unsafe: [unsafe("udgaaende")] }],
  ["with an attachment nobody read", {}, { unread: ["afgoerelse.pdf"] }],
])("isSure() says no to a complaint %s", (_what, part, found) => {
  expect(isSure({ suggestion: { ...SURE, ...part }, verdict: verdict(found) })).toBe(false);
});

describe("isSure() of what is no case", () => {
  const noCase = suggestion({
    contactType: suggested("ikke-sag"),
    centre: suggested(null, "usikker"),
    themes: suggested([], "usikker"),
  });
  test.each<[string, Partial<ThreadVerdict>, boolean]>([
    ["asks for the type only", {}, true],
    ["minds neither attachments", { unread: ["nyhedsbrev.pdf"] }, true],
    ["nor what the sender sent", { unsafe: [unsafe("indgaaende")] }, true],
    ["but what the municipality sent insecurely", { unsafe: [unsafe("udgaaende")] }, false],
  ])("%s", (_what, found, expected) => {
    expect(isSure({ suggestion: noCase, verdict: verdict(found) })).toBe(expected);
  });
});

test("isSure() does not ask a guidance case for a round or themes", () => {
  const guidance = suggestion({
    contactType: suggested("vejledning"),
    centre: suggested("borgerservice"),
    round: suggested(null, "usikker"),
    themes: suggested([], "usikker"),
  });
  expect(isSure({ suggestion: guidance, verdict: verdict() })).toBe(true);
});
