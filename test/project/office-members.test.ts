import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

/*
 * Every member of Office.js that the add-in's own code uses, with the requirement set that Microsoft's types give it. docs/office-members.md lists
 * them; what is above the floor of manifest.xml needs a guard.
 */

const root = path.resolve(__dirname, "../..");

/** Members above the floor: the file that uses them asks for the set first. */
const guarded: Readonly<Record<string, string>> = {
  "Worksheet.notes": "src/workbook/cell-notes.ts",
  "Note.getLocation": "src/workbook/cell-notes.ts",
  "Note.content": "src/workbook/cell-notes.ts",
  "Note.load": "src/workbook/cell-notes.ts",
  "Workbook.notes": "src/workbook/has-notes.ts",
  "RunOptions.mergeUndoGroup": "src/workbook/one-step.ts",
};

interface Used {
  readonly set: string;
  readonly files: Set<string>;
}

const namesOffice = /\b(Excel|Office|OfficeExtension)\.\w/;
const codeOf = (name: string): string => readFileSync(path.join(root, name), "utf8");

function officeFiles(): string[] {
  return readdirSync(path.join(root, "src"), { recursive: true, encoding: "utf8" })
    .map((name) => path.join("src", name))
    .filter((name) => /\.tsx?$/.test(name) && !name.startsWith(path.join("src", "workbench")))
    .filter((name) => name.startsWith(path.join("src", "workbook")) || namesOffice.test(codeOf(name)));
}

/** Goes through the code as the compiler understands it. */
function usedMembers(): ReadonlyMap<string, Used> {
  const { config } = ts.readConfigFile(path.join(root, "tsconfig.json"), (file) => ts.sys.readFile(file)) as {
    config: { readonly compilerOptions: object };
  };
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
  const files = officeFiles();
  const program = ts.createProgram(
    files.map((name) => path.join(root, name)),
    { ...options, noEmit: true, types: ["office-js", "custom-functions-runtime", "node"] },
  );
  const checker = program.getTypeChecker();
  const used = new Map<string, Used>();

  function note(symbol: ts.Symbol | undefined, file: string): void {
    const [declaration] = symbol?.declarations ?? [];
    if (!symbol || !declaration?.getSourceFile().fileName.includes("@types/office-js")) return;
    const owner = ts.isClassDeclaration(declaration.parent) || ts.isInterfaceDeclaration(declaration.parent);
    if (!owner || !declaration.parent.name) return;
    const member = `${declaration.parent.name.text}.${symbol.name}`;
    const known = used.get(member) ?? { set: setOf(declaration), files: new Set<string>() };
    known.files.add(file);
    used.set(member, known);
  }

  /** "areas/items/rowIndex" of a RangeAreas. */
  function notePath(type: ts.Type, steps: readonly string[], file: string): void {
    const [step = "", ...others] = steps;
    const element = checker.getIndexTypeOfType(type, ts.IndexKind.Number) ?? type;
    const symbol = element.getProperty(step) ?? element.getProperty("items");
    note(symbol, file);
    if (!symbol || others.length === 0) return;
    const [declaration] = symbol.declarations ?? [];
    if (declaration) notePath(checker.getTypeOfSymbolAtLocation(symbol, declaration), others, file);
  }

  function visit(node: ts.Node, file: string): void {
    if (ts.isPropertyAccessExpression(node)) note(checker.getSymbolAtLocation(node.name), file);
    if (ts.isBindingElement(node)) {
      const type = checker.getTypeAtLocation(node.parent);
      note(type.getProperty((node.propertyName ?? node.name).getText()), file);
    }
    if (ts.isObjectLiteralExpression(node)) {
      const type = checker.getContextualType(node);
      for (const { name } of node.properties) if (name) note(type?.getProperty(name.getText()), file);
    }
    if (
      ts.isCallExpression(node) &&
      ts.isPropertyAccessExpression(node.expression) &&
      node.expression.name.text === "load"
    ) {
      const [names] = node.arguments;
      const text = names && checker.getTypeAtLocation(names);
      const receiver = checker.getTypeAtLocation(node.expression.expression);
      if (text?.isStringLiteral()) for (const each of text.value.split(",")) notePath(receiver, each.split("/"), file);
    }
    ts.forEachChild(node, (child) => visit(child, file));
  }

  for (const file of files) {
    const source = program.getSourceFile(path.join(root, file));
    if (source) visit(source, file.split(path.sep).join("/"));
  }
  return used;
}

/** "ExcelApi 1.13", from the comment of the member or else of its class; "Common" for what came with the first Office.js. */
function setOf(declaration: ts.Declaration): string {
  const own = [declaration, declaration.parent]
    .map((each) => /\[\s*Api set:\s*(\w+)\s+([\d.]+)/i.exec(commentOf(each)))
    .find((found) => found !== null);
  return own ? `${own[1] ?? ""} ${own[2] ?? ""}` : "Common";
}

function commentOf(node: ts.Node): string {
  return node.getFullText().slice(0, node.getLeadingTriviaWidth());
}

const used = usedMembers();
const excelOnly = [...used].filter(([, { set }]) => set.startsWith("ExcelApi "));
const version = (set: string): number => Number(set.split(".")[1]);

test("docs/office-members.md lists every member with its requirement set", () => {
  const listed = [...codeOf("docs/office-members.md").matchAll(/^\| `([^`]+)` +\| (\S.*?) +\|$/gm)];
  const lines = (members: readonly (readonly [string, string])[]) => members.map((each) => each.join(": ")).sort();
  expect(lines(listed.map(([, member = "", set = ""]) => [member, set] as const))).toEqual(
    lines([...used].map(([member, { set }]) => [member, set] as const)),
  );
});

test("nothing above the floor is used without asking whether Excel has it", () => {
  const [, floor = ""] = /<Set Name="ExcelApi" MinVersion="1\.(\d+)"/.exec(codeOf("manifest.xml")) ?? [];
  const above = excelOnly.filter(([, { set }]) => version(set) > Number(floor));
  expect(above.map(([member, { files }]) => [member, ...files])).toEqual(Object.entries(guarded));
  for (const [member, { set, files }] of above) {
    const [, number = ""] = set.split(" ");
    for (const file of files) {
      expect([member, codeOf(file).includes(`isSetSupported("ExcelApi", "${number}")`)]).toEqual([member, true]);
    }
  }
});

test("the list would see a newer member", () => {
  expect(excelOnly.length).toBeGreaterThan(60);
  expect(used.get("Range.getMergedAreasOrNullObject")?.set).toBe("ExcelApi 1.13");
  expect(used.get("Worksheet.calculate")?.set).toBe("ExcelApi 1.6");
});
