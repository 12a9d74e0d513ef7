import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../..");
const source = readFileSync(path.join(root, "manifest.xml"), "utf8");

describe("manifest.xml", () => {
  it("declares no namespace, so that functions have bare names", () => {
    expect(source).not.toMatch(/namespace/i);
  });

  it("has one runtime, and every page of it is that page: another would not load", () => {
    const residsOf = (element: string) =>
      [...source.matchAll(new RegExp(`<${element}>\\s*<SourceLocation resid="([^"]+)"`, "g"))].map((match) => match[1]);
    const runtime = /<Runtime resid="([^"]+)" lifetime="long"/.exec(source)?.[1];
    expect(runtime).toBeDefined();
    expect(residsOf("Page")).toEqual([runtime]);
    expect(/<FunctionFile resid="([^"]+)"/.exec(source)?.[1]).toBe(runtime);
    expect(/<TaskpaneId>[^<]+<\/TaskpaneId>\s*<SourceLocation resid="([^"]+)"/.exec(source)?.[1]).toBe(runtime);
  });

  it("refers only to resources that it has, and every resource is used", () => {
    const referred = new Set([...source.matchAll(/resid="([^"]+)"/g)].map((match) => match[1]));
    const present = new Set([...source.matchAll(/<bt:(?:Image|Url|String) id="([^"]+)"/g)].map((match) => match[1]));
    expect(referred).toEqual(present);
  });

  it("points at icons that are there", () => {
    const icons = [...source.matchAll(/https:\/\/localhost:3000\/(assets\/[^"]+)"/g)].map((match) => match[1] ?? "");
    expect(icons.length).toBeGreaterThan(16);
    for (const icon of icons) expect(existsSync(path.join(root, icon))).toBe(true);
  });

  it("asks for the floor of Office LTSC 2021 and nothing above it", () => {
    const sets = [...source.matchAll(/<Set Name="(\w+)" MinVersion="([\d.]+)"/g)].map((match) => [match[1], match[2]]);
    expect(sets).toEqual([
      ["ExcelApi", "1.14"],
      ["SharedRuntime", "1.1"],
      ["CustomFunctionsRuntime", "1.3"],
    ]);
  });

  it("can be read by Microsoft's own reader, in Dutch", () => {
    const reader = path.join(root, "node_modules/office-addin-manifest/cli.js");
    const { stdout } = spawnSync(process.execPath, [reader, "info", path.join(root, "manifest.xml")], {
      encoding: "utf8",
    });
    expect(stdout).toMatch(/Default Locale: nl-NL/);
    expect(stdout).toMatch(/Type: TaskPaneApp/);
  });
});

describe("the build", () => {
  const built = (name: string) => readFileSync(path.join(root, "dist", name), "utf8");

  it("describes the functions in Dutch under the names that people type", () => {
    const { functions } = JSON.parse(built("functions.json")) as {
      functions: {
        id: string;
        name: string;
        description: string;
        parameters: { name: string; description: string }[];
      }[];
    };
    expect(functions.map(({ name }) => name).sort()).toEqual([
      "AOWDATUM",
      "CAPACITEIT",
      "CASELOAD",
      "CASELOADCONTACT",
      "CASELOADDEEL",
      "CASELOADINDEX",
      "CASELOADPERFTE",
      "CASELOADUREN",
      "CASELOADVERDELING",
      "EXTRAPOLATIE",
      "FTENORM",
      "LEEFTIJD",
      "LEEFTIJDSGRENZEN",
      "LEEFTIJDSGROEP",
      "LEEFTIJDSINDELING",
      "NORMCASELOAD",
      "TERUGVERDIENTIJD",
      "TRAJECTCAPACITEIT",
      "TRECHTER",
      "UITSTROOMDOEL",
      "WIEVOLGT",
    ]);
    for (const { id, name, description, parameters } of functions) {
      expect(id).toBe(name);
      expect(description).toMatch(/^[A-Z].*\.$/);
      for (const parameter of parameters) expect(parameter.description).toMatch(/\.$/);
    }
  });

  it("lets the page load from itself and Microsoft's address only, and connect to nothing", () => {
    const policy = /http-equiv="?Content-Security-Policy"?\s+content="([^"]+)"/.exec(built("taskpane.html"))?.[1] ?? "";
    expect(policy.split("; ")).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "connect-src 'none'",
        "script-src 'self' https://appsforoffice.microsoft.com",
      ]),
    );
    expect(policy).not.toContain("unsafe-eval");
    expect(built("taskpane.html")).toMatch(/src="?https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js/);
  });
});
