import { askedChoice, whyWords as words } from "../../text/sheets/proposal-sheet";
import { blockWriter, formula, text, type Block } from "../plan/block";
import { textLiteral } from "../plan/formula-text";
import { looks } from "../plan/sheet-styles";
import { endlessLoad } from "../shared/team-shares";
import { betweenFormula, extremesOf, loadByHoursInWords } from "./options-block";
import type { ProposalCells } from "./proposal-cells";
import type { ProposalLayout } from "./proposal-layout";
import type { ProposalSheetInput } from "./proposal-sheet-input";

/** What the meeting is asked, and one sentence why, which follows the figures. */
export function whyBlock(input: ProposalSheetInput, cells: ProposalCells, layout: ProposalLayout): Block {
  const { asked, why, full, widths } = layout;
  const { fullTimeHours } = input.result.choices;
  const { spans } = cells;
  const writer = blockWriter(widths);
  writer.atLeast(asked, 24);
  writer.span(asked, full, text(askedChoice(input.second === null ? 2 : 3)), looks.asked);
  writer.atLeast(why, 20);

  const person = (extreme: string): string => {
    const place = `MATCH(${extreme},${spans.load},0)`;
    const [name, clients, hours] = [spans.name, spans.current, spans.hours].map((span) => `INDEX(${span},${place})`);
    const load = `IF(${extreme}>=${endlessLoad},${textLiteral(words.without)},${textLiteral(words.clientsOn)}&${hours}&${textLiteral(words.hours)})`;
    return `${name}&${textLiteral(words.has)}&${clients}&${load}`;
  };
  const expression = [
    person(`MAX(${spans.load})`),
    textLiteral(words.and),
    person(`MIN(${spans.load})`),
    textLiteral(`${words.stop}${words.byHours}`),
    betweenFormula(spans.perFte, "", words.to),
    textLiteral(words.per(fullTimeHours)),
  ].join("&");
  writer.span(why, full, formula(`IF(COUNT(${spans.load})=0,"",${expression})`, inWords(input, cells)), looks.askedWhy);
  return writer.block();
}

function inWords({ result }: ProposalSheetInput, cells: ProposalCells): string {
  const extremes = extremesOf(cells);
  if (extremes === null) return "";
  const person = (name: string): string => {
    const own = cells.people.find((one) => one.person.name === name)?.person;
    const clients = `${name}${words.has}${own?.current ?? 0}`;
    const hours = own?.caseloadHours ?? 0;
    return hours > 0 ? `${clients}${words.clientsOn}${decimal(hours)}${words.hours}` : `${clients}${words.without}`;
  };
  const { highest, lowest } = extremes;
  const byHours = loadByHoursInWords(cells, result.choices.fullTimeHours);
  return `${person(highest.name)}${words.and}${person(lowest.name)}${words.stop}${words.byHours}${byHours}${words.per(result.choices.fullTimeHours)}`;
}

/** As Dutch Excel joins a number to text. */
function decimal(value: number): string {
  return String(value).replace(".", ",");
}
