// What was asked of the local Graph: method, path template, status, size and time. Never a body, an id or a value.

export interface LoggedRequest {
  /** ISO date-time. */
  readonly at: string;
  readonly method: string;
  /** For example `/users/{mailbox}/messages/{message}`. */
  readonly template: string;
  /** Names of the query options used. */
  readonly options: readonly string[];
  readonly status: number;
  /** Size of the answer's body. */
  readonly bytes: number;
  readonly ms: number;
  /** True for a part of a $batch. */
  readonly inBatch: boolean;
}

export interface RequestLog {
  readonly add: (request: LoggedRequest) => void;
  readonly all: () => readonly LoggedRequest[];
  readonly clear: () => void;
}

const MOST = 2000;

/** Keeps the last requests in memory. */
export function createRequestLog(): RequestLog {
  let kept: LoggedRequest[] = [];
  return {
    add: (request) => {
      kept.push(request);
      if (kept.length > MOST) kept = kept.slice(-MOST);
    },
    all: () => kept,
    clear: () => (kept = []),
  };
}
