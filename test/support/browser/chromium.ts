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

/** For every window Chromium loads two pages that may drop out of its address bar: nobody sees them here, and they take more than a page of ours. */
const unseenPages = ["WebUIOmniboxPopup", "WebUIOmniboxAimPopup", "WebUIOmniboxFullPopup"];

/** What Playwright turns off. Chromium heeds the last list only, which is ours. */
const byPlaywright = [
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsUpgrades",
  "HttpsFirstBalancedModeAutoEnable",
  "LensOverlay",
  "MediaRouter",
  "PaintHolding",
  "ThirdPartyStoragePartitioning",
  "AvoidCorsURLLoaderRestartOnRedirect",
  "TcpPortRandomizationWin",
  "OptimizationHints",
  "NetworkTimeServiceQuerying",
  "AimEnabled",
  "PreconnectToSearch",
  "msForceBrowserSignIn",
  "msEdgeUpdateLaunchServicesPreferredVersion",
];

const turnOff = "--disable-features=";

/** Chromium does not sandbox itself for root, who runs it in CI. */
export const launchOptions: LaunchOptions = {
  executablePath: chromiumPath ?? "",
  args: ["--no-sandbox", turnOff + [...byPlaywright, ...unseenPages].join()],
};

/** Throws where Playwright by now turns off more than we know of. @param args with which it started Chromium */
export function knowWhatIsOff(args: readonly string[]): void {
  const [playwrights = [], ours = []] = args
    .filter((arg) => arg.startsWith(turnOff))
    .map((arg) => arg.slice(turnOff.length).split(","));
  const forgotten = playwrights.filter((feature) => !ours.includes(feature));
  if (forgotten.length > 0) throw new Error(`test/support/browser/chromium.ts turns on again: ${forgotten.join(", ")}`);
}

/** Tests that need a browser are skipped, by name, where there is none. */
export function describeInBrowser(name: string, tests: () => void): void {
  (chromiumPath === null ? describe.skip : describe)(name, tests);
}
