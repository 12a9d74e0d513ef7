import { bornAtLatest } from "../../../caseload/ages/age-on-date";
import { dayNumber, unknownDay } from "../../../caseload/ages/day-number";
import { noCaseworker, noStep, type ClientColumns } from "../../../caseload/clients/client-columns";
import { clientFlags, flag, type ClientFlag } from "../../../caseload/clients/client-flags";
import type { IsoDate } from "../../../caseload/dates";
import { noBirth, spanUnit } from "./birth-dates";
import type { NameInLists } from "../caseworker-names";
import { inverseFlag } from "../lists/client-fields";
import { unreadableAge, unreadableCode, type AmountColumn, type FlagColumn } from "../rows/client-rows";
import type { DoubtTallies, DoubtTally } from "./doubt-tally";
import { together } from "./flag-meaning";
import { namesAbove } from "../lists/names-above";
import type { OpenedList } from "../lists/open-list";
import { rowKind } from "../rows/row-kinds";

/** What the codes of each flag column come to. */
export type FlagMeanings = ReadonlyMap<FlagColumn, Uint8Array>;

/** Puts the clients of all lists below each other, and tells of whom something is in doubt. */
export class ColumnsBuilder {
  private count = 0;
  private readonly birthDay: Int32Array;
  private readonly birthSpan: Uint16Array;
  private readonly caseworker: Uint16Array;
  private readonly flags: Readonly<Record<ClientFlag, Uint8Array>>;
  private readonly list: Uint16Array;
  private readonly row: Int32Array;
  /** Few lists have these: they are made for the first that does. */
  private step: Uint8Array | null = null;
  private benefit: Uint8Array | null = null;
  private readonly amounts = new Map<AmountColumn["place"]["field"], Float32Array>();
  private readonly steps: string[] = [];
  private readonly placeOfName = new Map<string, number>();
  private readonly clientsOfName: number[] = [];
  private spans: readonly AgeSpan[] | null = null;

  constructor(
    private readonly capacity: number,
    private readonly referenceDate: IsoDate,
    private readonly tallies: DoubtTallies,
  ) {
    this.birthDay = new Int32Array(capacity).fill(unknownDay);
    this.birthSpan = new Uint16Array(capacity);
    this.caseworker = new Uint16Array(capacity).fill(noCaseworker);
    const unknown = () => new Uint8Array(capacity).fill(flag.unknown);
    this.flags = { statusHolder: unknown(), indication: unknown(), exemption: unknown(), jobSeekingDuty: unknown() };
    this.list = new Uint16Array(capacity);
    this.row = new Int32Array(capacity);
  }

  /** Adds the clients of one list. */
  add(list: OpenedList, index: number, meanings: FlagMeanings): void {
    const from = this.count;
    const rows = clientRows(list.kinds);
    const { row } = this;
    const { top } = list.values;
    for (let at = 0; at < rows.length; at += 1) row[from + at] = top + (rows[at] as number);
    this.count = from + rows.length;
    this.list.fill(index, from, this.count);
    this.addCaseworkers(list, rows, from);
    this.addBirths(list, rows, from);
    this.addFlags(list, rows, from, meanings);
    this.addSteps(list, rows, from);
    this.addBenefits(list, rows, from);
    this.addAmounts(list, rows, from);
  }

  names(): NameInLists[] {
    return [...this.placeOfName].map(([name, place]) => ({ name, clients: this.clientsOfName[place] ?? 0 }));
  }

  /** @param placeOf place among the caseworkers of each of `names()` */
  columns(caseworkers: readonly string[], placeOf: readonly number[]): ClientColumns {
    const part = <T extends { subarray(from: number, to: number): T }>(column: T): T => column.subarray(0, this.count);
    const partOf = <T extends { subarray(from: number, to: number): T }>(column: T | null | undefined): T | null =>
      column ? part(column) : null;
    return {
      count: this.count,
      birthDay: part(this.birthDay),
      birthSpan: part(this.birthSpan),
      caseworker: replaced(part(this.caseworker), placeOf),
      caseworkers,
      flags: {
        statusHolder: part(this.flags.statusHolder),
        indication: part(this.flags.indication),
        exemption: part(this.flags.exemption),
        jobSeekingDuty: part(this.flags.jobSeekingDuty),
      },
      step: this.steps.length > 0 ? partOf(this.step) : null,
      steps: this.steps,
      benefit: partOf(this.benefit),
      weight: partOf(this.amounts.get("weight")),
      contacts: partOf(this.amounts.get("contacts")),
      list: part(this.list),
      row: part(this.row),
    };
  }

