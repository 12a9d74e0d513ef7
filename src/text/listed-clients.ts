import type { ListedClients } from "../caseload/team/listed-clients";
import { formatNumber, listOf, quoted } from "./numbers";

/** Where the clients come from, with list and table side by side. `places` are the ranges of what counts: "Cliënten!A1:H500". */
export function listedClientsSentence(listed: ListedClients, places: readonly string[]): string {
  const { source, rows } = listed;
  const [header = ""] = source.headers;
  const column = header === "" ? "" : `, kolom ${quoted(header)}`;
  const origin = source.from === "list" ? "geteld in" : "uit de tabel";
  const others = otherRows(rows);
  return [
    `Aantallen cliënten: ${origin} ${listOf(places)}${column}.`,
    `${equation(listed)}.`,
    ...(others.length === 0 ? [] : [`Verder in de lijst: ${listOf(others.map(({ words }) => words))}.`]),
  ].join(" ");
}

/** "lijst 499 = tabel 475 + 24 zonder klantmanager"; where the table says otherwise, that stands behind it. */
function equation(listed: ListedClients): string {
  const { withCaseworker } = listed.rows;
  const typed = typedTotal(listed);
  const own =
    typed === withCaseworker
      ? `tabel ${formatNumber(withCaseworker)}`
      : `${formatNumber(withCaseworker)} bij klantmanagers`;
  const parts = [own, ...notTheirs(listed, "klantmanager")].join(" + ");
  const beside = typed === null || typed === withCaseworker ? "" : `; tabel ${formatNumber(typed)}`;
  return `Lijst ${formatNumber(listed.listed)} = ${parts}${beside}`;
}

/** The same as the pane has it. */
export const listedClientsWords = {
  line(listed: ListedClients): string {
    const { withCaseworker } = listed.rows;
    const typed = typedTotal(listed);
    const parts = [`${formatNumber(withCaseworker)} bij klantmanagers`, ...notTheirs(listed)].join(" + ");
    const beside = typed === null || typed === withCaseworker ? "" : `; in de tabel ${formatNumber(typed)}`;
    return `${formatNumber(listed.listed)} in de lijst = ${parts}${beside}`;
  },
  others: (rows: number) => `Andere rijen in de lijst (${formatNumber(rows)})`,
  otherRows: (listed: ListedClients): readonly OtherRows[] => otherRows(listed.rows),
} as const;

interface OtherRows {
  readonly words: string;
  readonly rows: number;
}

function typedTotal({ source }: ListedClients): number | null {
  return source.from === "table" ? source.total : null;
}

/** Clients in the list who are nobody's of the team. */
function notTheirs({ rows: { noCaseworker, waiting, outside } }: ListedClients, whom = ""): readonly string[] {
  const waits = waiting === 0 ? "" : ` (${formatNumber(waiting)} op de wachtlijst)`;
  return [
    ...(noCaseworker === 0 ? [] : [`${formatNumber(noCaseworker)} zonder${whom === "" ? "" : ` ${whom}`}${waits}`]),
    ...(outside === 0 ? [] : [`${formatNumber(outside)} buiten de formatie`]),
  ];
}

/** Rows that are no client now, each class by itself. */
function otherRows({ ended, notStarted, duplicates }: ListedClients["rows"]): readonly OtherRows[] {
  return [
    { words: `${formatNumber(ended)} beëindigd`, rows: ended },
    { words: `${formatNumber(notStarted)} nog niet gestart`, rows: notStarted },
    { words: `${formatNumber(duplicates)} dubbel`, rows: duplicates },
  ].filter(({ rows }) => rows > 0);
}
