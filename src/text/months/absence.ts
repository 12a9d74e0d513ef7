import { formatNumber, listOf } from "../numbers";

export const absenceTitle = "Als iemand uitvalt";

/** What is told of one row; `percent` is of who is fullest then. */
export interface AbsenceTold {
  readonly name: string;
  readonly weeks: number;
  readonly clients: number;
  readonly takes: readonly { readonly name: string; readonly clients: number }[];
  readonly uncovered: number;
  readonly percent: number | null;
  readonly contacts: number;
}

/** "Valt Julie 6 weken uit, dan zit niemand boven 129% als Lisette 91 en Anne 46 cliënten waarnemen; dat zijn 86 contactmomenten." */
export function absenceSentence({ name, weeks, clients, takes, uncovered, percent, contacts }: AbsenceTold): string {
  const begin = `Valt ${name} ${weeks === 1 ? "1 week" : `${formatNumber(weeks)} weken`} uit`;
  if (clients === 0) return `${begin}, dan hoeft niemand iets waar te nemen.`;
  if (takes.length === 0) return `${begin}, dan hebben ${ofClients(uncovered)} niemand.`;
  const most = [...takes].sort((a, b) => b.clients - a.clients);
  const who = listOf(most.map((one) => `${one.name} ${formatNumber(one.clients)}`));
  const limit = percent === null ? "" : ` niemand boven ${formatNumber(percent)}%`;
  const takeOver = takes.length === 1 ? "waarneemt" : "waarnemen";
  return `${begin}, dan zit${limit} als ${who} cliënten ${takeOver}; dat ${contacts === 1 ? "is 1 contactmoment" : `zijn ${formatNumber(contacts)} contactmomenten`}.`;
}

function ofClients(clients: number): string {
  return clients === 1 ? "1 cliënt" : `${formatNumber(clients)} cliënten`;
}

/** "60 cliënten hebben dan niemand" */
export function uncoveredSentence(clients: number): string {
  return `${ofClients(clients)} ${clients === 1 ? "heeft" : "hebben"} dan niemand`;
}
