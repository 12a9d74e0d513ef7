import { readFile } from "node:fs/promises";
import { createServer as createPlainServer, type Server } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { strFromU8, unzipSync } from "fflate";
import { makePackage, site } from "../../scripts/package/make-package";
import { certificateFor } from "../../src/workbench/server/certificate";
import { describeInBrowser } from "../support/browser/chromium";
import { readNginx } from "../support/hosting/headers-by-server";
import { sharedBrowser } from "../support/shared/shared-browser";

/** The package for administrators on a web server that sends what its settings for nginx say. */

const root = path.resolve(__dirname, "../..");
const officeJs = path.dirname(require.resolve("@microsoft/office-js/dist/office.js"));
const types: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".png": "image/png",
};

describeInBrowser("the package on a web server", () => {
  const files = unzipSync(
    makePackage({ address: new URL("https://caseload.voorbeeldstad.nl/"), support: null, previous: null }),
  );
  const headersOf = readNginx(strFromU8(files["nginx/caseload.conf"] ?? new Uint8Array()));
  const asked: string[] = [];
  let browser: Browser;
  let server: ReturnType<typeof createServer>;
  let other: Server;
  let origin = "";

  beforeAll(async () => {
    const { key, cert } = await certificateFor(path.join(root, ".cache/workbench-certificate"), {
      mayAsk: false,
      say: () => undefined,
    });
    server = createServer({ key, cert }, (request, response) => {
      const file = new URL(request.url ?? "/", "https://localhost").pathname.slice(1);
      const content = files[site + file];
      asked.push(file);
      response.writeHead(content ? 200 : 404, {
        "Content-Type": types[path.extname(file)] ?? "text/plain",
        ...headersOf(file),
      });
      response.end(content);
    });
    await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
    origin = portOf(server).replace("http:", "https:");
    other = createPlainServer((_, response) => response.end("elders"));
    await new Promise<void>((resolve) => other.listen(0, "localhost", resolve));
    browser = await sharedBrowser();
  });
  afterAll(async () => {
    await browser.close();
    for (const each of [server, other]) {
      each.closeAllConnections();
      await new Promise((resolve) => each.close(resolve));
    }
  });

  const portOf = (each: Pick<Server, "address">) => `http://localhost:${(each.address() as AddressInfo).port}`;

  /** A page of somewhere else. What Microsoft serves comes from its npm package. */
  async function elsewhere(): Promise<Page> {
    const context = await browser.newContext({ ignoreHTTPSErrors: true });
    const page = await context.newPage();
    await context.route("https://appsforoffice.microsoft.com/**", async (route) => {
      const name = path.basename(new URL(route.request().url()).pathname);
      await route.fulfill({ contentType: "text/javascript", body: await readFile(path.join(officeJs, name)) });
    });
    await page.goto(portOf(other));
    return page;
  }

  it("opens, with every part from its own address and nothing against its policy", async () => {
    const page = await elsewhere();
    const errors: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error") errors.push(message.text());
    });
    page.on("pageerror", (error) => errors.push(error.message));
    await page.goto(`${origin}/taskpane.html`);
    await page.locator("#caseload *").first().waitFor();
    expect(errors).toEqual([]);
    expect(asked).toEqual(expect.arrayContaining(["taskpane.html", "taskpane.js"]));
    await page.context().close();
  });

  it("lets Excel on the web read the list of functions, and no other place show the pane", async () => {
    const page = await elsewhere();
    const read = (file: string) =>
      page.evaluate(async (address) => {
        try {
          return (await fetch(address)).status;
        } catch {
          return "refused";
        }
      }, `${origin}/${file}`);
    expect(await read("functions.json")).toBe(200);
    expect(await read("taskpane.js")).toBe("refused");
    const refused = page.waitForEvent("console", (message) => message.text().includes("frame-ancestors"));
    await page.evaluate((address) => {
      document.body.append(Object.assign(document.createElement("iframe"), { src: address }));
    }, `${origin}/taskpane.html`);
    await refused;
    await page.context().close();
  });
});
