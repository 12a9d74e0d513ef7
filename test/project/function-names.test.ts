import { readFileSync } from "node:fs";
import path from "node:path";
import { CustomFunctionsHost } from "../../src/workbench/functions/custom-functions-host";
import { functionsOf } from "../../src/workbench/add-in";
import { helpPageFor, metadataFor } from "../../webpack.functions";
import { checkedNamespace, manifestFor } from "../../webpack.manifest";

/* What stands before the names of the functions is one setting of the build. Both ways are shown without building twice. */

const root = path.resolve(__dirname, "../..");
const manifest = readFileSync(path.join(root, "manifest.xml"), "utf8");
const address = "https://caseload.example/";
const made = {
  functions: [
    {
      id: "CASELOAD",
      name: "CASELOAD",
      description: "Het aantal cliënten bij uren & dagen.",
      parameters: [
        { name: "uren", description: "Uren per week." },
        { name: "norm", description: "Een norm.", optional: true },
      ],
      result: { description: "Het aantal." },
    },
  ],
};

describe.each([
  { namespace: "", name: "CASELOAD", other: "TEAM.CASELOAD" },
  { namespace: "TEAM", name: "TEAM.CASELOAD", other: "CASELOAD" },
])("namespace “$namespace”", ({ namespace, name, other }) => {
  const built = manifestFor(manifest, { address, namespace });

  it("stands in the manifest where Excel looks for it, or not at all", () => {
    const element = /<\/Metadata>\s*<Namespace resid="Functions\.Namespace" \/>\s*<\/ExtensionPoint>/;
    const resource = /<bt:ShortStrings>\s*<bt:String id="Functions\.Namespace" DefaultValue="TEAM" \/>/;
    expect([element.test(built), resource.test(built)]).toEqual(Array(2).fill(namespace !== ""));
    expect(built.match(/Namespace/g) ?? []).toHaveLength(namespace === "" ? 0 : 3);
    expect(built).not.toContain("localhost");
  });

  it("is no part of the metadata, and the help of each function leads to its own paragraph", () => {
    const metadata = metadataFor(made, address);
    const page = helpPageFor(metadata, namespace);
    expect(metadata.functions.map(({ id, name: stored }) => [id, stored])).toEqual([["CASELOAD", "CASELOAD"]]);
    for (const { helpUrl = "" } of metadata.functions) {
      const [place, anchor] = helpUrl.split("#");
      expect(place).toBe(`${address}functies.html`);
      expect(page).toContain(`<section id="${anchor ?? ""}">`);
    }
    expect(page).toContain(`<code>=${name}(uren; [norm])</code>`);
    expect(page).toContain("Het aantal cliënten bij uren &amp; dagen.");
  });

  it("stands before the names that the workbench knows", () => {
    const functions = new CustomFunctionsHost(functionsOf(built, metadataFor(made, address)));
    expect([functions.has(name), functions.has(other)]).toEqual([true, false]);
  });

  it("reaches the sentences that name a function", async () => {
    Object.assign(globalThis, { functionNamespace: namespace });
    await jest.isolateModulesAsync(async () => {
      const { teamErrors } = await import("../../src/text/functions/linked-team");
      const { correctionWords } = await import("../../src/text/pane/corrections");
      expect(teamErrors.severalTables("formation", ["A1", "B1"])).toContain(
        `gebruik ${namespace === "" ? "" : "TEAM."}CASELOADDEEL met`,
      );
      expect(correctionWords.linkHeading).toBe(`=${name}() geeft nog #N/B`);
    });
    Reflect.deleteProperty(globalThis, "functionNamespace");
  });
});

it("a namespace is written in capitals, and nonsense stops the build", () => {
  expect([checkedNamespace(), checkedNamespace(""), checkedNamespace("team")]).toEqual(["", "", "TEAM"]);
  expect(() => checkedNamespace("mijn team")).toThrow("CASELOAD_NAMESPACE=mijn team");
});

it("the built functions have help that is there", () => {
  const read = (name: string) => readFileSync(path.join(root, "dist", name), "utf8");
  const { functions } = JSON.parse(read("functions.json")) as { readonly functions: readonly { helpUrl: string }[] };
  expect(functions.length).toBeGreaterThan(15);
  const ids = [...read("functies.html").matchAll(/<section id="?([^">]+)"?>/g)].map(([, id]) => id);
  expect(functions.map(({ helpUrl }) => helpUrl.split("#")[1])).toEqual(ids);
});
