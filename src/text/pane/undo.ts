import { listOf } from "../numbers";

/** What the latest change in the pane was about, as "Terug" names it. */
const parts = {
  settings: "de afspraken",
  corrections: "een aanpassing",
  pointed: "uw aanwijzing",
  agreed: "uw akkoord met het team",
  answers: "een antwoord",
  counting: "een antwoord over wie meetelt",
  scenarios: "een scenario",
  choices: "wat u invulde",
  norms: "de normen",
  meeting: "de gegevens voor de vergadering",
  supposed: "stel dat",
  triedCuts: "een verschoven grens",
  months: "wat u bij Maand koos",
} as const;

export const undoWords = {
  back: "Terug",
  /** What a press takes back, for who hovers over the button or hears it; null: there is nothing to take back. */
  backFrom: (changed: readonly (keyof typeof parts)[] | null) =>
    changed === null ? "Terug: er is nog niets veranderd" : `Terug: ${listOf(changed.map((part) => parts[part]))}`,
} as const;
