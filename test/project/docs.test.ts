import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseRequest } from "../../src/workbench/cli/arguments";
import { parseStartRequest } from "../../src/workbench/server/arguments";
import { serverWords, words } from "../../src/workbench/text";
import { kindNames } from "../../src/workbench/cli/sheet-kinds";
import { below, deadLinks, firstColumn, page, pages } from "../support/browser/pages";

/** The pages say what the product does: links lead somewhere, and tables of options and functions are those of the code. */

const root = path.resolve(__dirname, "../..");
const commandLine = page("docs/command-line.md");

/** The files in a folder and below it, by their paths from the project's folder; of that folder itself only its own. */
function filesIn(folder: string): readonly string[] {
  const entries = readdirSync(path.join(root, folder), { withFileTypes: true, recursive: folder !== "." });
  return entries.flatMap((entry) =>
    entry.isFile() ? path.relative(root, path.join(entry.parentPath, entry.name)) : [],
  );
}

/** The first word of each option in a part of the page, without its value. */
function optionsIn(part: string): readonly string[] {
  return [...new Set(firstColumn(part).flatMap((code) => /^--[a-z-]+/.exec(code) ?? []))].sort();
}

/** Besides --help, which does not list itself. */
function optionsOf(usage: string): readonly string[] {
  return [...new Set(usage.match(/(?<=^ +)--[a-z-]+/gm)), "--help"].sort();
}

test("the README can be read in a few minutes", () => {
  expect(Buffer.byteLength(page("README.md"))).toBeLessThanOrEqual(8000);
});

test("every link leads somewhere", () => {
  expect(pages().flatMap((name) => deadLinks(name).map((link) => `${name}: ${link}`))).toEqual([]);
});

