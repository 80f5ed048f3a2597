// `npm start`: the local run on http://localhost:3000 with its data in `.local/`.
import path from "node:path";
import { explainStart } from "./explain-start";
import { startLocal } from "./server";

const DEFAULT_PORT = "3000";

const rootDir = process.cwd();
const port = process.env["PORT"] ?? DEFAULT_PORT;

const start = async (): Promise<void> => {
  const run = await startLocal({
    port: Number(port),
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
  console.error(explainStart(error, port));
  process.exitCode = 1;
});
