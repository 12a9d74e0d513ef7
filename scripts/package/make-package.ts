import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { unzipSync, zipSync } from "fflate";
import { packageWords } from "../../src/workbench/text";
import { caching } from "./hosting";
import { azure, iis, nginx } from "./servers";

const root = path.resolve(__dirname, "../..");
/** The address in manifest.xml, which the build keeps when it is given no other. */
const development = "https://localhost:3000/";
/** For whoever installs the add-in and answers for it. */
const papers = ["beheer.md", "handleiding.md", "privacy.md", "toegankelijkheid.md"];

/** The folder of the zip that goes on the web server, as it is. */
export const site = "site/";

export interface PackageOptions {
  /** Where the add-in will be served from: "https://caseload.gemeente.nl/". */
  readonly address: URL;
  /** The administrator's own page of help, to which Office leads. Null for the page of functions, which comes along. */
  readonly support: URL | null;
  /**
   * The package of the release before. Its chunks go along, because a pane that is open while the server is updated still asks for them. Null for a
   * first release.
   */
  readonly previous: Uint8Array | null;
}

/** Office loads add-ins over https only. A last slash may be left out. */
export function usableAddress(text = ""): URL | null {
  const address = URL.canParse(text) ? new URL(text.endsWith("/") ? text : `${text}/`) : null;
  return address?.protocol === "https:" && address.search === "" && address.hash === "" ? address : null;
}

export function usableSupport(text: string): URL | null {
  const support = URL.canParse(text) ? new URL(text) : null;
  return support?.protocol === "https:" ? support : null;
}

/** Makes the zip for the administrator from the built add-in in dist/. Equal builds give equal bytes. */
export function makePackage({ address, support, previous }: PackageOptions): Uint8Array {
  const text = (content: string) => new TextEncoder().encode(content);
  const built = new Map(
    filesIn(path.join(root, "dist")).map((file) => [file, readFileSync(path.join(root, "dist", file))]),
  );
  const placed = (name: string, change = (content: string) => content) =>
    text(change(built.get(name)?.toString().replaceAll(development, address.href) ?? ""));
  const manifest = placed("manifest.xml", (xml) => (support ? withSupport(xml, support) : xml));
  built.delete("manifest.xml");
  const kept = previous ? chunksOf(previous) : new Map<string, Uint8Array>();
  // It leads to the help of each function.
  const functions = placed("functions.json");
  const served = new Map<string, Uint8Array>([...kept, ...built, ["functions.json", functions]]);
  const names = [...served.keys()].sort();
  served.set("web.config", text(iis(names)));
  served.set("staticwebapp.config.json", text(azure()));

  const files = new Map<string, Uint8Array>([
    ["LEESMIJ.txt", text(packageWords.readMe(address.href))],
    ["manifest.xml", manifest],
    ["nginx/caseload.conf", text(nginx(address.hostname))],
    ...papers.map((name) => [`documenten/${name}`, readFileSync(path.join(root, "docs", name))] as const),
    ...[...served].map(([name, content]) => [site + name, content] as const),
  ]);
  const sums = [...files].map(([name, content]) => `${createHash("sha256").update(content).digest("hex")}  ${name}\n`);
  files.set("SHA256SUMS", text(sums.sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1)).join("")));
  const ordered = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(ordered), { mtime: zipEpoch });
}

function withSupport(manifest: string, { href }: URL): string {
  return manifest.replace(
    /(<SupportUrl DefaultValue=")[^"]*/,
    (_, before: string) => before + href.replaceAll("&", "&amp;"),
  );
}

/** The first moment that a zip knows, so that only the contents decide its bytes. */
const zipEpoch = new Date(1980, 0, 1);

function chunksOf(previous: Uint8Array): Map<string, Uint8Array> {
  const files = Object.entries(unzipSync(previous)).map(
    ([name, content]) => [name.slice(site.length), content] as const,
  );
  return new Map(files.filter(([name]) => caching.isForever(name)));
}

/** Every file in a folder and its folders, "assets/icons/icon-16.png". */
function filesIn(folder: string, inside = ""): string[] {
  return readdirSync(path.join(folder, inside), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesIn(folder, `${inside}${entry.name}/`) : [inside + entry.name],
  );
}
