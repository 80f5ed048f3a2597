// Three projects: pure code and adapters in Node, components in jsdom, the whole job in Chromium.
const transform = {
  "^.+\\.(ts|tsx|mjs)$": [
    "ts-jest",
    {
      diagnostics: false,
      tsconfig: {
        jsx: "react-jsx",
        module: "CommonJS",
        moduleResolution: "node10",
        ignoreDeprecations: "6.0",
        target: "ES2022",
        esModuleInterop: true,
        isolatedModules: true,
        resolveJsonModule: true,
        allowJs: true,
      },
    },
  ],
};

module.exports = {
  projects: [
    {
      displayName: "unit",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: ["<rootDir>/test/browser/"],
      setupFilesAfterEnv: ["<rootDir>/test/setup-properties.ts"],
      transform,
    },
    {
      displayName: "ui",
      testEnvironment: "jsdom",
      testMatch: ["<rootDir>/test/**/*.test.tsx"],
      setupFilesAfterEnv: ["<rootDir>/test/setup-ui.ts"],
      transform,
    },
    {
      displayName: "browser",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/browser/**/*.test.ts"],
      testTimeout: 60000,
      transform,
    },
  ],
};
