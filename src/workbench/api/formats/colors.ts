import { invalidArgument } from "../api-object";

const names: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
};

/** "#1f3864", "1F3864" or one of HTML's basic colour names, as "#1F3864". */
export function color(given: unknown): string {
  const text = String(given);
  const named = names[text.toLowerCase()];
  if (named) return named;
  const digits = /^#?([0-9a-f]{6})$/i.exec(text)?.[1];
  if (!digits) throw invalidArgument(`${text} is no colour.`);
  return `#${digits.toUpperCase()}`;
}
