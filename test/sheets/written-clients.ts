import type { AgeBand } from "../../src/caseload/ages/age-bands";
import { ageLinesOn } from "../../src/caseload/ages/age-lines";
import type { ClientFlag } from "../../src/caseload/clients/client-flags";
import type { AgeDivision, DividedAges } from "../../src/caseload/scenarios/age-division";
import { bestSplit } from "../../src/caseload/splits/best-split";
import type { IsoDate } from "../../src/caseload/dates";
import { usualSettings, type TeamSettings } from "../../src/caseload/team/team-settings";
import { emptyMeeting } from "../../src/sheets/shared/meeting-fields";
import type { AgeDivisionSheetInput } from "../../src/sheets/ages/age-division-sheet";
import type { PlainSheet } from "../support/workbooks/plan-to-xlsx";

/** A client as a test writes it in the team's own list: texts as they stand in the cells. */
export interface WrittenClient {
  readonly born: IsoDate;
  readonly caseworker: string;
  readonly exemption: string;
  readonly statusHolder: string;
  readonly indication: string;
}

/** How the texts of a list are to be understood, and what is divided. */
export interface ListReading {
  readonly sheet: string;
  readonly referenceDate: IsoDate;
  /** Who was born on or before it has reached the AOW age. */
  readonly aowBornAtLatest: IsoDate;
  readonly selectionName: string;
  readonly filters: readonly {
    readonly flag: ClientFlag;
    readonly column: "exemption" | "statusHolder" | "indication";
    readonly pass: readonly string[];
    readonly unknown: readonly string[];
  }[];
  /** Spellings by name, the team first. */
  readonly caseworkers: Readonly<Record<string, readonly string[]>>;
  readonly outsideTeam: readonly string[];
  readonly before: readonly AgeBand[] | null;
  readonly bands: readonly AgeBand[];
  readonly teamHours: readonly number[] | null;
  readonly settings: Partial<TeamSettings>;
}

const columnOf = { born: 1, caseworker: 2, exemption: 3, statusHolder: 4, indication: 5 } as const;

/** The list as a sheet of the team's. */
export function clientSheet(clients: readonly WrittenClient[], name: string): PlainSheet {
  return {
    name,
    rows: [
      ["Cliëntnr", "Geboortedatum", "Klantmanager", "Ontheffing", "Statushouder", "Indicatie"],
      ...clients.map(({ born, caseworker, exemption, statusHolder, indication }, index) => [
        100 + index,
        Date.parse(born) / 86_400_000 + 25_569,
        ...[caseworker, exemption, statusHolder, indication].map((cell) => (cell === "" ? null : cell)),
      ]),
    ],
  };
}

/** Completed years, by the calendar: whoever was born on 29 February has the birthday on 1 March in a common year. */
function ageOf(born: IsoDate, referenceDate: IsoDate): number {
  const [date, birth] = [new Date(referenceDate), new Date(born)];
  let age = date.getUTCFullYear() - birth.getUTCFullYear();
  const birthday = new Date(Date.UTC(date.getUTCFullYear(), birth.getUTCMonth(), birth.getUTCDate()));
  if (birthday > date) age -= 1;
  return age;
}

