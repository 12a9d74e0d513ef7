/** How somebody may want screens to look, and what the system then tells a page. */
export const looks = {
  licht: { colorScheme: "light", forcedColors: "none" },
  donker: { colorScheme: "dark", forcedColors: "none" },
  contrast: { colorScheme: "dark", forcedColors: "active" },
} as const;
export type Look = keyof typeof looks;
export const allLooks = Object.keys(looks) as readonly Look[];
