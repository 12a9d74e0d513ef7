import { chromium, type Browser } from "playwright-core";
import { shared } from "./shared-thing";

/** The one Chromium of this run. What a suite opens in it is closed when the suite lets go of it. */
export async function sharedBrowser(): Promise<Browser> {
  return chromium.connect(await shared("browser"));
}
