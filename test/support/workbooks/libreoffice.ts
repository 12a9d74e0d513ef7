import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { patience, until } from "../patience";
import { shared } from "../shared/shared-thing";

/**
 * LibreOffice as a second opinion: it opens what we saved and calculates it again by itself.
 * It has no LET, LAMBDA, XLOOKUP, SORT or FILTER (7.4) and none of our custom functions.
 */

let present: boolean | undefined;

/** Whether `soffice` can be started here. Tests that need it skip, and say so, when it cannot. */
export function hasLibreOffice(): boolean {
  present ??= spawnSync("soffice", ["--version"], { stdio: "ignore" }).status === 0;
  return present;
}

/** `describe` where LibreOffice is, a skipped one with a plain reason where it is not. What it converts is converted by the one that all suites share. */
export function describeWithLibreOffice(title: string, tests: () => void): void {
  if (!hasLibreOffice()) {
    describe.skip(`${title} (not run: LibreOffice is not installed)`, tests);
    return;
  }
  describe(title, () => {
    beforeAll(async () => {
      profiles.set("usual", await shared("office"));
    });
    tests();
  });
}

/** Without this, LibreOffice shows the values that stand in the file: it must not believe them. */
const alwaysRecalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
`;
/** Numbers as on a Dutch computer. */
const inDutch = `<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>nl-NL</value></prop></item>
`;

type Country = "usual" | "Dutch";
/** One of a kind per process: two LibreOffices cannot share one, and who starts a second is served by the first. */
const profiles = new Map<Country, string>();

/** A profile that no LibreOffice has yet. */
function newProfile(country: Country): string {
  const folder = mkdtempSync(join(tmpdir(), "libreoffice-profile-"));
  mkdirSync(join(folder, "user"));
  const settings = `${alwaysRecalculate}${country === "Dutch" ? inDutch : ""}</oor:items>\n`;
  writeFileSync(join(folder, "user", "registrymodifications.xcu"), settings);
  process.once("exit", () => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

function profileFor(country: Country): string {
  const profile = profiles.get(country) ?? newProfile(country);
  profiles.set(country, profile);
  return profile;
}

const inProfile = (profile: string) => `-env:UserInstallation=${pathToFileURL(profile).href}`;

/** A LibreOffice that stays: whoever starts one in its profile is served by it, which saves the start. */
export async function startLibreOffice(): Promise<{ readonly profile: string; close(): Promise<void> }> {
  const profile = newProfile("usual");
  // Without a document of its own it would end with the first that it has served.
  const args = [inProfile(profile), "--headless", "--norestore", "private:factory/scalc"];
  const office = spawn("soffice", args, { stdio: "ignore" });
  const ended = once(office, "exit");
  await until(() => existsSync(join(profile, ".lock")), Boolean, "LibreOffice to start");
  return {
    profile,
    close: async () => {
      office.kill();
      await ended;
    },
  };
}

/** Opens a workbook, recalculates it, and saves it as something else; the files it made, by name. */
function convert(xlsx: Uint8Array, filter: string, country: Country = "usual"): ReadonlyMap<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), "libreoffice-"));
  try {
    const input = join(folder, "book.xlsx");
    const output = join(folder, "out");
    writeFileSync(input, xlsx);
    const said = execFileSync(
      "soffice",
      [inProfile(profileFor(country)), "--headless", "--convert-to", filter, "--outdir", output, input],
      { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"], timeout: patience },
    );
    let names: string[] = [];
    try {
      names = readdirSync(output);
    } catch {
      // No folder, no result: reported below with what LibreOffice said.
    }
    if (names.length === 0) throw new Error(`LibreOffice could not open the workbook: ${said}`);
    return new Map(names.map((name) => [name, new Uint8Array(readFileSync(join(output, name)))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * The values of every sheet after recalculation, by sheet name: [row][column], counted from A1. Numbers are unformatted with a
 * decimal point, truths are TRUE and FALSE, errors as shown; rows end at the last used column.
 */
export function recalculatedSheets(xlsx: Uint8Array): ReadonlyMap<string, string[][]> {
  // Semicolon, double quote, UTF-8, from row 1, language en-US, quote only where needed, values and not what is shown, all sheets.
  return csvSheets(convert(xlsx, "csv:Text - txt - csv (StarCalc):59,34,76,1,,1033,false,false,false,false,false,-1"));
}

/** The same as Dutch Excel would show it, each value in its cell's format. */
export function shownSheets(xlsx: Uint8Array): ReadonlyMap<string, string[][]> {
  // Language Dutch, and what is shown.
  const filter = "csv:Text - txt - csv (StarCalc):59,34,76,1,,1043,false,false,true,false,false,-1";
  return csvSheets(convert(xlsx, filter, "Dutch"));
}

function csvSheets(files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, string[][]> {
  const decoder = new TextDecoder();
  return new Map(
    [...files].map(([name, bytes]) => [name.slice("book-".length, -".csv".length), parseCsv(decoder.decode(bytes))]),
  );
}

/** The recalculated values of one sheet; see `recalculatedSheets`. */
export function recalculatedCsv(xlsx: Uint8Array, sheetName: string): string[][] {
  const sheets = recalculatedSheets(xlsx);
  const rows = sheets.get(sheetName);
  if (!rows) throw new Error(`no sheet "${sheetName}" among ${[...sheets.keys()].join(", ")}`);
  return rows;
}

/** The workbook as it prints. */
export function toPdf(xlsx: Uint8Array): Uint8Array {
  return only(convert(xlsx, "pdf"));
}

/** The workbook as LibreOffice saves it after recalculation. */
export function toXlsx(xlsx: Uint8Array): Uint8Array {
  return only(convert(xlsx, "xlsx:Calc MS Excel 2007 XML"));
}

function only(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const [first] = files.values();
  if (!first || files.size !== 1) throw new Error(`expected one file, got ${[...files.keys()].join(", ")}`);
  return first;
}

function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = "";
  let quoted = false;
  for (let position = 0; position < text.length; position += 1) {
    const character = text.charAt(position);
    if (quoted) {
      if (character !== '"') field += character;
      else if (text.charAt(position + 1) === '"') {
        field += '"';
        position += 1;
      } else quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === ";") {
      row.push(field);
      field = "";
    } else if (character === "\n") {
      row.push(field);
      rows.push(row);
      row = [];
      field = "";
    } else if (character !== "\r") field += character;
  }
  if (field !== "" || row.length > 0) rows.push([...row, field]);
  return rows;
}
