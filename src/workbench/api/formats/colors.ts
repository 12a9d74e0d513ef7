import names from "color-name";
import { invalidArgument } from "../api-object";

/** "#1f3864", "1F3864" or one of HTML's colour names, as "#1F3864". */
export function color(given: unknown): string {
  const text = String(given);
  const named = Object.hasOwn(names, text.toLowerCase()) ? names[text.toLowerCase()] : undefined;
  if (named) return `#${named.map((part) => part.toString(16).padStart(2, "0")).join("")}`.toUpperCase();
  const digits = /^#?([0-9a-f]{6})$/i.exec(text)?.[1];
  if (!digits) throw invalidArgument(`${text} is no colour.`);
  return `#${digits.toUpperCase()}`;
}