  private addCaseworkers({ caseworker, person, kinds, values }: OpenedList, rows: Int32Array, from: number): void {
    if (person !== null) {
      const who = this.place(person);
      this.caseworker.fill(who, from, from + rows.length);
      this.clientsOfName[who] = (this.clientsOfName[who] ?? 0) + rows.length;
      return;
    }
    if (!caseworker) return;
    const { who: names } = caseworker;
    const places = Uint16Array.from(caseworker.names, (name) => this.place(name));
    const nobody = noCaseworker;
    const placeOf = (name: number) => (name < places.length ? (places[name] as number) : nobody);
    const above = namesAbove(caseworker, kinds);
    const unassigned = this.tallies.of("no-caseworker", caseworker.place.header, caseworker.place.headerCell);
    const clients = new Uint32Array(this.placeOfName.size);
    const target = this.caseworker;
    for (let at = 0; at < rows.length; at += 1) {
      const row = rows[at] as number;
      let who = placeOf(names[row] as number);
      if (who === nobody && above) who = placeOf(above[row] as number);
      target[from + at] = who;
      if (who === nobody) unassigned.add(values.top + row);
      else clients[who] = (clients[who] as number) + 1;
    }
    clients.forEach((count, who) => (this.clientsOfName[who] = (this.clientsOfName[who] ?? 0) + count));
  }

  private addBirths({ birth, age, values }: OpenedList, rows: Int32Array, from: number): void {
    const { birthDay, birthSpan } = this;
    if (age) this.spans ??= ageSpans(this.referenceDate);
    const { spans } = this;
    const aboutBirths: Readonly<Record<number, DoubtTally>> | null = birth && {
      [noBirth.unreadable]: this.tallies.of("unreadable", birth.place.header, birth.place.headerCell),
      [noBirth.impossible]: this.tallies.of("impossible-birth-date", birth.place.header, birth.place.headerCell),
      [noBirth.future]: this.tallies.of("future-birth-date", birth.place.header, birth.place.headerCell),
    };
    const unreadable = age && this.tallies.of("unreadable", age.place.header, age.place.headerCell);
    const differs = age && this.tallies.of("age-differs", age.place.header, age.place.headerCell);
    const [none, unreadableYears, unit] = [noBirth.none, unreadableAge, spanUnit];
    const births = birth?.births;
    for (let at = 0; at < rows.length; at += 1) {
      const row = rows[at] as number;
      const born = births ? (births[row] as number) : none;
      if (born >= 0 && born < unit && !age) {
        birthDay[from + at] = born;
        continue;
      }
      const years = age?.ages[row];
      const typed = years === undefined ? undefined : spans?.[years];
      if (years === unreadableYears) unreadable?.add(values.top + row);
      if (born >= 0) {
        const first = born % unit;
        const span = (born - first) / unit;
        birthDay[from + at] = first;
        birthSpan[from + at] = span;
        if (typed && (typed.last < first || typed.first > first + span)) differs?.add(values.top + row);
        continue;
      }
      if (born !== none) aboutBirths?.[born]?.add(values.top + row);
      if (!typed) continue;
      birthDay[from + at] = typed.first;
      birthSpan[from + at] = typed.last - typed.first;
    }
  }

  private addFlags({ flags, values }: OpenedList, rows: Int32Array, from: number, meanings: FlagMeanings): void {
    const [unreadable, unknown] = [unreadableCode, flag.unknown];
    for (const column of flags) {
      const { header, headerCell, field } = column.place;
      const meaning = meanings.get(column) ?? new Uint8Array();
      const isFirst = flags.find(({ place }) => place.field === field) === column;
      const notRead = this.tallies.of("unreadable", header, headerCell);
      const differ = this.tallies.of("columns-differ", header, headerCell);
      const target = this.flags[field];
      const { codes } = column;
      for (let at = 0; at < rows.length; at += 1) {
        const row = rows[at] as number;
        const code = codes[row] as number;
        const value = meaning[code] as number;
        if (code === unreadable) notRead.add(values.top + row);
        if (isFirst) {
          target[from + at] = value;
          continue;
        }
        const both = together(field, target[from + at] as number, value);
        if (both === "differ") differ.add(values.top + row);
        target[from + at] = both === "differ" ? unknown : both;
      }
    }
    this.addInverses(flags, values.top, rows, from);
  }

