import type { Drawing } from "../drawing";
import type { Draw } from "../seeded";
import { day, dayText, nameCell, number, words, type Cell } from "../sheets/cell";
import type { Member } from "../team/true-team";
import type { ClientRow } from "./list-rows";

export interface ListColumn {
  readonly header: string;
  /** Decides which clients count, and for whom. */
  readonly counts?: true;
  /** Says whose the client is. */
  readonly names?: true;
  /** Goes on where no clients are. */
  readonly numbers?: true;
  cell(row: ClientRow): Cell | null;
}

/** The columns of a client list, with or without the one that names the caseworker. */
export function listColumns(drawing: Drawing, named: boolean): ListColumn[] {
  const { choices } = drawing;
  // A stream for each, so that a list has the same columns whether it names the caseworker or not.
  const draw = (column: string) => drawing.draw(`list column: ${column}`);
  const english = choices.listHeader === "English";
  const extra = draw("extra");
  const others: (ListColumn | null)[] = [
    birthColumn(drawing, draw("birth"), english),
    extra.chance(0.4) ? pickColumn(extra, english ? "Scheme" : "Regeling", ["Pw", "Pw", "IOAW", "Bbz"]) : null,
    extra.chance(0.4) ? pickColumn(extra, english ? "Step" : "Trede", ["1", "2", "3", "4", "5"]) : null,
    extra.chance(0.25) ? pickColumn(extra, "Wijk", ["Noord", "Centrum", "Oost"]) : null,
    ...whenColumns(choices, draw("when"), english),
    ...(named ? ownerColumns(drawing, draw("owner"), english) : []),
  ];
  const kept = draw("order").shuffled(others.filter((column) => column !== null));
  const numbers = numberColumn(choices, draw("number"), english);
  const handOvers = named ? (handOversIn(drawing)?.columns ?? []) : [];
  const columns = [...(numbers ? [numbers] : []), ...kept, ...handOvers];
  // Nobody keeps a list of one column.
  const several: readonly ListColumn[] =
    columns.length > 1
      ? columns
      : [...columns, { header: "Aanmelding", cell: ({ client }) => day(dateOf(client, 2020, 4)) }];
  return several.map((column) =>
    column.numbers ? column : { ...column, cell: (row) => (row.isPrepared && !column.names ? null : column.cell(row)) },
  );
}

/** Where the rows of a list are numbered by caseworker. */
export function numbersBeginAgain(drawing: Drawing): boolean {
  return drawing.draw("list column: number").chance(0.7);
}

function numberColumn({ listNumber }: Drawing["choices"], draw: Draw, english: boolean): ListColumn | null {
  if (listNumber === "none") return null;
  if (listNumber === "row number") return rowNumbers(draw);
  const prefix = draw.pick(["K", "CL-", "2025-"]);
  const short = new Map<number, number>();
  const first = draw.whole(101, 400);
  const shortOf = (client: number): number => {
    const known = short.get(client) ?? first + short.size;
    short.set(client, known);
    return known;
  };
  return {
    header: english ? "Client no" : draw.pick(["Cliëntnr", "Cliëntnummer", "Klantnr", "Dossiernr", "Zaaknummer"]),
    counts: true,
    cell: ({ client }) => {
      if (listNumber === "three digits") return number(shortOf(client));
      return listNumber === "number" ? number(client) : words(`${prefix}${String(client).padStart(6, "0")}`);
    },
  };
}

/** 1, 2, 3, … down a list; where everybody has one, it begins again in each. */
function rowNumbers(draw: Draw): ListColumn {
  const [beginsAgain, header] = [draw.chance(0.7), draw.pick(["Nr", "Nr.", "Volgnr", "#"])];
  let [row, of]: [number, ClientRow["owner"]] = [0, null];
  return {
    header,
    numbers: true,
    cell: ({ owner }) => {
      row = beginsAgain && owner !== of ? 1 : row + 1;
      of = owner;
      return number(row);
    },
  };
}

