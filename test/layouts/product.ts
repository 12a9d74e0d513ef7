import { memoryHost } from "../taskpane/memory-host";
import { attentionPoints, type ShownPoint } from "../../src/usecases/attention/attention-points";
import { computeDivision } from "../../src/usecases/division/compute-division";
import type { NearestTeam, TeamData } from "../../src/caseload/team/team-data";
import { countingWords } from "../../src/text/counting";
import type { Host } from "../../src/usecases/host";
import { readTeam } from "../../src/usecases/reading/read-team";
import { divisionProblemSentence } from "../../src/text/problems/division-problems";
import type { Layout } from "./draw-layout";
import { gridsOf } from "./to-grids";
import type { Answer, Statement } from "./verdict/answer";

/** The one place that knows how the product is asked: what it reads in the workbook, and all that it tells a team lead. */
export async function askProduct(layout: Layout): Promise<Answer> {
  try {
    const reading = await readTeam(hostOver(layout));
    const divided = computeDivision(reading, {});
    if (!divided.ok) {
      const statements = [
        {
          sentence: withoutRecipe(divisionProblemSentence(divided.problem)),
          cells: cellsOf(reading.team.nearest),
          doubts: true,
        },
        ...attentionPoints(reading, []).map(stated),
      ];
      return { kind: "refused", statements };
    }
    const { result } = divided;
    return {
      kind: "figures",
      people: result.caseworkers.map(({ name, contractHours, current, cells }) => ({
        name,
        hours: contractHours,
        clients: current,
        cells: {
          ...(cells.name && { name: cells.name }),
          ...(cells.hours && { hours: cells.hours }),
          ...(cells.current && { clients: cells.current }),
        },
      })),
      total: result.totals.current,
      statements: [
        ...attentionPoints(reading, result.checks).map(stated),
        ...poolOf(reading.team).map((sentence): Statement => ({ sentence, cells: [], doubts: false })),
        ...result.leftOut.map(({ name, cell }): Statement => ({
          sentence: `${name} telt niet mee`,
          cells: [cell],
          doubts: true,
        })),
      ],
    };
  } catch (error) {
    return { kind: "failed", message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

/** What the pane says of clients of nobody, where the table and the list agree on them. */
function poolOf({ sources }: TeamData): string[] {
  return sources?.pool && sources.pool.clients > 0 ? [countingWords.ofNobody(sources.pool.clients)] : [];
}

function stated({ sentence, cells, severity }: ShownPoint): Statement {
  return { sentence, cells, doubts: severity === "review" };
}

/** What a table should look like is no cause: its words are the recipe's, not the team's. */
function withoutRecipe(sentence: string): string {
  return sentence.split(/Maak een tabel|Zet er/)[0] ?? "";
}

function cellsOf(nearest: NearestTeam | undefined): Statement["cells"] {
  return nearest && nearest.lacks !== "everything" ? nearest.cells : [];
}

/** As the host in memory, with sheets that are out of sight and what hangs on cells. */
function hostOver({ book, today }: Layout): Host {
  const host = memoryHost(gridsOf(book), today);
  const hidden = new Set(book.pages.filter((page) => page.hidden).map(({ name }) => name));
  return {
    ...host,
    hasNotes: () =>
      Promise.resolve(
        book.pages.some(({ cells }) => [...cells.values()].some((line) => [...line.values()].some(({ note }) => note))),
      ),
    notes: async (name, isWanted) =>
      book.pages
        .filter((page) => page.name === name)
        .flatMap((page) =>
          [...page.cells].flatMap(([row, line]) =>
            [...line].map(([column, { note }]) => ({ row, column, text: note ?? "" })),
          ),
        )
        .filter((note) => note.text !== "" && isWanted(note)),
    sheets: async () => (await host.sheets()).map((sheet) => ({ ...sheet, visible: !hidden.has(sheet.name) })),
  };
}
