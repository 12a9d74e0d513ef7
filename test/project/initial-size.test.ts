import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { webpack, type Stats } from "webpack";
import InitialSizePlugin from "../../webpack.initial-size";

/** The build's limit on what the pane loads before it is usable, on a page of two files: one that is loaded at once, one later. */

const folder = mkdtempSync(path.join(tmpdir(), "initial-size-"));
/** Hard to compress, so that each file has a size of its own. */
const digits = (seed: number, length: number) =>
  Array.from({ length }, (_digit, at) => Math.floor(Math.abs(Math.sin(seed + at)) * 1e9)).join("");
const reports: string[] = [];

beforeAll(() => {
  writeFileSync(
    path.join(folder, "page.js"),
    `globalThis.first = "${digits(1, 500)}"; globalThis.later = () => import(/* webpackChunkName: "later" */ "./later");`,
  );
  writeFileSync(path.join(folder, "later.js"), `export const later = "${digits(2, 2000)}";`);
  jest.spyOn(console, "log").mockImplementation((line: string) => reports.push(line));
});
afterEach(() => reports.splice(0));
afterAll(() => {
  rmSync(folder, { recursive: true });
  jest.restoreAllMocks();
});

interface Built {
  readonly errors: readonly string[];
  readonly files: readonly string[];
}

function build(
  limit: number,
  atOnce: readonly string[] = [],
  mode: "production" | "development" = "production",
): Promise<Built> {
  const output = mkdtempSync(path.join(folder, "out-"));
  return new Promise((resolve, reject) => {
    webpack(
      {
        mode,
        context: folder,
        entry: { page: "./page.js" },
        output: { path: output, filename: "[name].js", chunkFilename: "[name].js" },
        plugins: [new InitialSizePlugin({ entry: "page", atOnce, limit })],
      },
      (error: Error | null, stats?: Stats) => {
        if (error) reject(error);
        else
          resolve({
            errors: (stats?.compilation.errors ?? []).map(({ message }) => message),
            files: readdirSync(output).map((name) => path.join(output, name)),
          });
      },
    );
  });
}

const zippedSize = async (name: string): Promise<number> => {
  const { files } = await build(1e6);
  reports.splice(0);
  return gzipSync(readFileSync(files.find((file) => path.basename(file) === name) ?? "")).length;
};
const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);

test("what is loaded at once is reported, and what comes later is no part of it", async () => {
  const size = await zippedSize("page.js");
  expect(await build(size)).toMatchObject({ errors: [] });
  expect(reports).toEqual([
    `Before it is usable, page loads ${kilobytes(size)} kB gzip; the limit is ${kilobytes(size)} kB.`,
  ]);
});

test("one byte above the limit fails, and nothing is written", async () => {
  const size = await zippedSize("page.js");
  const { errors, files } = await build(size - 1);
  expect(errors).toEqual([expect.stringContaining(`page loads ${kilobytes(size)} kB gzip`)]);
  expect(files).toEqual([]);
});

test("a chunk that is asked for at once counts, and must exist", async () => {
  const size = (await zippedSize("page.js")) + (await zippedSize("later.js"));
  expect((await build(size, ["later"])).errors).toEqual([]);
  expect((await build(size - 1, ["later"])).errors).toHaveLength(1);
  expect((await build(size, ["never"])).errors).toEqual(["There is no chunk named never."]);
});

test("a development build is not limited", async () => {
  expect((await build(0, [], "development")).errors).toEqual([]);
});
