/** Excel's own functions that the examples use, by their Dutch names. */
const ownFunctions: Readonly<Record<string, string>> = { SOM: "SUM", ALS: "IF" };

/**
 * A formula as people with a Dutch Excel type it, as files keep it: English names, 1,5 is 1.5, and ";" between arguments is ",". In a list,
 * between braces, ";" parts rows in both, and "\" parts what is side by side.
 */
export function asKept(typed: string): string {
  return typed
    .split(/("[^"]*"|\{[^}]*\})/)
    .map((part) => {
      if (part.startsWith('"')) return part;
      const points = part.replaceAll(",", ".");
      if (part.startsWith("{")) return points.replaceAll("\\", ",");
      return points
        .replaceAll(";", ",")
        .replace(/([A-Z]+)\(/g, (call, name: string) =>
          name in ownFunctions ? `${ownFunctions[name] ?? name}(` : call,
        );
    })
    .join("");
}