function birthColumn({ choices }: Drawing, draw: Draw, english: boolean): ListColumn | null {
  const header = english ? "Date of birth" : draw.pick(["Geboortedatum", "Geb.datum", "Gebdat", "Geboren"]);
  const born = ({ client }: ClientRow) => dateOf(client * 31, 1962, 44);
  switch (choices.listDates) {
    case "none":
      return null;
    case "date":
      return { header, cell: (row) => day(born(row)) };
    case "text":
      return { header, cell: (row) => words(dayText(born(row), "d-m-yyyy")) };
    case "eight digits":
      return { header, cell: (row) => number(Number(born(row).replaceAll("-", ""))) };
    case "incomplete ones":
      return {
        header,
        cell: (row) =>
          row.client % 9 === 0
            ? words(`00-00-${born(row).slice(0, 4)}`)
            : row.client % 13 === 0
              ? null
              : day(born(row)),
      };
    case "age":
      return { header: english ? "Age" : "Leeftijd", cell: (row) => number(2025 - Number(born(row).slice(0, 4))) };
    case "age group":
      return {
        header: "Leeftijdsgroep",
        cell: (row) => words(["18 t/m 26", "27 t/m 40", "41 t/m 49", "50 t/m AOW"][row.client % 4] ?? ""),
      };
  }
}

function whenColumns({ listStatus }: Drawing["choices"], draw: Draw, english: boolean): ListColumn[] {
  switch (listStatus) {
    case "none":
    case "closed below a title":
      return [];
    case "all open":
    case "some closed":
    case "waiting":
      return [{ header: "Status", counts: true, cell: ({ status }) => (status === null ? null : words(status)) }];
    case "codes with legend":
      return [
        {
          header: draw.pick(["St", "Status", "Code"]),
          counts: true,
          cell: ({ status }) => words(status === "Beëindigd" ? "B" : "L"),
        },
      ];
    case "codes alone": {
      const codes = draw.pick([
        ["L", "A"],
        ["1", "2", "9"],
        ["a", "u", "w"],
      ]);
      return [
        {
          header: draw.pick(["St", "Status", "St."]),
          counts: true,
          cell: ({ client }) => words(codes[client % codes.length] ?? ""),
        },
      ];
    }
    case "end date, some past":
      return [
        dateColumn(
          english ? "End date" : draw.pick(["Uitstroomdatum", "Einddatum", "Uitstroom per"]),
          ({ end }) => end,
        ),
      ];
    case "start date, some future":
      return [dateColumn(english ? "Start date" : draw.pick(["Ingangsdatum", "Startdatum"]), ({ start }) => start)];
  }
}

function dateColumn(header: string, of: (row: ClientRow) => string | null): ListColumn {
  return {
    header,
    counts: true,
    cell: (row) => {
      const date = of(row);
      return date === null ? null : day(date);
    },
  };
}

function ownerColumns(drawing: Drawing, draw: Draw, english: boolean): ListColumn[] {
  const { listHeader } = drawing.choices;
  const isOnce = drawing.choices.nameCells !== "every row";
  const [blank, forBlock] = [
    draw.pick(["", "", "n.t.b.", "niet toegewezen", "onbekend"]),
    drawing.draw("block of nobody").pick(["n.t.b.", "niet toegewezen"]),
  ];
  const typed = drawing.choices.listNames === "sloppy" ? typedInHaste : (name: string) => name;
  const headers: Readonly<Record<typeof listHeader, readonly string[]>> = {
    usual: ["Klantmanager", "Consulent", "Medewerker"],
    synonym: ["Behandelaar", "Casemanager", "Regisseur", "Contactpersoon", "Eigenaar", "Werkcoach"],
    abbreviated: ["KM", "Beh.", "Cons.", "Mdw"],
    English: ["Caseworker", "Owner"],
    "two columns of people": ["Klantmanager werk", "Klantmanager"],
    "klantmanager and jobcoach": ["Klantmanager", "Consulent"],
    "two of the team": ["Klantmanager", "Consulent", "KM"],
  };
  const handOvers = handOversIn(drawing);
  const shown = (row: ClientRow, own: Member): Member => handOvers?.of(row)?.from ?? own;
  const nobody = isOnce ? forBlock : blank;
  const named = (row: ClientRow): Cell | null =>
    row.owner
      ? nameCell(typed(drawing.listNameOf(shown(row, row.owner), row.client), row.client))
      : nobody === ""
        ? null
        : words(nobody);
  let before: ClientRow | null = null;
  const owner: ListColumn = {
    header: english ? draw.pick(headers.English) : draw.pick(headers[listHeader]),
    counts: true,
    names: true,
    cell: (row) => {
      const isSame = isOnce && before?.owner === row.owner;
      before = row;
      return isSame || row.isPrepared ? null : named(row);
    },
  };
  // People of another team, who are in no table.
  const second = ["T. Overbeek", "S. Kroon", "M. Pinas", "J. Wolters"];
  if (listHeader === "klantmanager and jobcoach") {
    const coach: ListColumn = {
      header: "Jobcoach",
      cell: ({ client }) => (client % 3 === 0 ? words(second[client % 4] ?? "") : null),
    };
    return draw.chance(0.5) ? [owner, coach] : [coach, owner];
  }
  if (listHeader === "two of the team") {
    const other: ListColumn = {
      header: draw.pick(["Jobcoach", "Tweede klantmanager", "2e consulent", "Medebehandelaar"]),
      cell: (row) => {
        const member = secondOf(drawing, row);
        return member && nameCell(drawing.listNameOf(member, row.client));
      },
    };
    return [owner, other];
  }
  if (listHeader !== "two columns of people") return [owner];
  return [owner, { header: "Klantmanager inkomen", cell: ({ client }) => words(second[client % 4] ?? "") }];
}

