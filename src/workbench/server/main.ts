import { spawn } from "node:child_process";
import { accessSync, constants } from "node:fs";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { serverWords, words } from "../text";
import { UnusableRequest } from "../unusable-request";
import { parseStartRequest, type StartRequest } from "./arguments";
import { certificateFor, type Certificate } from "./certificate";
import { serve } from "./serve";

const root = path.resolve(__dirname, "../../..");
/** npm runs scripts in the project's folder; INIT_CWD is the folder where the user started it. */
const startedIn = process.env["INIT_CWD"] ?? process.cwd();

async function main(): Promise<void> {
  const request = parseStartRequest(process.argv.slice(2));
  if (request.help) {
    console.log(serverWords.usage);
    return;
  }
  const example = path.join(root, "assets/voorbeelden/team-werk-2020.xlsx");
  const workbook = request.file === null ? example : path.resolve(startedIn, request.file);
  requireReadable(workbook);
  const certificate = await obtainCertificate(request);
  const files = { page: path.join(root, "dist-workbench"), addIn: path.join(root, "dist"), example, workbook };
  const server = await serve(files, certificate, request.port).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === "EADDRINUSE")
      throw new UnusableRequest(serverWords.portTaken(request.port));
    throw error;
  });
  const address = `https://localhost:${(server.address() as AddressInfo).port}/`;
  if (certificate.untrustedAuthority !== null)
    console.log(`${serverWords.untrusted(certificate.untrustedAuthority)}\n`);
  console.log(serverWords.running(address));
  if (request.open) openInBrowser(address);
}

function requireReadable(file: string): void {
  try {
    accessSync(file, constants.R_OK);
  } catch {
    throw new UnusableRequest(words.noSuchFile(file));
  }
}

async function obtainCertificate({ open }: StartRequest): Promise<Certificate> {
  try {
    return await certificateFor(path.join(root, ".cache/workbench-certificate"), {
      mayAsk: open && process.stdin.isTTY,
      say: (line) => console.log(line),
    });
  } catch (error) {
    throw new UnusableRequest(serverWords.noCertificate(error instanceof Error ? error.message : String(error)));
  }
}

/** The command with which this system opens an address. */
function openInBrowser(address: string): void {
  const [command, args]: [string, string[]] =
    process.platform === "win32"
      ? ["cmd", ["/c", "start", "", address]]
      : [process.platform === "darwin" ? "open" : "xdg-open", [address]];
  const opener = spawn(command, args, { stdio: "ignore", detached: true });
  opener.once("error", () => console.log(serverWords.openYourself(address)));
  opener.unref();
}

main().catch((error: unknown) => {
  const known = error instanceof UnusableRequest;
  console.error(
    known ? error.message : words.fault(error instanceof Error ? (error.stack ?? error.message) : String(error)),
  );
  process.exit(known ? 2 : 1);
});
