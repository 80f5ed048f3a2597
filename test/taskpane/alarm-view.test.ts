import type { Channel, UnsafeMessage } from "../../src/core/personal-data/thread-verdict";
import { CODEBOOK } from "../../src/knowledge/codebook";
import { alarmView } from "../../src/taskpane/components/alarm-view";
import { createLabels } from "../../src/taskpane/labels";
import { DA } from "../../src/text/da";
import { OUTGOING, TODAY, understanding } from "./support/values";

const labels = createLabels(DA, CODEBOOK, TODAY);

const message = (...channels: Channel[]): UnsafeMessage[] =>
  OUTGOING.unsafe.map((one) => ({ ...one, message: 0, addresses: channels.map(({ address }) => address), channels }));
const WEBMAIL: Channel = { safety: "insecure", reason: "webmail", address: "karen@gmail.com" };
const FIRM: Channel = { safety: "unconfirmed", reason: "unknown-domain", address: "kontakt@firma.example" };
const LIST: Channel = { safety: "unconfirmed", reason: "distribution-list", address: "dl-alle@hvidovre.dk" };

const evidenceOf = (...messages: UnsafeMessage[][]) =>
  alarmView({ id: "outgoing", messages: messages.flat(), canAddPoint: false }, understanding(), labels).evidence;

describe("alarmView() of a municipality's unsafe mail", () => {
  it("says who, to whom and what: numbers masked, matters by their kind alone", () => {
    const [line] = evidenceOf(message(WEBMAIL));
    expect(line).toContain("Karen Holm til karen@gmail.com");
    expect(line).toContain("120371-\u2060••••");
    expect(line).not.toContain("d•••");
  });

  it("says why an address is unsafe where that is not plain, once", () => {
    expect(evidenceOf(message(WEBMAIL))).toHaveLength(1);
    expect(evidenceOf(message(WEBMAIL, FIRM), message(FIRM, LIST)).slice(2)).toEqual([
      DA.alarms.unconfirmed.domain("kontakt@firma.example"),
      DA.alarms.unconfirmed.list("dl-alle@hvidovre.dk"),
    ]);
  });
});
