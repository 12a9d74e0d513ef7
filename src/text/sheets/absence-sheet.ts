import { formatNumber } from "../numbers";

/** Every word on the sheet "Als iemand uitvalt …" that is its own. */
export const absenceSheetWords = {
  subject: "Als iemand uitvalt",
  rule: "Elke cliënt gaat naar wie daarna het minst vol zit. 100% is het team met iedereen erbij.",
  everybody: "Iedereen staat erin, in de volgorde van de bladen. Het zegt niets over wie uitvalt.",
  weeks: "Weken",
  contactsPerYear: "Contactmomenten per cliënt per jaar",
  cover: "Waarnemen, zonder overdracht: de cliënten blijven van wie uitvalt en komen vanzelf terug",
  absent: "Valt uit",
  clients: "Cliënten",
  takes: "Wie neemt er hoeveel waar",
  highest: "Wie zit dan\nhet volst",
  percent: "Hoe vol",
  mean: "Gemiddeld\nhoe vol",
  contacts: "Contact-\nmomenten",
  transfer: "Overdragen: de cliënten gaan over en blijven daar",
  transfers: "Over-\ndrachten",
  backByTransfers: "Terug door nieuwe\noverdrachten",
  backByNew: "Terug via nieuwe\ncliënten (maanden)",
  unknown: "–",
  hours: "Uren en cliënten",
  now: "Nu",
  fixed: "Wie hoeveel waarneemt is een vast getal. Contactmomenten en percentages rekenen mee.",
} as const;

/** "Lisette 91, Anne 46" */
export function takesLine(takes: readonly { readonly name: string; readonly clients: number }[]): string {
  return takes.map(({ name, clients }) => `${name} ${formatNumber(clients)}`).join(", ");
}
