// Signs in the person at the command line, once for the whole command, and sends on their behalf.
import * as v from "valibot";
import { createSendBatch, type SendBatch } from "../../adapters/graph/batch";
import { createSend, pause, type Send } from "../../adapters/graph/client";
import { graphScopes } from "../../adapters/graph/scopes";
import { signInByDeviceCode } from "../../adapters/identity/device-code";
import type { Failure } from "../../app/failure";
import type { GetToken } from "../../app/ports";
import { err, ok, type Result } from "../../core/result";
import { failureSentences } from "../../text/failure-text";
import { FAILURES } from "../../text/da/failures";
import { REGISTER_COMMAND_TEXT_DA as TEXT } from "../../text/register-command-text-da";
import type { Target } from "./target";

export interface Connection {
  readonly send: Send;
  readonly sendBatch: SendBatch;
}

/** A token of the local run. */
async function localToken(origin: string, scopes: readonly string[]): Promise<Result<string, Failure>> {
  const init = { method: "POST", body: JSON.stringify({ scopes, interactive: true }) };
  const response = await fetch(`${origin}/local/token`, init).catch(() => null);
  if (response === null) return err({ kind: "offline" });
  const answer = v.safeParse(v.object({ access_token: v.string() }), await response.json());
  return answer.success ? ok(answer.output.access_token) : err({ kind: "sign-in-needed" });
}

function tokenSource(target: Target, scopes: readonly string[], local: string | null): GetToken {
  let token: Promise<Result<string, Failure>> | null = null;
  const signIn = () =>
    local === null
      ? signInByDeviceCode({
          ...target,
          scopes: graphScopes(scopes),
          wait: pause,
          show: ({ url, code }) => {
            console.error(TEXT.signIn(url, code));
          },
        })
      : localToken(local, scopes);
  return () => (token ??= signIn());
}

/** `local`: origin of a local run, whose sign-in and Graph are used instead; null for Microsoft's. */
export function connect(target: Target, scopes: readonly string[], local: string | null): Connection {
  const send = createSend({ getToken: tokenSource(target, scopes, local), localOrigin: local });
  return { send, sendBatch: createSendBatch(send, pause) };
}

/** Says what went wrong, and that running the command again does the rest. */
export function tell(failure: Failure): void {
  const { happened, notDone, next } = failureSentences(FAILURES, failure, TEXT.runAgain);
  console.error(`${happened} ${notDone} ${next}`);
}
