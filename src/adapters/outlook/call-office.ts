// Office.js callbacks as promises with a limit: some clients never call back, and a failed call must not hang the pane.

const TIMEOUT_MS = 10_000;

/** The value of an asynchronous Office.js call, or null where it failed, threw or did not answer in time. */
export async function callOffice<T>(
  call: (callback: (result: Office.AsyncResult<T>) => void) => void,
  timeoutMs: number = TIMEOUT_MS,
): Promise<T | null> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(null), timeoutMs);
    const settle = (value: T | null) => {
      clearTimeout(timer);
      resolve(value);
    };
    try {
      call((result) => settle(result.status === Office.AsyncResultStatus.Succeeded ? result.value : null));
    } catch {
      settle(null); // a method that a client declares but does not have
    }
  });
}
