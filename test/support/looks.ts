import type { Frame, Page } from "playwright-core";

/** How somebody may want screens to look, and what the system then tells a page. */
export const looks = {
  licht: { colorScheme: "light", forcedColors: "none" },
  donker: { colorScheme: "dark", forcedColors: "none" },
  contrast: { colorScheme: "dark", forcedColors: "active" },
} as const;
export type Look = keyof typeof looks;
export const allLooks = Object.keys(looks) as readonly Look[];

/** Shows the page and its frames in the look; resolves when everything in them has taken its new colours. */
export async function showLook(page: Page, look: Look): Promise<void> {
  await page.emulateMedia(looks[look]);
  for (const frame of page.frames()) await settled(frame);
}

function settled(frame: Frame): Promise<void> {
  return frame.evaluate(async () => {
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    const fading = document.getAnimations().filter((animation) => animation instanceof CSSTransition);
    await Promise.allSettled(fading.map(({ finished }) => finished));
  });
}
