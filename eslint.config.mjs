import js from "@eslint/js";
import boundaries from "eslint-plugin-boundaries";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** Who may import whom. "types" of a room may be imported with `import type` only. */
const doors = {
  caseload: [],
  reading: ["caseload"],
  text: ["types:caseload"],
  sheets: ["caseload", "text"],
  usecases: ["caseload", "reading", "sheets", "text"],
  workbook: ["usecases", "caseload", "reading", "sheets", "text"],
  functions: ["usecases", "caseload", "text"],
  commands: ["usecases", "text", "types:caseload", "types:sheets"],
  taskpane: ["usecases", "text", "types:caseload", "types:sheets"],
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
const pure = ["src/caseload/**", "src/reading/**", "src/sheets/**", "src/text/**"];

export default tseslint.config(
  { ignores: ["dist/", "dist-workbench/", "node_modules/", ".cache/", "uitvoer/"] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
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
