import { existsSync } from "node:fs";
import type { LaunchOptions } from "playwright-core";

const places = [
  process.env["CHROMIUM"] ?? "",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:/Program Files/Google/Chrome/Application/chrome.exe",
  "C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe",
];

/** The browser of this machine: what CHROMIUM names, else where it usually is; null where there is none. In CI there must be one. */
export const chromiumPath = places.find((place) => place !== "" && existsSync(place)) ?? null;
if (chromiumPath === null && process.env["CI"]) throw new Error("no Chromium: CI tests the page in one");

/** Chromium does not sandbox itself for root, who runs it in CI. */
export const launchOptions: LaunchOptions = { executablePath: chromiumPath ?? "", args: ["--no-sandbox"] };

/** Tests that need a browser are skipped, by name, where there is none. */
export function describeInBrowser(name: string, tests: () => void): void {
  (chromiumPath === null ? describe.skip : describe)(name, tests);
}
