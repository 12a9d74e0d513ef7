/** Excel's functions in the examples, by their Dutch names. */
const ownFunctions: Readonly<Record<string, string>> = { SOM: "SUM", ALS: "IF" };

/**
 * From a formula as people type it in a Dutch Excel, to the formula as files store it: with English names, 1.5 for 1,5, and "," for ";" between
 * arguments. In an array, between braces, both have ";" between rows, and Dutch has "\" between columns.
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
