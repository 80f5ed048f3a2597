// The scripts of the local pages, bundled in memory when the server starts.
import { build } from "esbuild";
import path from "node:path";

/** Entry points below `src/local/page`, by the name they are served under. */
const ENTRIES = ["outlook", "register", "before-office"] as const;

export type StageScripts = ReadonlyMap<string, string>;

/** Bundles the entries; keys are `/outlook.js` and so on. */
export const bundlePages = async (pageDir: string): Promise<StageScripts> => {
  const result = await build({
    entryPoints: ENTRIES.map((name) => path.join(pageDir, `${name}.ts`)),
    bundle: true,
    write: false,
    outdir: "/",
    format: "iife",
    target: "es2022",
    logLevel: "silent",
  });
  return new Map(result.outputFiles.map((file) => [`/${path.basename(file.path)}`, file.text]));
};
