import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Runs in a process of its own: the WebAssembly loader does not work inside Jest. */
const script = `
const { readFileSync } = require("node:fs");
const { init } = require("excelize-wasm");
init(require.resolve("excelize-wasm/excelize.wasm.gz")).then((excelize) => {
  const file = excelize.OpenReader(readFileSync(process.argv[1]));
  if (file.error) throw new Error(file.error);
  const sheets = {};
  for (const name of file.GetSheetList().list) {
    const { result, error } = file.GetRows(name, { RawCellValue: true });
    if (error) throw new Error(error);
    sheets[name] = result;
  }
  process.stdout.write(JSON.stringify(sheets), () => process.exit(0));
});
`;

/** Another library's reading of a workbook: per sheet the rows with the values that the file holds. */
export function readWithExcelize(xlsx: Uint8Array): Readonly<Record<string, string[][]>> {
  const folder = mkdtempSync(join(tmpdir(), "excelize-"));
  try {
    const path = join(folder, "book.xlsx");
    writeFileSync(path, xlsx);
    const answer = execFileSync(process.execPath, ["-e", script, path], {
      encoding: "utf8",
      maxBuffer: 64 * 1024 * 1024,
    });
    return JSON.parse(answer) as Record<string, string[][]>;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