/** What a division comes to, counted client by client. */
export function countedDivision(clients: readonly WrittenClient[], reading: ListReading): AgeDivision {
  const { referenceDate, aowBornAtLatest, filters, caseworkers, settings } = reading;
  const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
  const holds = (cell: string, texts: readonly string[]): boolean => texts.some((text) => same(text, cell));
  const { contactsPerYear, contactMinutes } = { ...usualSettings, ...settings };

  let left = clients;
  const steps = filters.map(({ flag, column, pass, unknown }) => {
    const before = left;
    left = before.filter((client) => holds(client[column], pass));
    const unclear = before.filter((client) => holds(client[column], unknown)).length;
    const filter = { flag, keep: "no" } as const;
    return { filter, kept: left.length, leftOut: before.length - left.length - unclear, unknown: unclear };
  });
  const counted = left;

  const isIn = (born: IsoDate, { from, below }: AgeBand): boolean => {
    const age = ageOf(born, referenceDate);
    if (age < from) return false;
    return below === null || (below === "aow" ? born > aowBornAtLatest : age < below);
  };
  const names = Object.keys(caseworkers);
  const ofCaseworker = (name: string): WrittenClient[] =>
    counted.filter(({ caseworker }) => holds(caseworker, caseworkers[name] ?? []));
  const divided = (bands: readonly AgeBand[]): DividedAges => {
    const lines = bands.map((band) => {
      const inBand = counted.filter(({ born }) => isIn(born, band));
      const follows = typeof band.below === "number" && bands.some(({ from }) => from === band.below);
      const contacts = inBand.length * contactsPerYear;
      return {
        band,
        clients: inBand.length,
        byCaseworker: names.map((name) => ofCaseworker(name).filter(({ born }) => isIn(born, band)).length),
        agingOut: follows
          ? counted.filter(({ born }) => ageOf(born, referenceDate) === Number(band.below) - 1).length
          : 0,
        contacts,
        contactHours: contactMinutes === null ? null : (contacts * contactMinutes) / 60,
      };
    });
    return {
      bands: lines,
      outside: counted.filter(({ born }) => !bands.some((band) => isIn(born, band))).length,
      unknown: 0,
      transfersPerYear: lines.reduce((sum, { agingOut }) => sum + agingOut, 0),
    };
  };
  const byAge = new Map<number, number>();
  for (const { born } of counted) {
    const age = ageOf(born, referenceDate);
    byAge.set(age, (byAge.get(age) ?? 0) + 1);
  }
  const ages = [...byAge].map(([age, clientsOfAge]) => ({ age, clients: clientsOfAge })).sort((a, b) => a.age - b.age);
  /** Every other text of a flag's column says that the client is left out. */
  const othersIn = (column: "exemption" | "statusHolder" | "indication", texts: readonly string[]): string[] => [
    ...new Set(clients.map((client) => client[column]).filter((cell) => !holds(cell, texts))),
  ];
  return {
    referenceDate,
    selection: { name: reading.selectionName, filters: steps.map(({ filter }) => filter) },
    outcome: { total: clients.length, steps, counted: counted.length },
    caseworkers: names.map((name) => ({
      name,
      inTeam: !reading.outsideTeam.includes(name),
      clients: ofCaseworker(name).length,
    })),
    before: reading.before && divided(reading.before),
    proposed: divided(reading.bands),
    ages,
    ageUnknown: 0,
    aowReached: counted.filter(({ born }) => born <= aowBornAtLatest).length,
    under18: counted.filter(({ born }) => ageOf(born, referenceDate) < 18).length,
    lines: ageLinesOn(referenceDate),
    betterCuts: reading.teamHours && betterCuts(ages, reading.teamHours),
    checks: [],
    countable: {
      runs: [
        {
          sheet: reading.sheet,
          top: 1,
          bottom: clients.length,
          births: { column: columnOf.born, unseen: [] },
          filters: filters.map(({ column, pass, unknown }) => ({
            column: columnOf[column],
            kept: pass,
            leftOut: othersIn(column, [...pass, ...unknown]),
          })),
          caseworkers: {
            column: columnOf.caseworker,
            spellings: names.flatMap((name) => (caseworkers[name] ?? []).map((text) => ({ text, means: name }))),
          },
          steps: { ofAll: null },
        },
      ],
      aowBornAtLatest,
    },
  };
}

function betterCuts(ages: AgeDivision["ages"], teamHours: readonly number[]): AgeDivision["betterCuts"] {
  const firstAge = ages[0]?.age ?? 18;
  const counts = Array.from({ length: (ages.at(-1)?.age ?? firstAge) - firstAge + 1 }, () => 0);
  for (const { age, clients } of ages) counts[age - firstAge] = clients;
  const [leastSpread, lowestLoad] = (["spread", "highest-load"] as const).map((objective) =>
    bestSplit({ firstAge, counts }, teamHours, objective, { order: "given", fullTimeHours: 36 }),
  );
  return leastSpread?.ok && lowestLoad?.ok
    ? { teamHours, leastSpread: leastSpread.split, lowestLoad: lowestLoad.split, atLegalLines: null, front: [] }
    : null;
}

