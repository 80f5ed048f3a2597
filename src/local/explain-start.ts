// Why the local run did not start, as a sentence with the way out.

const IN_USE = /is in use by process (\d+)/;

/** The Danish sentence for an error of `startLocal`; what is not expected keeps its stack. */
export const explainStart = (error: unknown, port: string): string => {
  const { code, message, stack } = error as Partial<NodeJS.ErrnoException>;
  const next = Number(port) + 1;
  if (code === "EADDRINUSE")
    return `Port ${port} er optaget af et andet program. Luk det, eller vælg en anden: PORT=${next} npm start`;
  if (code === "EACCES") return `Port ${port} kræver særlige rettigheder. Vælg en over 1023: PORT=3000 npm start`;
  if (code === "ERR_SOCKET_BAD_PORT") return `PORT=${port} er ikke et portnummer.`;
  const owner = IN_USE.exec(message ?? "")?.[1];
  if (owner !== undefined) return `Prøvekørslen er allerede i gang (proces ${owner}). Stop den først med Ctrl-C.`;
  return stack ?? String(error);
};
