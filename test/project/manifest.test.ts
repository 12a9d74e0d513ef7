import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { JSDOM } from "jsdom";
import { version } from "../../package.json";

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

  /** Microsoft Learn, "Office Add-ins manifest" and its pages on each element; manifest-reference of OfficeDev/office-js-docs-reference. */
  describe("keeps to Microsoft's documented rules", () => {
    const { document } = new JSDOM(source, { contentType: "application/xml" }).window;
    const root = document.documentElement;
    const all = (name: string) => [...document.getElementsByTagName(name)];
    const value = (name: string) => all(name)[0]?.getAttribute("DefaultValue") ?? "";

    it("has its elements in the order of the schema", () => {
      const order =
        "Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl Hosts Requirements DefaultSettings Permissions VersionOverrides";
      const found = [...root.children].map(({ tagName }) => tagName);
      expect(found).toEqual(order.split(" ").filter((name) => found.includes(name)));
      expect([...(all("Resources")[0]?.children ?? [])].map(({ tagName }) => tagName)).toEqual([
        "bt:Images",
        "bt:Urls",
        "bt:ShortStrings",
        "bt:LongStrings",
      ]);
      const group = [...(all("Group")[0]?.children ?? [])].map(({ tagName }) => tagName);
      expect(group.slice(0, 2)).toEqual(["Label", "Icon"]);
      for (const control of all("Control")) {
        expect([...control.children].map(({ tagName }) => tagName)).toEqual(["Label", "Supertip", "Icon", "Action"]);
      }
    });

    it("leads to a page of help, on its own server until an administrator has another", () => {
      expect(value("SupportUrl")).toBe("https://localhost:3000/functies.html");
      expect(existsSync(path.join(__dirname, "../../dist/functies.html"))).toBe(true);
    });

    it("has a version, an id and lengths as they are allowed", () => {
      expect(all("Version")[0]?.textContent).toBe(`${version}.0`);
      expect(all("Id")[0]?.textContent).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
      expect(value("DisplayName").length).toBeLessThanOrEqual(125);
      expect(value("Description").length).toBeLessThanOrEqual(250);
      expect(all("ProviderName")[0]?.textContent.length).toBeLessThanOrEqual(125);
      const texts = (list: string) =>
        [...(all(list)[0]?.children ?? [])].map((text) => text.getAttribute("DefaultValue") ?? "");
      for (const text of texts("bt:ShortStrings")) expect(text.length).toBeLessThanOrEqual(125);
      for (const text of texts("bt:LongStrings")) expect(text.length).toBeLessThanOrEqual(250);
      for (const address of [...texts("bt:Urls"), ...texts("bt:Images")]) expect(address).toMatch(/^https:/);
    });

    it("has ids of at most 32 characters for resources, 125 for controls, each once, and six controls a group at most", () => {
      const resources = [...(all("Resources")[0]?.querySelectorAll("[id]") ?? [])].map(({ id }) => id);
      for (const id of resources) expect(id.length).toBeLessThanOrEqual(32);
      expect(new Set(resources).size).toBe(resources.length);
      const controls = [...all("Group"), ...all("Control")].map(({ id }) => id);
      for (const id of controls) expect(id.length).toBeLessThanOrEqual(125);
      expect(new Set(controls).size).toBe(controls.length);
      for (const group of all("Group")) expect(group.getElementsByTagName("Control").length).toBeLessThanOrEqual(6);
    });

    it("has every icon in the sizes that Office asks for, as PNG of that size", () => {
      for (const icon of all("Icon")) {
        const sizes = [...icon.children].map((image) => Number(image.getAttribute("size")));
        expect(sizes).toEqual(expect.arrayContaining([16, 32, 80]));
      }
      for (const [, file = "", size] of source.matchAll(/localhost:3000\/(assets\/icons\/[a-z]+-(\d+)\.png)/g)) {
        const bytes = readFileSync(path.join(__dirname, "../..", file));
        expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([Number(size), Number(size)]);
      }
      expect(value("IconUrl")).toMatch(/icon-32\.png$/);
      expect(value("HighResolutionIconUrl")).toMatch(/icon-64\.png$/);
    });
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
