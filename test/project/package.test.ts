import { createHash } from "node:crypto";
import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { strFromU8, unzipSync, zipSync } from "fflate";
import { makePackage, site, usableAddress } from "../../scripts/package/make-package";
import { readAzure, readIis, readNginx } from "../support/hosting/headers-by-server";

const root = path.resolve(__dirname, "../..");
const address = new URL("https://caseload.voorbeeldstad.nl/werk/");
const bytes = makePackage({ address, support: null, previous: null });
const files = unzipSync(bytes);
const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());
const onServer = Object.keys(files)
  .filter((name) => name.startsWith(site))
  .map((name) => name.slice(site.length));

test("holds the site, the manifest, settings for three servers and the papers, each with its checksum", () => {
  expect(Object.keys(files)).toEqual(
    expect.arrayContaining([
      "LEESMIJ.txt",
      "manifest.xml",
      "nginx/caseload.conf",
      "documenten/beheer.md",
      "documenten/privacy.md",
      "site/taskpane.html",
      "site/functions.json",
      "site/web.config",
      "site/staticwebapp.config.json",
      "site/assets/icons/icon-32.png",
    ]),
  );
  const sums = text("SHA256SUMS").trim().split("\n");
  const counted = sums.map((line) => line.split("  "));
  expect(counted.map(([, name]) => name)).toEqual(Object.keys(files).filter((name) => name !== "SHA256SUMS"));
  for (const [sum, name = ""] of counted)
    expect(
      createHash("sha256")
        .update(files[name] ?? "")
        .digest("hex"),
    ).toBe(sum);
});

test("is the same for the same build", () => {
  expect(makePackage({ address, support: null, previous: null })).toEqual(bytes);
});

test("has the address everywhere in the manifest, which Microsoft's reader can read", () => {
  const manifest = text("manifest.xml");
  expect(manifest).not.toContain("localhost");
  expect(manifest).toContain(`DefaultValue="${address.href}functions.json"`);
  const file = path.join(mkdtempSync(path.join(tmpdir(), "caseload-")), "manifest.xml");
  writeFileSync(file, manifest);
  const reader = path.join(root, "node_modules/office-addin-manifest/cli.js");
  expect(spawnSync(process.execPath, [reader, "info", file], { encoding: "utf8" }).stdout).toMatch(/TaskPaneApp/);
});

test("help is the page of functions on the server, or the administrator's own", () => {
  const supportIn = (manifest: string) => /<SupportUrl DefaultValue="([^"]*)"/.exec(manifest)?.[1];
  expect(supportIn(text("manifest.xml"))).toBe(`${address.href}functies.html`);
  const support = new URL("https://intranet.voorbeeldstad.nl/hulp?onderwerp=caseload&taal=nl");
  const own = unzipSync(makePackage({ address, support, previous: null }));
  const manifest = strFromU8(own["manifest.xml"] ?? new Uint8Array());
  expect(supportIn(manifest)).toBe("https://intranet.voorbeeldstad.nl/hulp?onderwerp=caseload&amp;taal=nl");
  expect(manifest.split("\n").filter((line) => !text("manifest.xml").split("\n").includes(line))).toHaveLength(1);
});

test("every file that the manifest names is on the server", () => {
  const named = [...text("manifest.xml").matchAll(/DefaultValue="([^"]+)"/g)].map(([, value = ""]) => value);
  const inside = named
    .filter((value) => value.startsWith(address.href))
    .map((value) => value.slice(address.href.length));
  expect(inside.length).toBeGreaterThan(20);
  expect(onServer).toEqual(expect.arrayContaining(inside));
});

describe.each([
  ["nginx", readNginx(text("nginx/caseload.conf"))],
  ["IIS", readIis(text("site/web.config"))],
  ["Azure Static Web Apps", readAzure(text("site/staticwebapp.config.json"))],
])("%s", (_, headersOf) => {
  const chunks = onServer.filter((name) => /^[0-9a-f]{8}\d+\.js$/.test(name));

  test("lets any place read the list of functions, and nothing else", () => {
    expect(onServer.filter((name) => "Access-Control-Allow-Origin" in headersOf(name))).toEqual(["functions.json"]);
    expect(headersOf("functions.json")["Access-Control-Allow-Origin"]).toBe("*");
  });

  test("keeps for ever what is named after its build, and asks after everything else", () => {
    expect(chunks.length).toBeGreaterThan(10);
    expect(
      onServer.filter((name) => headersOf(name)["Cache-Control"] === "public, max-age=31536000, immutable"),
    ).toEqual(chunks);
    expect(onServer.filter((name) => headersOf(name)["Cache-Control"] === "no-cache")).toHaveLength(
      onServer.length - chunks.length,
    );
  });

  test("lets Office show the pane in a frame, and no other place", () => {
    for (const name of onServer) {
      expect(headersOf(name)).not.toHaveProperty("X-Frame-Options");
      expect(headersOf(name)["Content-Security-Policy"]).toMatch(
        /^frame-ancestors 'self' https:\/\/\*\.officeapps\.live\.com .*sharepoint\.com/,
      );
    }
  });
});

test("keeps the chunks of the release before for panes that are open, and only those", () => {
  const before = zipSync({
    "site/00000000000000000000.js": new Uint8Array([1]),
    "site/taskpane.js": new Uint8Array([2]),
    "site/old.js": new Uint8Array([3]),
    "manifest.xml": new Uint8Array([4]),
  });
  const after = unzipSync(makePackage({ address, support: null, previous: before }));
  expect(after["site/00000000000000000000.js"]).toEqual(new Uint8Array([1]));
  expect(after["site/taskpane.js"]).toEqual(files["site/taskpane.js"]);
  expect(Object.keys(after).sort()).toEqual([...Object.keys(files), "site/00000000000000000000.js"].sort());
  expect(strFromU8(after["site/web.config"] ?? new Uint8Array())).toContain('path="00000000000000000000.js"');
});

test.each([
  ["an address", [], /geef een adres dat met https:\/\/ begint/],
  [
    "an address of help that can be used",
    [address.href, "--support", "hulp@stad.nl"],
    /'hulp@stad.nl' is geen adres van/,
  ],
])("without %s the command says what it needs", (_, given, sentence) => {
  const command = [require.resolve("tsx/cli"), "scripts/package.ts", ...given];
  const { status, stderr } = spawnSync(process.execPath, command, { cwd: root, encoding: "utf8" });
  expect(status).toBe(2);
  expect(stderr).toMatch(sentence);
});

test("Office loads add-ins over https, and a last slash may be left out", () => {
  expect(usableAddress("https://caseload.voorbeeldstad.nl/werk")?.href).toBe(address.href);
  expect(usableAddress("http://caseload.voorbeeldstad.nl/")).toBeNull();
  expect(usableAddress("https://caseload.voorbeeldstad.nl/?versie=1")).toBeNull();
  expect(usableAddress("caseload")).toBeNull();
});
