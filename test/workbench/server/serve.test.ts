import { request, type Server } from "node:https";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import { certificateFor, type Certificate } from "../../../src/workbench/server/certificate";
import { serve } from "../../../src/workbench/server/serve";
import type { Start } from "../../../src/workbench/served";

const root = path.resolve(__dirname, "../../..");
const folder = mkdtempSync(path.join(os.tmpdir(), "werkbank-"));
const secret = path.join(folder, "geheim.txt");
const files = {
  page: path.join(root, "dist-workbench"),
  addIn: path.join(root, "dist"),
  example: path.join(root, "assets/voorbeelden/team-werk-2020.xlsx"),
  workbook: path.join(folder, "team Zuid & Noord.xlsx"),
};

let certificate: Certificate;
let server: Server;

beforeAll(async () => {
  writeFileSync(secret, "van een ander");
  writeFileSync(files.workbook, "een werkmap");
  certificate = await certificateFor(path.join(folder, "certificaat"), { mayAsk: false, say: () => undefined });
  server = await serve(files, certificate, 0);
});
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
}

/** Sends the path unchanged. A browser would tidy it up first. */
function ask(at: string, host = "localhost"): Promise<Answer> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const options = { host: "localhost", port, path: at, headers: { host }, rejectUnauthorized: false, agent: false };
    request(options, (response) => {
      let text = "";
      response.on("data", (part) => (text += String(part)));
      response.on("end", () => resolve({ status: response.statusCode, headers: response.headers, text }));
    })
      .on("error", reject)
      .end();
  });
}

it("serves the page under a policy that allows no other server", async () => {
  const { status, headers, text } = await ask("/");
  expect([status, text.includes('<div id="page">')]).toEqual([200, true]);
  const policy = String(headers["content-security-policy"]);
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/https?:|\*/);
});

it("serves the pane as it was built, except for the address of office.js", async () => {
  const { text } = await ask("/addin/taskpane.html?_host_Info=x");
  expect(text).toMatch(/<script src="?\/office-js\/office\.js"?>/);
  expect(text).not.toContain('src="https:');
  expect(text).toContain("connect-src 'none'");
  expect((await ask("/office-js/office.js")).text).toContain("Office");
});

it("tells which workbook to open, whatever the name of the file", async () => {
  const start = JSON.parse((await ask("/start.json")).text) as Start;
  expect(start.workbook.name).toBe("team Zuid & Noord.xlsx");
  expect((await ask(start.workbook.address)).text).toBe("een werkmap");
  expect((await ask(start.example.address)).status).toBe(200);
});

it("lets only a test make Excel refuse", async () => {
  expect((JSON.parse((await ask("/start.json")).text) as Start).forTests).toBe(false);
});

it.each([
  "/../package.json",
  "/addin/../package.json",
  "/addin/%2e%2e/package.json",
  "/office-js/..%2f..%2f..%2fpackage.json",
  "/werkmap/geheim.txt",
  "/werkmap/..%2fgeheim.txt",
  "/%00",
  "/%E0%A4%A",
  "//localhost/etc/passwd",
])("gives nothing for %s", async (at) => {
  expect((await ask(at)).status).toBe(404);
});

it("answers to no name but localhost", async () => {
  expect((await ask("/", "kwaadwillend.example")).status).toBe(404);
  expect((await ask("/", "localhost:1234")).status).toBe(200);
});

it("makes its own certificate when the machine trusts none, and uses it again", async () => {
  const again = await certificateFor(path.join(folder, "certificaat"), { mayAsk: false, say: () => undefined });
  expect(String(again.cert)).toBe(String(certificate.cert));
});
