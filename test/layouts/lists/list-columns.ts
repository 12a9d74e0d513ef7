import type { Drawing } from "../drawing";
import type { Draw } from "../seeded";
import { day, dayText, nameCell, number, words, type Cell } from "../sheets/cell";
import type { ClientRow } from "./list-rows";

export interface ListColumn {
  readonly header: string;
  /** Decides which clients count, and for whom. */
  readonly counts?: true;
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
  const columns = numbers ? [numbers, ...kept] : kept;
  // Nobody keeps a list of one column.
  return columns.length > 1
    ? columns
    : [...columns, { header: "Aanmelding", cell: ({ client }) => day(dateOf(client, 2020, 4)) }];
}

function numberColumn({ listNumber }: Drawing["choices"], draw: Draw, english: boolean): ListColumn | null {
  if (listNumber === "none") return null;
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
  const blank = draw.pick(["", "", "n.t.b.", "niet toegewezen", "onbekend"]);
  const typed = drawing.choices.listNames === "sloppy" ? typedInHaste : (name: string) => name;
  const headers: Readonly<Record<typeof listHeader, readonly string[]>> = {
    usual: ["Klantmanager", "Consulent", "Medewerker"],
    synonym: ["Behandelaar", "Casemanager", "Regisseur", "Contactpersoon", "Eigenaar", "Werkcoach"],
    abbreviated: ["KM", "Beh.", "Cons.", "Mdw"],
    English: ["Caseworker", "Owner"],
    "two columns of people": ["Klantmanager werk", "Klantmanager"],
    "klantmanager and jobcoach": ["Klantmanager", "Consulent"],
  };
  const owner: ListColumn = {
    header: english ? draw.pick(headers.English) : draw.pick(headers[listHeader]),
    counts: true,
    cell: (row) =>
      row.owner ? nameCell(typed(drawing.listNameOf(row.owner), row.client)) : blank === "" ? null : words(blank),
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
  if (listHeader !== "two columns of people") return [owner];
  return [owner, { header: "Klantmanager inkomen", cell: ({ client }) => words(second[client % 4] ?? "") }];
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
