import { itemAt } from "../../kernel/item-at";
import type { ComparedScenario, PersonChange } from "../../caseload/scenarios/scenario-comparison";
import { firstRoutesInWords, scenarioChangeWords } from "../../text/sheets/scenario-comparison-sheet";
import { scenarioNumber } from "../../text/scenarios";
import { blockWriter, formula, number, text, theirs, type Block, type BlockWriter, type Columns } from "../plan/block";
import type { ComparedColumn } from "./compared-columns";
import { at } from "../plan/formula-text";
import type { LiveComparison } from "./live-comparison";
import type { ChangesStrip, ScenarioComparisonLayout, Slot } from "./scenario-comparison-layout";
import { atRight, withEdge, writeNames } from "../plan/slots";
import { togetherFormula, type SourceCell, type SourceCells } from "../plan/source-cells";
import { looks, marked, numberFormats } from "../plan/sheet-styles";

/**
 * "Wat verandert er voor wie": under each scenario a line per person, "Julie 186 → 106 −80", and who gives how many clients to whom.
 * @param current the cells of Tabel 4 that say how many clients somebody has now
 */
export function scenarioChangesBlock(
  scenarios: readonly ComparedScenario[],
  columns: readonly ComparedColumn[],
  current: SourceCells,
  after: LiveComparison["after"],
  layout: ScenarioComparisonLayout,
): Block {
  const writer = blockWriter(layout.widths);
  for (const strip of layout.changes) {
    writeNames(writer, layout, strip, scenarioChangeWords.title, columns);
    writer.put(strip.header, 0, text(scenarioChangeWords.perPerson), looks.headerText);
    if (!layout.isLarge) writer.put(strip.routes, 0, text(scenarioChangeWords.routes), looks.text);
    if (layout.isLarge) writePeople(writer, scenarios, strip, layout);
    scenarios.slice(strip.from, strip.to).forEach((compared, index) => {
      const slot = layout.slots[index];
      if (!slot) return;
      const unchanged = compared.scenario.kind === "unchanged";
      writeHeader(writer, strip, slot, layout);
      for (let row = strip.first; row <= strip.last; row += 1) {
        const person = compared.people[row - strip.first];
        if (unchanged || !person) writeRest(writer, row, slot, unchanged && row === strip.first, layout);
        else writePerson(writer, person, row, slot, current, after(strip.from + index, person.name), layout);
      }
      const routes = unchanged ? theirs(scenarioChangeWords.noRoutes) : theirs(routeWords(compared));
      if (!layout.isLarge) {
        writer.span(strip.routes, slot, routes, withEdge(looks.indentedText));
        return;
      }
      const row = strip.routes + index;
      const label = { first: 0, last: itemAt(layout.slots, 0).who };
      writer.span(row, label, theirs(scenarioChangeWords.routesOf(scenarioNumber(strip.from + index))), looks.text);
      writer.span(row, { first: label.last + 1, last: layout.full.last }, routes, looks.text);
    });
  }
  return writer.block();
}

/** The cell in which a scenario says how many clients somebody gets; empty where it changes nothing. */
export function cellsAfter(
  { scenario, people }: ComparedScenario,
  place: number,
  { changes, slots }: ScenarioComparisonLayout,
): SourceCells {
  const strip = changes.find(({ from, to }) => from <= place && place < to);
  const slot = slots[place - (strip?.from ?? 0)];
  if (!strip || !slot || scenario.kind === "unchanged") return new Map();
  return new Map(
    people.map(({ name, after }, index): [string, SourceCell] => [
      name,
      { row: strip.first + index, column: slot.clients, value: after },
    ]),
  );
}

/** Everybody's name before the scenarios, once for all of them. */
function writePeople(
  writer: BlockWriter,
  scenarios: readonly ComparedScenario[],
  { first }: ChangesStrip,
  { slots }: ScenarioComparisonLayout,
): void {
  scenarios[0]?.people.forEach(({ name }, place) => {
    writer.span(first + place, { first: 0, last: slots[0]?.who ?? 0 }, theirs(name), looks.text);
  });
}

/** The columns of a slot that no name stands in. */
function ownColumns({ first, last, hours }: Slot, { isLarge }: Pick<ScenarioComparisonLayout, "isLarge">): Columns {
  return { first: isLarge && first === 1 ? hours : first, last };
}

function routeWords({ routes, transfers }: ComparedScenario): string {
  if (transfers === null) return scenarioChangeWords.routesUnknown;
  return routes.length === 0 ? scenarioChangeWords.noRoutes : firstRoutesInWords(routes);
}

function writeHeader(
  writer: BlockWriter,
  { header }: ChangesStrip,
  slot: Slot,
  { isLarge }: ScenarioComparisonLayout,
): void {
  const name = isLarge ? null : text(scenarioChangeWords.name);
  writer.put(header, slot.who, name, withEdge(looks.headerIndented));
  writer.put(header, slot.hours, text(scenarioChangeWords.current), looks.headerNumber);
  writer.put(header, slot.clients, text(scenarioChangeWords.after), looks.headerNumber);
  writer.put(header, slot.perFte, text(scenarioChangeWords.difference), atRight(looks.headerNumber));
}

function writeRest(
  writer: BlockWriter,
  row: number,
  slot: Slot,
  says: boolean,
  layout: ScenarioComparisonLayout,
): void {
  writer.span(
    row,
    ownColumns(slot, layout),
    says ? text(scenarioChangeWords.unchanged) : null,
    withEdge(looks.indentedText),
  );
}

function writePerson(
  writer: BlockWriter,
  { name, current: now, after }: PersonChange,
  row: number,
  slot: Slot,
  current: SourceCells,
  follows: string | null,
  { isLarge }: ScenarioComparisonLayout,
): void {
  const reference = togetherFormula([name], current, now);
  if (!isLarge) writer.put(row, slot.who, theirs(name), withEdge(looks.indentedText));
  else if (slot.first > 1) writer.put(row, slot.who, null, withEdge(looks.indentedText));
  writer.put(row, slot.hours, reference === null ? number(now) : formula(reference, now), {
    ...looks.number,
    numberFormat: reference === null ? marked(numberFormats.count) : numberFormats.count,
  });
  writer.put(row, slot.clients, follows === null ? number(after) : formula(follows, after), {
    ...looks.number,
    numberFormat: follows === null ? marked(numberFormats.arrowCount) : numberFormats.arrowCount,
  });
  writer.put(row, slot.perFte, formula(`${at(row, slot.clients)}-${at(row, slot.hours)}`, after - now), {
    ...atRight(looks.number),
    numberFormat: numberFormats.signed,
  });
}
