import js from "@eslint/js";
import boundaries from "eslint-plugin-boundaries";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/**
 * Who may import whom. "types" of a room may be imported with `import type` only. The kernel knows nothing of the field, so every room of the
 * add-in may import it: a pane that compares what was typed with what is kept needs the same rule as the core.
 */
const doors = {
  kernel: [],
  caseload: ["kernel"],
  reading: ["kernel", "caseload"],
  text: ["kernel", "types:caseload"],
  sheets: ["kernel", "caseload", "text"],
  usecases: ["kernel", "caseload", "reading", "sheets", "text"],
  workbook: ["kernel", "usecases", "caseload", "reading", "sheets", "text"],
  functions: ["kernel", "usecases", "caseload", "text"],
  commands: ["kernel", "usecases", "text", "types:caseload", "types:sheets"],
  taskpane: ["kernel", "usecases", "text", "types:caseload", "types:sheets"],
  workbench: [],
};

const rooms = Object.keys(doors);
const policies = Object.entries(doors).flatMap(([room, opened]) => [
  { from: { element: { type: room } }, allow: { to: { element: { type: room } } } },
  ...opened.map((door) =>
    door.startsWith("types:")
      ? {
          from: { element: { type: room } },
          allow: { to: { element: { type: door.slice("types:".length) } }, dependency: { kind: "type" } },
        }
      : { from: { element: { type: room } }, allow: { to: { element: { type: door } } } },
  ),
]);

/** Rooms that must run anywhere, without Excel, a page, a clock or chance. */
const pure = ["src/kernel/**", "src/caseload/**", "src/reading/**", "src/sheets/**", "src/text/**"];

export default tseslint.config(
  { ignores: ["dist/", "dist-workbench/", "dist-command/", "node_modules/", ".cache/", "uitvoer/"] },
  js.configs.recommended,
  {
    files: ["src/**/*.{ts,tsx}", "test/**/*.{ts,tsx}", "scripts/**/*.ts"],
    extends: tseslint.configs.strictTypeChecked,
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  },
  { files: ["**/*.{js,mjs}", "**/*.d.ts"], extends: tseslint.configs.strict },
  {
    plugins: { "@typescript-eslint": tseslint.plugin },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_", destructuredArrayIgnorePattern: "^_" },
      ],
      eqeqeq: "error",
      "no-console": "error",
    },
  },
  {
    // What strictTypeChecked asks and this house does not, each with its reason.
    files: ["src/**/*.{ts,tsx}", "test/**/*.{ts,tsx}", "scripts/**/*.ts"],
    rules: {
      // A number or a truth value in a sentence is meant; only null, undefined and objects show up by mistake.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true, allowBoolean: true }],
      // A handler of one line that calls another function reads best without braces.
      "@typescript-eslint/no-confusing-void-expression": [
        "error",
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // Excel's errors are values that functions throw: CustomFunctions.Error in the add-in, CellError in the stand-in.
      "@typescript-eslint/only-throw-error": "off",
      // Objects here are closures without "this", so a function may be taken out of them.
      "@typescript-eslint/unbound-method": "off",
      // The compiler sees no assignments in callbacks, and Office and the DOM may lack what their types promise.
      "@typescript-eslint/no-unnecessary-condition": "off",
      // `IsoDate | "unreadable"` says what a text means, also where the compiler sees text in both.
      "@typescript-eslint/no-redundant-type-constituents": "off",
      // Spreading a text gives its characters, which is what is meant.
      "@typescript-eslint/no-misused-spread": ["error", { allow: ["string"] }],
    },
  },
  {
    files: ["test/**/*.{ts,tsx}"],
    rules: {
      // The message of a failing test may well show that something is missing.
      "@typescript-eslint/restrict-template-expressions": "off",
      // Jest's matchers (expect.any, expect.objectContaining) have the type any.
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-return": "off",
      "@typescript-eslint/restrict-plus-operands": "off",
      // Office asks for handlers that return promises.
      "@typescript-eslint/require-await": "off",
      // A helper that reads JSON lets its caller say what is in it.
      "@typescript-eslint/no-unnecessary-type-parameters": "off",
    },
  },
  {
    files: ["src/workbench/**"],
    rules: {
      // What a caller hands to Office.js can be anything; the stand-in makes text of it as Excel does.
      "@typescript-eslint/no-base-to-string": "off",
    },
  },
  {
    files: ["src/workbench/page/grid/**"],
    rules: {
      // Univer's version is pinned, and importing its enums would load it before it is needed.
      "@typescript-eslint/no-deprecated": "off",
      "@typescript-eslint/no-unsafe-enum-assignment": "off",
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { boundaries },
    settings: {
      "boundaries/elements": rooms.map((room) => ({ type: room, pattern: `src/${room}` })),
      "import/resolver": { node: { extensions: [".ts", ".tsx"] } },
    },
    rules: {
      "boundaries/dependencies": [
        "error",
        {
          default: "disallow",
          policies: [...policies, { allow: { to: { module: { origin: ["external", "core"] } } } }],
        },
      ],
    },
  },
  {
    files: pure,
    rules: {
      "no-restricted-globals": ["error", "Office", "Excel", "window", "document", "fetch", "console", "setTimeout"],
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "The core knows no chance." },
        { object: "Date", property: "now", message: "The core knows no clock: the reference date is given." },
      ],
      "no-restricted-imports": ["error", { patterns: ["react*", "@fluentui/*", "node:*"] }],
    },
  },
  { files: ["src/taskpane/**", "src/workbench/page/**"], ...reactHooks.configs.flat["recommended-latest"] },
  {
    // The page runs in a browser, and only the page has a grid.
    files: ["src/workbench/page/**"],
    rules: { "no-restricted-imports": ["error", { patterns: ["node:*", "**/server/*", "**/cli/*", "**/headless"] }] },
  },
  {
    files: ["src/workbench/**"],
    ignores: ["src/workbench/page/**"],
    rules: { "no-restricted-imports": ["error", { patterns: ["**/page/*", "@univerjs/*", "echarts*", "react*"] }] },
  },
  {
    files: [
      "scripts/**",
      "test/bench/**",
      "src/workbench/cli/**",
      "src/workbench/server/**",
      "test/support/*.js",
      "*.js",
      "*.mjs",
    ],
    languageOptions: {
      globals: {
        process: "readonly",
        console: "readonly",
        require: "readonly",
        module: "writable",
        __dirname: "readonly",
      },
    },
    rules: { "no-console": "off", "@typescript-eslint/no-require-imports": "off" },
  },
);
