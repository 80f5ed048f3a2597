import { createSendBatch, type BatchPart } from "../../../src/adapters/graph/batch";
import { json, refused, scripted, type Script } from "./scripted";

const part = (id: string, dependsOn?: string): BatchPart => ({
  id,
  call: { method: "POST", path: `/items/${id}`, body: { id } },
  ...(dependsOn === undefined ? {} : { dependsOn }),
});
const chain = (count: number): readonly BatchPart[] =>
  Array.from({ length: count }, (_, index) => part(String(index), index === 0 ? undefined : String(index - 1)));
const answers = (...parts: readonly (readonly [string, number, Record<string, string>?])[]) =>
  json(200, { responses: parts.map(([id, status, headers = {}]) => ({ id, status, headers, body: { id } })) });

async function run(parts: readonly BatchPart[], script: Script) {
  const { send, asked, waits } = scripted(script);
  const wait = (milliseconds: number) => Promise.resolve(void waits.push(milliseconds));
  const result = await createSendBatch(send, wait)(parts);
  const sent = asked.map(
    ({ init }) => (JSON.parse(init.body as string) as { requests: Record<string, unknown>[] }).requests,
  );
  const statuses = result.ok
    ? [...result.value].map(([id, { status }]) => `${id}:${String(status)}`)
    : result.error.kind;
  return { statuses, sent, waits };
}

describe("createSendBatch()", () => {
  it("gives every part headers of its own and reads answers in any order", async () => {
    const { statuses, sent } = await run(chain(2), [answers(["1", 201], ["0", 201])]);
    expect(statuses).toEqual(["0:201", "1:201"]);
    expect(sent[0]![1]).toEqual({
      id: "1",
      method: "POST",
      url: "/items/1",
      headers: { Prefer: 'IdType="ImmutableId"', "Content-Type": "application/json" },
      body: { id: "1" },
      dependsOn: ["0"],
    });
  });

  it("sends only the throttled part and what waited for it again, after its own Retry-After", async () => {
    const { statuses, sent, waits } = await run(chain(3), [
      answers(["0", 201], ["1", 429, { "Retry-After": "4" }], ["2", 424]),
      answers(["1", 201], ["2", 201]),
    ]);
    expect(statuses).toEqual(["0:201", "1:201", "2:201"]);
    expect(waits).toEqual([4000]);
    expect(sent[1]!.map(({ id, dependsOn }) => [id, dependsOn])).toEqual([
      ["1", undefined],
      ["2", ["1"]],
    ]);
  });

  it("does not send again what failed, nor what waited for it", async () => {
    const { statuses, sent } = await run(chain(3), [answers(["0", 201], ["1", 400], ["2", 424])]);
    expect(statuses).toEqual(["0:201", "1:400", "2:424"]);
    expect(sent).toHaveLength(1);
  });

  it("gives up on a part that stays throttled, or asks for minutes", async () => {
    const busy = answers(["0", 429, { "Retry-After": "1" }]);
    expect((await run([part("0")], [busy, busy, busy, busy])).statuses).toEqual(["0:429"]);
    expect((await run([part("0")], [answers(["0", 429, { "Retry-After": "600" }])])).sent).toHaveLength(1);
  });

  it("does not know of a repeated part whose answer was lost whether it was carried out", async () => {
    const script = [
      answers(["0", 201], ["1", 429, { "Retry-After": "1" }]),
      refused(504, "UnknownError", "Gateway Timeout"),
    ];
    expect((await run(chain(2), script)).statuses).toEqual(["0:201", "1:504"]);
  });

  it("sends at most 20 parts at a time, and stops a chain across batches where a part failed", async () => {
    const first = Array.from({ length: 20 }, (_, index) => [String(index), 201] as const);
    const whole = await run(chain(23), [answers(...first), answers(["20", 201], ["21", 201], ["22", 201])]);
    expect(whole.sent.map((requests) => requests.length)).toEqual([20, 3]);
    expect(whole.sent[1]![0]).not.toHaveProperty("dependsOn");
    const broken = first.map(([id, status]) => [id, id === "19" ? 400 : status] as const);
    const stopped = await run(chain(23), [answers(...broken)]);
    expect(stopped.sent).toHaveLength(1);
    expect(stopped.statuses.slice(-4)).toEqual(["19:400", "20:424", "21:424", "22:424"]);
  });

  it("answers a part the service left out as not answered in time", async () => {
    expect((await run(chain(2), [answers(["0", 201])])).statuses).toEqual(["0:201", "1:504"]);
  });

  it("fails where the whole batch was refused", async () => {
    expect((await run(chain(2), [refused(504, "UnknownError", "Gateway Timeout")])).statuses).toBe("server");
    expect((await run(chain(2), [refused(400, "BadRequest", "Invalid batch payload format.")])).statuses).toBe(
      "unexpected",
    );
  });
});
