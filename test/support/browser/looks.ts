import type { Frame, Page } from "playwright-core";
import { until } from "../patience";

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
  for (const frame of page.frames()) await taken(frame, look);
}

/**
 * Resolves when the frame has been drawn twice in the look and nothing in it is fading any more. Fading is brought to its end, because the colours
 * after it are what is looked at, and the end of an animation in a frame that is not drawn never comes by itself.
 */
async function taken(frame: Frame, look: Look): Promise<void> {
  const drawn = await frame.evaluateHandle(() => {
    const drawn = { twice: false };
    requestAnimationFrame(() => requestAnimationFrame(() => (drawn.twice = true)));
    return drawn;
  });
  const isTaken = () =>
    drawn.evaluate(({ twice }) => {
      const fading = document.getAnimations().filter((animation) => animation instanceof CSSTransition);
      for (const animation of fading) animation.finish();
      // The dark theme is fetched when it is first needed, and fades in after that.
      const isDark = matchMedia("(prefers-color-scheme: dark)").matches;
      const hasTheme = [...document.querySelectorAll(".fui-FluentProvider")].every(
        (provider) =>
          (getComputedStyle(provider).getPropertyValue("--colorNeutralBackground1") !== "#ffffff") === isDark,
      );
      return twice && hasTheme && fading.length === 0;
    });
  await until(isTaken, (taken) => taken, `the look ${look} to be drawn in ${frame.url()}`);
}
