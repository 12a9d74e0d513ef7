import { figure, fte } from "./claim-text";

const included = new RegExp(String.raw`${figure}${fte}\s+((?:bestaande|aanwezige|huidige) formatie\b[^.;,]*)`, "i");

/** "…is inclusief 1,75 fte bestaande formatie voor de heronderzoeken": what a sentence says is there already. */
export function existingIn(text: string): { readonly fte: string; readonly words: string } | null {
  const found = included.exec(text);
  return found ? { fte: found[1] ?? "", words: (found[2] ?? "").trim() } : null;
}
