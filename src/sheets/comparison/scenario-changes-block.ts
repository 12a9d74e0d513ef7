import type { ComparedScenario, PersonChange } from "../../caseload/scenarios/scenario-comparison";
import { firstRoutesInWords, scenarioChangeWords } from "../../text/sheets/scenario-comparison-sheet";
import { blockWriter, formula, number, text, theirs, type Block, type BlockWriter } from "../plan/block";
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
    writer.put(strip.routes, 0, text(scenarioChangeWords.routes), looks.text);
    scenarios.slice(strip.from, strip.to).forEach((compared, index) => {
      const slot = layout.slots[index];
      if (!slot) return;
      const unchanged = compared.scenario.kind === "unchanged";
      writeHeader(writer, strip, slot);
      for (let row = strip.first; row <= strip.last; row += 1) {
        const person = compared.people[row - strip.first];
        if (unchanged || !person) writeRest(writer, row, slot, unchanged && row === strip.first);
        else writePerson(writer, person, row, slot, current, after(strip.from + index, person.name));
      }
      const routes = unchanged ? theirs(scenarioChangeWords.noRoutes) : theirs(routeWords(compared));
      writer.span(strip.routes, slot, routes, withEdge(looks.indentedText));
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

function routeWords({ routes, transfers }: ComparedScenario): string {
  if (transfers === null) return scenarioChangeWords.routesUnknown;
  return routes.length === 0 ? scenarioChangeWords.noRoutes : firstRoutesInWords(routes);
}

function writeHeader(writer: BlockWriter, { header }: ChangesStrip, slot: Slot): void {
  writer.put(header, slot.who, text(scenarioChangeWords.name), withEdge(looks.headerIndented));
  writer.put(header, slot.hours, text(scenarioChangeWords.current), looks.headerNumber);
  writer.put(header, slot.clients, text(scenarioChangeWords.after), looks.headerNumber);
  writer.put(header, slot.perFte, text(scenarioChangeWords.difference), atRight(looks.headerNumber));
}

function writeRest(writer: BlockWriter, row: number, slot: Slot, says: boolean): void {
  writer.span(row, slot, says ? text(scenarioChangeWords.unchanged) : null, withEdge(looks.indentedText));
}

function writePerson(
  writer: BlockWriter,
  { name, current: now, after }: PersonChange,
  row: number,
  slot: Slot,
  current: SourceCells,
  follows: string | null,
): void {
  const reference = togetherFormula([name], current, now);
  writer.put(row, slot.who, theirs(name), withEdge(looks.indentedText));
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
