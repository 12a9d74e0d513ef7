/** What scenarios are called that nobody gave a name. */
export const unchangedScenario = "Ongewijzigd";
export const divideByAge = "Verdelen naar leeftijd";

/** "Optie 2 (kopie)", "Optie 2 (kopie 2)". */
export function copyOf(name: string, count: number): string {
  return count === 1 ? `${name} (kopie)` : `${name} (kopie ${count})`;
}

/** A name that was taken: "Optie 2 (2)". */
export function numbered(name: string, count: number): string {
  return `${name} (${count})`;
}
