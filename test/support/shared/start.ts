import { execFile } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { promisify } from "node:util";
import { chromium } from "playwright-core";
import { knowWhatIsOff, launchOptions } from "../browser/chromium";
import { servePage } from "../browser/served-page";
import { startLibreOffice } from "../workbooks/libreoffice";
import { addressVariable, type SharedThing } from "./shared-thing";

const root = path.resolve(__dirname, "../../..");

declare global {
  var stopShared: (() => Promise<void>) | undefined;
}

/**
 * Jest runs this before the first suite, in its own process. What suites share is started when the first of them asks for it, once: a run of suites that
 * need nothing starts nothing.
 */
export default async function start(): Promise<void> {
  const stops: (() => Promise<void>)[] = [];
  const starts: Readonly<Record<SharedThing, () => Promise<string>>> = {
    browser: once(async () => {
      const server = await chromium.launchServer(launchOptions);
      stops.push(() => server.close());
      knowWhatIsOff(server.process().spawnargs);
      return server.wsEndpoint();
    }),
    page: once(async () => {
      const page = await servePage();
      stops.push(() => page.close());
      return page.origin;
    }),
    harnesses: once(async () => {
      const tsx = require.resolve("tsx/cli");
      await promisify(execFile)(process.execPath, [tsx, "scripts/ensure-build.ts", "harnesses"], { cwd: root });
      return path.join(root, ".cache/harnesses");
    }),
    office: once(async () => {
      const office = await startLibreOffice();
      stops.push(() => office.close());
      return office.profile;
    }),
  };
  const desk = createServer((request, response) => {
    // A connection that is kept for the next suite may be closed at the very moment that it asks again.
    response.setHeader("Connection", "close");
    starts[request.url?.slice(1) as SharedThing]().then(
      (address) => response.end(address),
      (error: unknown) => response.writeHead(500).end(String((error as Error).stack)),
    );
  });
  await new Promise<void>((resolve) => desk.listen(0, "127.0.0.1", resolve));
  process.env[addressVariable] = `http://127.0.0.1:${(desk.address() as AddressInfo).port}/`;
  globalThis.stopShared = async () => {
    desk.close();
    desk.closeAllConnections();
    for (const stop of stops.reverse()) await stop();
  };
}

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => (made ??= make());
}