  /** A flag without a column of its own is what its opposite is not; two columns that say the opposite must not say the same. */
  private addInverses(columns: readonly FlagColumn[], top: number, rows: Int32Array, from: number): void {
    const columnFor = (name: ClientFlag) => columns.find(({ place }) => place.field === name)?.place;
    const { unknown } = flag;
    const opposites = Uint8Array.of(flag.yes, flag.no, unknown);
    for (const name of clientFlags) {
      const inverse = inverseFlag[name];
      if (!inverse || !columnFor(inverse)) continue;
      const [own, other] = [this.flags[name], this.flags[inverse]];
      const place = columnFor(name);
      if (!place) {
        for (let at = from; at < this.count; at += 1) own[at] = opposites[other[at] as number] as number;
      } else if (name === "exemption") {
        const contradiction = this.tallies.of("contradiction", place.header, place.headerCell);
        for (let at = 0; at < rows.length; at += 1) {
          const value = own[from + at];
          if (value !== unknown && value === other[from + at]) contradiction.add(top + (rows[at] ?? 0));
        }
      }
    }
  }

  private addSteps({ step, values }: OpenedList, rows: Int32Array, from: number): void {
    if (!step) return;
    this.step ??= new Uint8Array(this.capacity).fill(noStep);
    const places = step.steps.map((name) => {
      const known = this.steps.indexOf(name);
      return known >= 0 ? known : this.steps.push(name) - 1;
    });
    const unreadable = this.tallies.of("unreadable", step.place.header, step.place.headerCell);
    for (let at = 0; at < rows.length; at += 1) {
      const row = rows[at] ?? 0;
      this.step[from + at] = places[step.places[row] ?? noStep] ?? noStep;
      if (step.unreadable[row] === 1) unreadable.add(values.top + row);
    }
  }

  private addBenefits({ benefit }: OpenedList, rows: Int32Array, from: number): void {
    if (!benefit) return;
    this.benefit ??= new Uint8Array(this.capacity).fill(flag.unknown);
    for (let at = 0; at < rows.length; at += 1) {
      this.benefit[from + at] = benefit.benefits[rows[at] ?? 0] ?? flag.unknown;
    }
  }

  private addAmounts({ amounts, values }: OpenedList, rows: Int32Array, from: number): void {
    for (const column of amounts) {
      const { field, header, headerCell } = column.place;
      const target = this.amounts.get(field) ?? new Float32Array(this.capacity).fill(Number.NaN);
      this.amounts.set(field, target);
      const unreadable = this.tallies.of("unreadable", header, headerCell);
      for (let at = 0; at < rows.length; at += 1) {
        const row = rows[at] ?? 0;
        target[from + at] = column.amounts[row] ?? Number.NaN;
        if (column.unreadable[row] === 1) unreadable.add(values.top + row);
      }
    }
  }

  private place(name: string): number {
    const known = this.placeOfName.get(name);
    if (known !== undefined) return known;
    const place = this.placeOfName.size;
    this.placeOfName.set(name, place);
    this.clientsOfName[place] = 0;
    return place;
  }
}

/** The places of the names that were read, replaced by those of the caseworkers who bear them. */
function replaced(places: Uint16Array, placeOf: readonly number[]): Uint16Array {
  const nobody = noCaseworker;
  for (let client = 0; client < places.length; client += 1) {
    places[client] = placeOf[places[client] ?? nobody] ?? nobody;
  }
  return places;
}

function clientRows(kinds: Uint8Array): Int32Array {
  const rows = new Int32Array(kinds.length);
  const { client } = rowKind;
  let count = 0;
  for (let row = 0; row < kinds.length; row += 1) {
    if (kinds[row] === client) rows[count++] = row;
  }
  return rows.subarray(0, count);
}

interface AgeSpan {
  readonly first: number;
  readonly last: number;
}

/** The birth days of everyone who is so many completed years old on the date, by age. */
function ageSpans(referenceDate: IsoDate): AgeSpan[] {
  const youngest = (age: number): number => dayNumber(bornAtLatest(age, referenceDate));
  return Array.from({ length: unreadableAge }, (_, age) => ({ first: youngest(age + 1) + 1, last: youngest(age) }));
}
