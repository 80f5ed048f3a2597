import { answerMessage, eventMessage, parseRequest } from "../../../src/local/outlook/host-message";

const REQUEST = {
  _messageType: 0,
  _actionType: 1,
  _actionName: "olkItemSelectedChanged",
  _conversationId: "c1",
  _correlationId: 7,
  _data: { controlId: "x" },
};

describe("parseRequest()", () => {
  it("reads action, kind, ids and data", () => {
    expect(parseRequest(JSON.stringify(REQUEST))).toEqual({
      action: "olkItemSelectedChanged",
      kind: "register",
      conversationId: "c1",
      correlationId: 7,
      data: { controlId: "x" },
    });
  });

  it.each([[{ ...REQUEST, _messageType: 1 }], [{ messageType: "NestedAppAuthRequest" }], ["text"], [null]])(
    "passes over what Office.js did not ask: %j",
    (message) => {
      expect(parseRequest(JSON.stringify(message))).toBeNull();
    },
  );

  it.each([undefined, 3, "{", { _messageType: 0 }])("passes over what is no JSON text: %p", (data) => {
    expect(parseRequest(data)).toBeNull();
  });
});

describe("answerMessage() and eventMessage()", () => {
  const request = parseRequest(JSON.stringify(REQUEST))!;

  it("answers under the correlation id of the call", () => {
    const answer = JSON.parse(answerMessage(request, "http://localhost:1", { a: 1 }));
    expect(answer).toMatchObject({
      _messageType: 1,
      _responseType: 0,
      _correlationId: 7,
      _errorCode: 0,
      _data: { a: 1 },
    });
  });

  it("delivers an event under the name of the registration", () => {
    const event = JSON.parse(eventMessage(request, "http://localhost:1", ""));
    expect(event).toMatchObject({ _responseType: 1, _actionName: "olkItemSelectedChanged", _data: "" });
  });
});
