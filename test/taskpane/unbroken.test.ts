import { unbroken } from "../../src/taskpane/components/unbroken";

it.each([
  ["cpr 120371-•••• og ••••••-••••", "cpr 120371-\u2060•••• og ••••••-\u2060••••"],
  ["uge-plan", "uge-plan"],
])("unbroken() keeps masked numbers of »%s« on one line", (text, expected) => {
  expect(unbroken(text)).toBe(expected);
});
