import tseslint from "typescript-eslint";
import reactHooks from "eslint-plugin-react-hooks";

export default tseslint.config(
  {
    ignores: [
      "dist/",
      ".local/",
      ".cache/",
      "node_modules/",
      "*.js",
      "*.cjs",
      "*.mjs",
      "scripts/*.mjs",
      "test/fixtures/**/*.js",
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/no-empty-function": "off",
      "no-console": "error",
      "no-alert": "error",
    },
  },
  {
    files: ["src/**"],
    ignores: ["src/adapters/outlook/**"],
    rules: { "no-restricted-globals": ["error", { name: "Office", message: "Office.js is behind adapters/outlook." }] },
  },
  {
    files: ["src/core/**", "src/app/**", "src/knowledge/**", "src/text/**"],
    rules: {
      "no-restricted-syntax": [
        "error",
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "The time is an argument." },
        { selector: "MemberExpression[object.name='Date'][property.name='now']", message: "The time is an argument." },
        { selector: "MemberExpression[object.name='Math'][property.name='random']", message: "Chance is an argument." },
      ],
    },
  },
  { files: ["src/taskpane/**/*.{ts,tsx}"], ...reactHooks.configs.flat["recommended-latest"] },
  { files: ["src/cli/**", "src/local/**", "scripts/**", "bench/**"], rules: { "no-console": "off" } },
  {
    // Arithmetic over typed arrays, where every index is in range by construction.
    files: ["scripts/train/**", "bench/**"],
    rules: { "@typescript-eslint/no-non-null-assertion": "off" },
  },
  {
    files: ["test/**"],
    rules: {
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
    },
  },
);
