// Who may import whom; the same table stands in the README.

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "no-circular",
      comment: "Types may refer to each other; running code may not.",
      severity: "error",
      from: { path: "^src" },
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    { name: "resolves", severity: "error", from: { path: "^src" }, to: { couldNotResolve: true } },
    { name: "core-is-pure", severity: "error", from: { path: "^src/core" }, to: { pathNot: "^src/core" } },
    {
      name: "knowledge-needs-core",
      severity: "error",
      from: { path: "^src/knowledge" },
      to: { pathNot: "^src/(core|knowledge)" },
    },
    {
      name: "text-needs-core",
      severity: "error",
      from: { path: "^src/text" },
      to: { pathNot: "^src/(core|text|app/(failure|workbench|ports)\\.ts)" },
    },
    { name: "app-needs-core", severity: "error", from: { path: "^src/app" }, to: { pathNot: "^src/(core|app)" } },
    {
      name: "adapters-know-app-and-core",
      severity: "error",
      from: { path: "^src/adapters" },
      to: { path: "^src/(knowledge|text|taskpane|cli|local|launchevent|report)" },
    },
    {
      name: "pane-knows-no-other-face",
      severity: "error",
      from: { path: "^src/taskpane" },
      to: { path: "^src/(cli|local|launchevent|report)" },
    },
    {
      name: "components-know-no-adapter",
      severity: "error",
      from: { path: "^src/taskpane", pathNot: "^src/taskpane/main\\.tsx?$|^src/taskpane/wiring" },
      to: { path: "^src/adapters" },
    },
    {
      name: "cli-knows-no-other-face",
      severity: "error",
      from: { path: "^src/cli" },
      to: { path: "^src/(taskpane|local|launchevent|report)" },
    },
    {
      name: "local-knows-no-other-face",
      severity: "error",
      from: { path: "^src/local" },
      to: { path: "^src/(taskpane|cli|launchevent|report)" },
    },
    {
      name: "pane-runs-in-a-browser",
      severity: "error",
      from: { path: "^src/(taskpane|adapters/(outlook|graph|identity|settings)|app|core|knowledge|text)" },
      to: { dependencyTypes: ["core"] },
    },
    { name: "nothing-imports-tests", severity: "error", from: { path: "^src" }, to: { path: "^test" } },
    {
      name: "no-dev-dependency-in-the-pane",
      severity: "error",
      from: { path: "^src/(taskpane|adapters/(outlook|graph|identity|settings)|app|core|knowledge|text)" },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      mainFields: ["module", "main", "types"],
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default"],
    },
  },
};