test("the checklist for Excel can be followed: what it tells to press is there, and it takes an hour", () => {
  const list = page("docs/excel-checklist.md");
  const words = [...filesIn("src/text"), "manifest.xml"]
    .map((file) => readFileSync(path.join(root, file), "utf8"))
    .join("\n");
  const named = [...list.matchAll(/"([^"]+)"|‘([^’]+)’/g)].map(([, straight, curled]) => straight ?? curled ?? "");
  // Sheets have the date of their figures in their names, and a number where one is there already.
  const missing = named.filter((name) => !words.includes(name) && !/^(Rekenkundig \d\d-\d\d-\d{4}|\(\d\))$/.test(name));
  expect(named.length).toBeGreaterThan(12);
  expect(missing).toEqual([]);
  const buttons = [...words.matchAll(/<bt:String id="\w+\.Label" DefaultValue="([^"]+)"/g)].map(([, label]) => label);
  expect(named).toEqual(expect.arrayContaining(buttons));
  const minutes = [...list.matchAll(/^## Part .*\((\d+) minutes\)$/gm)].map(([, count]) => Number(count));
  expect(minutes.reduce((all, each) => all + each, 0)).toBeLessThanOrEqual(60);
  const steps = [...list.matchAll(/^\| (\d+) +\|/gm)].map(([, step]) => Number(step));
  expect(steps).toEqual(steps.map((_, at) => at + 1));
});

test("every file of code that a page names is there", () => {
  const files = [".", "src", "test", "scripts"].flatMap(filesIn);
  const missing = pages().flatMap((name) =>
    [...page(name).matchAll(/`([\w./-]+\.(?:tsx?|m?js))`/g)].flatMap(([, file = ""]) =>
      files.some((each) => `/${each}`.endsWith(`/${file}`)) ? [] : [`${name}: ${file}`],
    ),
  );
  expect(missing).toEqual([]);
});

test("the list of decisions has every decision, by number", () => {
  const decisions = readdirSync(path.join(root, "docs/decisions")).filter((name) => name !== "README.md");
  const listed = [...page("docs/decisions/README.md").matchAll(/^- \[(\d{4}) .*\]\((.*)\)$/gm)];
  expect(listed.map(([, , file]) => file)).toEqual(decisions.sort());
  expect(listed.map(([, number]) => Number(number))).toEqual(listed.map((_, place) => place + 1));
});

interface Door {
  readonly from?: { readonly element: { readonly type: string } };
  readonly allow: {
    readonly to: { readonly element?: { readonly type: string | readonly string[] } };
    readonly dependency?: { readonly kind: string };
  };
}

function doorsInLint(): readonly Door[] {
  const { overrides } = JSON.parse(page(".oxlintrc.json").replaceAll(/^\s*\/\/.*$/gm, "")) as {
    readonly overrides: readonly { readonly rules: Record<string, readonly [string, { readonly policies: Door[] }]> }[];
  };
  return overrides.flatMap(({ rules }) => rules["boundaries/dependencies"]?.[1].policies ?? []);
}

test("the design has the doors that lint holds", () => {
  const inLint = new Map<string, string[]>();
  for (const { from, allow } of doorsInLint()) {
    if (!from) continue;
    const room = from.element.type;
    const opened = [allow.to.element?.type ?? []].flat().filter((type) => type !== room);
    const named = allow.dependency?.kind === "type" ? opened.map((type) => `types of ${type}`) : opened;
    inLint.set(room, [...(inLint.get(room) ?? []), ...named]);
  }
  const design = below(page("docs/design.md"), "## Rooms and doors");
  const inDesign = [...design.matchAll(/^\| ([a-z]+) +\| [^|]*\| (.*?) +\|$/gm)].map(([, room, doors]) => [
    room,
    doors,
  ]);
  expect(inDesign.filter(([room]) => room !== "room").sort()).toEqual(
    [...inLint].map(([room, doors]) => [room, doors.join(", ") || "nothing"]).sort(),
  );
});

test("the rooms that the design names are there", () => {
  const design = below(page("docs/design.md"), "## Rooms and doors");
  const rooms = [...design.matchAll(/^- `(\w+)\/`: (.*)$/gm)].flatMap(([, room = "", folders = ""]) =>
    folders.split(/, (?:and )?/).flatMap((folder) => (/^[\w-]+$/.test(folder) ? [`src/${room}/${folder}`] : [])),
  );
  expect(rooms.length).toBeGreaterThan(30);
  expect(rooms.filter((room) => !existsSync(path.join(root, room)))).toEqual([]);
});

test("the types that the page of words explains are in the code", () => {
  const code = filesIn("src").map(page).join("\n");
  const types = firstColumn(page("docs/words.md"));
  expect(types.length).toBeGreaterThan(20);
  expect(types.filter((name) => !new RegExp(`(?:interface|type|class) ${name}\\b`).test(code))).toEqual([]);
});

test("the page on the job has every check", () => {
  const codes = filesIn("src/caseload/checks").flatMap((file) => page(file).match(/(?<=code: ")C\d\d(?=")/g) ?? []);
  const listed = [...page("docs/domain.md").matchAll(/^\| (C\d\d) /gm)].map(([, code]) => code);
  expect(listed.sort()).toEqual([...new Set(codes)].sort());
});

test("what the pages for users quote of the pane and the sheets is what they say", () => {
  const said = ["src/text", "docs/schermen"].flatMap(filesIn).map(page).join("\n") + page("manifest.xml");
  const straight = (text: string) => text.replaceAll("’", "'").replace(/\s+/g, " ");
  const manual = page("docs/handleiding.md");
  // These parts quote a team's own table, and titles of books.
  const ofOthers = ["### Normen en capaciteit", "## Bijlage B: onderzoek"].map((heading) => below(manual, heading));
  const ours = ofOthers.reduce((text, part) => text.replace(part, ""), manual);
  // A heading with a name in it: "Waar past Lisette?".
  const others = ["docs/privacy.md", "docs/toegankelijkheid.md"].map(page);
  const quotes = [...[ours, ...others].join("\n").matchAll(/‘(.+?)’(?!s)/gs)].map(([, quote = ""]) =>
    straight(quote.replace(" …?", " ")),
  );
  expect(quotes.length).toBeGreaterThan(30);
  expect(quotes.filter((quote) => !straight(said).includes(quote))).toEqual([]);
});

test("the page has the options that the commands have", () => {
  expect(optionsIn(below(commandLine, "## npm run scenario"))).toEqual(optionsOf(words.usage(kindNames)));
  expect(optionsIn(below(commandLine, "## npm start"))).toEqual(optionsOf(serverWords.usage));
});

test("the commands of the page are understood", () => {
  const commands = [
    ...commandLine.matchAll(/^npm (?:run (?:--silent )?(scenario)|(start))(?: -- (.*?))?(?:\s+#.*)?$/gm),
  ];
  expect(commands.length).toBeGreaterThan(5);
  for (const [, scenario, , typed = ""] of commands) {
    const args = (typed.match(/"[^"]*"|\S+/g) ?? []).map((part) => part.replaceAll('"', ""));
    expect(() => (scenario ? parseRequest(args) : parseStartRequest(args))).not.toThrow();
  }
});

test("the page has the kinds that --kind knows", () => {
  const [, named = ""] = /--kind .*: (.*)/.exec(words.usage(kindNames)) ?? [];
  const kinds = firstColumn(below(commandLine, "## npm run scenario")).flatMap(
    (code) => code.split("--kind ")[1] ?? [],
  );
  expect(kinds).toEqual(named.split(/, | of /));
  for (const kind of kinds) expect(parseRequest(["--kind", kind]).kinds).toHaveLength(1);
});

test("the page has the functions that the add-in has, with their parameters", () => {
  const folder = path.join(root, "src/functions");
  const code = readdirSync(folder).map((name) => readFileSync(path.join(folder, name), "utf8"));
  const functions = code.flatMap((text) =>
    [...text.matchAll(/@customfunction (\S+)[^]*?\*\//g)].map(([comment = "", name = ""]) => {
      // How Excel takes a streaming function's answers is no parameter to somebody who types it.
      const parameters = [...comment.matchAll(/@param \{any[[\]]*\} (\S+)/g)].map(([, parameter = ""]) => parameter);
      return `${name}(${parameters.join("; ")})`;
    }),
  );
  expect(firstColumn(page("docs/functions.md")).toSorted()).toEqual(functions.toSorted());
});