/** Who of the team works with a client as well; null for most. */
export function secondOf({ team }: Drawing, { owner, client }: ClientRow): Member | null {
  const caseworkers = team.members.filter((member) => member.role === "caseworker" && member !== owner);
  return owner !== null && client % 3 === 0 ? (caseworkers[client % Math.max(1, caseworkers.length)] ?? null) : null;
}

interface HandOver {
  readonly from: Member;
  readonly to: Member;
  readonly per: string;
}

/** Who takes some of the clients over, and from which day on; whose they are follows from both. */
function handOversIn({ choices, team, listNameOf, draw }: Drawing): {
  readonly columns: readonly ListColumn[];
  of(row: ClientRow): HandOver | null;
} | null {
  const { handedOver } = choices;
  if (handedOver === "none") return null;
  const stream = draw("handed over");
  const [begun, toCome] = [stream.pick(["2025-08-01", "2025-07-01"]), stream.pick(["2025-10-01", "2025-12-01"])];
  const caseworkers = team.members.filter(({ role }) => role === "caseworker");
  const of = ({ owner, client }: ClientRow): HandOver | null => {
    if (owner?.role !== "caseworker" || client % 7 !== 0) return null;
    const others = caseworkers.filter((member) => member !== owner);
    const other = others[client % others.length] ?? owner;
    const hasBegun = handedOver === "begun" || (handedOver === "begun and to come" && client % 2 === 0);
    return hasBegun ? { from: other, to: owner, per: begun } : { from: owner, to: other, per: toCome };
  };
  const [to, per] = stream.pick([
    ["Gaat naar", "Per"],
    ["Overdracht aan", "Overdracht per"],
    ["Nieuwe klantmanager", "Ingangsdatum overdracht"],
    ["Wordt", "Vanaf"],
  ] as const);
  return {
    of,
    columns: [
      {
        header: to,
        counts: true,
        cell: (row) => {
          const handOver = of(row);
          return handOver && nameCell(listNameOf(handOver.to, row.client));
        },
      },
      dateColumn(per, (row) => of(row)?.per ?? null),
    ],
  };
}

/** The same name, as it gets written in the end. */
function typedInHaste(name: string, client: number): string {
  return (
    [name, name, `${name} `, name.toLowerCase(), ` ${name}`, name.toUpperCase(), name.replace(" ", "  ")][client % 7] ??
    name
  );
}

function pickColumn(draw: Draw, header: string, values: readonly string[]): ListColumn {
  const shift = draw.whole(0, 9);
  return { header, cell: ({ client }) => words(values[(client + shift) % values.length] ?? "") };
}

/** Some date that follows from the client. */
function dateOf(client: number, firstYear: number, years: number): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${firstYear + (client % years)}-${two(1 + (Math.floor(client / 3) % 12))}-${two(1 + (Math.floor(client / 7) % 28))}`;
}
