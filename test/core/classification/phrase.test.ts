import { quotedAt, saysSomething, trimmed, widened } from "../../../src/core/classification/phrase";

it.each([
  ["må", false],
  ["ikke", false],
  ["det er jeg", false],
  ["with them", false],
  ["30/4-18", false],
  ["bil", false],
  ["ikke svar", true],
  ["Afslag", true],
  ["å §112 hjælpemiddel", true],
])("saysSomething() of »%s« is %s", (quote, expected) => {
  expect(saysSomething(quote)).toBe(expected);
});

const spanOf = (text: string, part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
const cut = (text: string, { start, end }: { start: number; end: number }) => text.slice(start, end);

it.each([
  ["jeg har aldrig hørt noget fra jer", "aldrig hørt"],
  ["det er afslaget på", "afslaget"],
  ["ikke svaret", "ikke svaret"],
  ["det er jo", "det er jo"],
])("trimmed() leaves of »%s« »%s«", (text, expected) => {
  expect(cut(text, trimmed(text, { start: 0, end: text.length }))).toBe(expected);
});

it.each([
  ["Jeg fik afslag den 30/4-18 og er uenig.", "30/4-18", "afslag den 30/4-18"],
  ["Brevet er dateret d. 9/12 og kom sent.", "9/12", "dateret d. 9/12"],
  ["Hej. Må jeg klage over det?", "Må", "Må jeg klage"],
  ["Nej.\nJeg har det.", "har", "har"],
  ["Sagsbehandleren. Må jeg det?", "Må", "Må"],
])("widened() in »%s« takes »%s« to »%s«", (text, part, expected) => {
  expect(cut(text, widened(text, spanOf(text, part)))).toBe(expected);
});

it.each([
  ["cpr 230467-6914. Jeg klager", "cpr 230467-6914", "cpr ••••••-••••"],
  ["nr. 2304676914 hos", "2304676914 hos", "•••••••••• hos"],
  ["min sag 230467-6914", "min sag 230467", "min sag ••••••"],
  ["230467 - 6914 ringer", "6914 ringer", "•••• ringer"],
  ["sag 12345678 fra 3. maj", "sag 12345678", "sag 12345678"],
])("quotedAt() shows of »%s« at »%s« only »%s«", (text, part, shown) => {
  expect(quotedAt(text, spanOf(text, part))).toBe(shown);
});