export function divisionInput(division: AgeDivision, settings: Partial<TeamSettings> = {}): AgeDivisionSheetInput {
  return {
    division,
    settings: { ...usualSettings, ...settings },
    fileName: "team-werk-2020.xlsx",
    meeting: emptyMeeting,
    stated: null,
    referenceDateSource: "sheets",
    sources: (division.countable?.runs ?? []).map(({ sheet, bottom }) => ({
      title: "Cliënten",
      range: { sheet, top: 0, left: 0, bottom, right: 5 },
    })),
    doubts: [],
    clientDoubts: [],
    answers: [],
  };
}

/** Clients by age of issue 4, and their caseworkers and flags, so that every figure of its table comes out. */
const memoAges = [
  { from: 18, to: 26, counted: 90, current: 35 },
  { from: 27, to: 29, counted: 43, current: 20 },
  { from: 30, to: 40, counted: 172, current: 93 },
  { from: 41, to: 45, counted: 82, current: 53 },
  { from: 46, to: 49, counted: 70, current: 58 },
  { from: 50, to: 65, counted: 224, current: 210 },
] as const;

/** 90, 122, 71 and 186 of those of the current caseload; the others are with Team Zorg, which is not in the formation. */
export const memoCaseworkers = ["Anne", "Bob", "Emmy", "Julie", "Lisette", "Team Zorg"] as const;

export const memoClients: readonly WrittenClient[] = (() => {
  const current = [
    ...Array.from({ length: 90 }, () => "Anne"),
    ...Array.from({ length: 122 }, () => "Bob"),
    ...Array.from({ length: 71 }, () => "Emmy"),
    ...Array.from({ length: 186 }, () => "Julie"),
  ];
  // A step that shares no factor with 469 goes past all of them once: everyone has clients of every age.
  const caseworkerOf = (place: number): string => current[(place * 100) % current.length] ?? "";
  let place = 0;
  const counted = memoAges.flatMap(({ from, to, counted: clients, current: ofTeam }) =>
    Array.from({ length: clients }, (_, index): WrittenClient => {
      const inTeam = index < ofTeam;
      return {
        born: bornAtAge(from + (index % (to - from + 1)), index),
        caseworker: inTeam ? caseworkerOf(place++) : "Team Zorg",
        exemption: "nee",
        statusHolder: !inTeam && index % 2 === 0 ? "ja" : "nee",
        indication: !inTeam && index % 2 === 1 ? "banenafspraak" : "",
      };
    }),
  );
  const exempt = Array.from({ length: 972 - counted.length }, (_, index): WrittenClient => ({
    born: bornAtAge(18 + (index % 48), index),
    caseworker: "Team Zorg",
    exemption: "ja",
    statusHolder: "nee",
    indication: "",
  }));
  return [...counted, ...exempt];
})();

/** Some day on which somebody is born who is so old on 3 March 2020. */
function bornAtAge(age: number, index: number): IsoDate {
  return new Date(Date.UTC(2020 - age, 2, 3 - ((index * 53) % 365))).toISOString().slice(0, 10);
}

export const memoReading: ListReading = {
  sheet: "Cliënten",
  referenceDate: "2020-03-03",
  aowBornAtLatest: "1953-11-03",
  selectionName: "Nieuwe indeling",
  filters: [{ flag: "exemption", column: "exemption", pass: ["nee"], unknown: ["?"] }],
  caseworkers: Object.fromEntries(memoCaseworkers.map((name) => [name, [name]])),
  outsideTeam: ["Team Zorg"],
  before: [
    { from: 18, below: 27 },
    { from: 27, below: 41 },
    { from: 50, below: "aow" },
  ],
  bands: [
    { from: 18, below: 30 },
    { from: 30, below: 46 },
    { from: 46, below: "aow" },
  ],
  teamHours: [28, 36, 96],
  settings: {},
};
