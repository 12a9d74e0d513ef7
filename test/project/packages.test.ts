import { readFileSync } from "node:fs";
import path from "node:path";
import { importedPackages } from "../../scripts/imported-packages";

interface Package {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly scripts: Readonly<Record<string, string>>;
}

const root = path.resolve(__dirname, "../..");
const { dependencies, scripts } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as Package;

test("npm start, npm run scenario and npm run package need no package for development", () => {
  const builds = ["webpack", "webpack.page", "webpack.command"].map((name) => `${name}.config.js`);
  const parts = ["functions", "initial-size", "manifest", "typescript"].map((name) => `webpack.${name}.js`);
  const run = ["scenario.js", "builds.js", "ensure-build.ts", "package.ts", "package"].map((name) => `scripts/${name}`);
  const imported = importedPackages(["src", ...builds, ...parts, ...run]);
  // One of each way to name a package, so that the pattern is known to see them.
  const seen = ["react", "jsdom", "@fluentui/react-components", "swc-loader", "webpack-cli", "@microsoft/office-js"];
  expect([...imported]).toEqual(expect.arrayContaining(seen));
  expect([...imported].filter((name) => !(name in dependencies))).toEqual([]);
  expect(scripts["start"]).toMatch(/^tsx /);
  expect(dependencies).toHaveProperty("tsx");
});
