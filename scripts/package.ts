/**
 * Makes the zip that an administrator puts on a web server: `npm run package -- https://caseload.gemeente.nl/ [--support https://intranet/caseload]
 * [--previous caseload-1.0.0.zip]`. The zip comes in uitvoer/. Ends with 2 when an address cannot be used.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { version } from "../package.json";
import { packageWords } from "../src/workbench/text";
import { makePackage, usableAddress, usableSupport } from "./package/make-package";

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { support: { type: "string" }, previous: { type: "string" } },
});
const address = usableAddress(positionals[0]);
const support = values.support === undefined ? null : usableSupport(values.support);
if (address === null || (values.support !== undefined && support === null)) {
  const problem =
    address === null ? packageWords.badAddress(positionals[0] ?? "") : packageWords.badSupport(values.support ?? "");
  process.stderr.write(`${problem}\n`);
  process.exitCode = 2;
} else {
  const previous = values.previous === undefined ? null : readFileSync(values.previous);
  const file = path.resolve(__dirname, `../uitvoer/caseload-${version}.zip`);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, makePackage({ address, support, previous }));
  process.stdout.write(`${packageWords.made(path.relative(process.cwd(), file))}\n`);
}
