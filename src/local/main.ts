// `npm start`: the local run on http://localhost:3000 with its data in `.local/`.
import path from "node:path";
import { startLocal } from "./server";

const DEFAULT_PORT = 3000;

const rootDir = process.cwd();
const port = Number(process.env["PORT"] ?? DEFAULT_PORT);

const explain = (error: unknown): string => {
  const problem = error as NodeJS.ErrnoException;
  if (problem.code === "EADDRINUSE")
    return `Port ${port} er optaget af et andet program. Luk det, eller vælg en anden: PORT=${port + 1} npm start`;
  if (problem.code === "ERR_SOCKET_BAD_PORT") return `PORT=${process.env["PORT"] ?? ""} er ikke et portnummer.`;
  return problem.stack ?? String(error);
};

const start = async (): Promise<void> => {
  const run = await startLocal({
    port,
    rootDir,
    databaseFile: path.join(rootDir, ".local/graph.sqlite"),
    distDir: path.join(rootDir, "dist"),
    samplesDir: path.join(rootDir, "src/local/samples"),
  });
  console.log(`${run.url}\nOutlook med borgerrådgiverens postkasse. Alt bliver på denne maskine. Stop med Ctrl-C.`);
  const stop = () => void run.close().then(() => process.exit(0));
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
};

start().catch((error: unknown) => {
  console.error(explain(error));
  process.exitCode = 1;
});
