// Only this machine may talk to the server: other names in the Host header mean a page elsewhere is trying to.

const LOCAL_HOST = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i;

/** Whether a request's Host header names this machine. */
export const isLocalHost = (host: string | undefined): boolean => LOCAL_HOST.test(host ?? "");
