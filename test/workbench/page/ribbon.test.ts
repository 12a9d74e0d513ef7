import { readFileSync } from "node:fs";
import path from "node:path";
import { readRibbon } from "../../../src/workbench/page/ribbon";

const manifest = readFileSync(path.resolve(__dirname, "../../../manifest.xml"), "utf8");

describe("the ribbon in the manifest", () => {
  it("has buttons with names, tips, icons and actions", () => {
    const { addInName, page, groups } = readRibbon(manifest);
    expect([addInName, page, groups.map(({ label }) => label)]).toEqual(["Caseload", "taskpane.html", ["Caseload"]]);
    expect(groups[0]?.buttons).toEqual([
      {
        id: "Caseload.OpenPane",
        label: "Caseload verdelen",
        tip: expect.stringMatching(/^Opent het deelvenster/),
        icon: "assets/icons/icon-32.png",
        action: { kind: "show-pane" },
      },
      {
        id: "Caseload.MakeProposalSheet",
        label: "Voorstel",
        tip: expect.stringMatching(/^Maakt met één klik/),
        icon: "assets/icons/sheet-32.png",
        action: { kind: "run", functionName: "makeProposalSheet" },
      },
      {
        id: "Caseload.MakeProportionalSheet",
        label: "Rekenkundig werkblad",
        tip: expect.stringMatching(/^Maakt met één klik/),
        icon: "assets/icons/sheet-32.png",
        action: { kind: "run", functionName: "makeProportionalSheet" },
      },
    ]);
  });

  it("does not depend on the address of the add-in", () => {
    const elsewhere = manifest.replaceAll("https://localhost:3000/", "https://apps.gemeente.example/caseload/");
    expect(readRibbon(elsewhere)).toEqual(readRibbon(manifest));
  });
});
