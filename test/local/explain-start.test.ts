import { createServer } from "node:http";
import { explainStart } from "../../src/local/explain-start";

const failure = (code: string, message = ""): Error => Object.assign(new Error(message), { code });

/** The error Node itself gives for this port. */
const listenError = (port: number): unknown => {
  try {
    createServer().listen(port, "127.0.0.1");
    return null;
  } catch (error) {
    return error;
  }
};

describe("explainStart()", () => {
  it("names the way out where the port is taken", () => {
    expect(explainStart(failure("EADDRINUSE"), "3000")).toBe(
      "Port 3000 er optaget af et andet program. Luk det, eller vælg en anden: PORT=3001 npm start",
    );
  });

  it("says what is wrong with a PORT that is no port", () => {
    expect(explainStart(listenError(70_000), "70000")).toBe("PORT=70000 er ikke et portnummer.");
    expect(explainStart(listenError(Number("tre")), "tre")).toBe("PORT=tre er ikke et portnummer.");
  });

  it("tells that a run is under way on the same data", () => {
    const error = new Error(".local/graph.sqlite is in use by process 4711");
    expect(explainStart(error, "3000")).toBe(
      "Prøvekørslen er allerede i gang (proces 4711). Stop den først med Ctrl-C.",
    );
  });

  it("keeps the stack of what nobody expected", () => {
    expect(explainStart(new Error("uventet"), "3000")).toMatch(/Error: uventet\n\s+at /);
  });
});
