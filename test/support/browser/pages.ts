import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** The project's own pages, and what stands in them. */

const root = path.resolve(__dirname, "../../..");

/** Every page, by its path from the project's folder. */
export function pages(): readonly string[] {
  const under = (folder: string): string[] =>
    readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? under(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`],
    );
  const own = readdirSync(root).filter((name) => name.endsWith(".md"));
  return [...own, ...[...under("docs"), ...under("src")].filter((name) => name.endsWith(".md"))];
}

export function page(name: string): string {
  return readFileSync(path.join(root, name), "utf8");
}

/** The part of a page below a heading or a line, up to the next heading or line of that kind. */
export function below(text: string, line: string): string {
  const [, after = ""] = text.split(`\n${line}\n`);
  if (after === "") throw new Error(`No line "${line}"`);
  const level = /^#+ /.exec(line)?.[0];
  const [part = ""] = after.split(level ? `\n${level}` : /\n(?=#|[^|\n].*:\n)/);
  return part;
}

/** What stands between backticks in the first column of a part's tables. */
export function firstColumn(part: string): readonly string[] {
  const cells = [...part.matchAll(/^\| (`.*?)\s+\|/gm)].map(([, cell = ""]) => cell);
  return cells.flatMap((cell) => [...cell.matchAll(/`(.+?)`/g)].map(([, code = ""]) => code));
}

/** Links of a page that lead nowhere: a file that is not there, or a heading that a page does not have. */
export function deadLinks(name: string): readonly string[] {
  const links = [...page(name).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = ""]) => link);
  return links.filter((link) => !/^[a-z]+:/.test(link) && !leadsSomewhere(name, link));
}

function leadsSomewhere(name: string, link: string): boolean {
  const [file = "", heading] = link.split("#");
  const target = file === "" ? name : path.join(path.dirname(name), file);
  if (!existsSync(path.join(root, target))) return false;
  return heading === undefined || anchors(page(target)).includes(heading);
}

/** As GitHub makes them. */
function anchors(text: string): readonly string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .replace(/ /g, "-"),
  );
}
