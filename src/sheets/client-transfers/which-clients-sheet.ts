import type { IsoDate } from "../../caseload/dates";
import { clientTransfersWords as words, transferredClients } from "../../text/sheets/client-transfers-sheet";
import { whichClientsTitle } from "../../text/months/which-clients";
import { blockWriter, text, theirs } from "../plan/block";
import type { SheetPlan } from "../plan/sheet-plan";
import { looks } from "../plan/sheet-styles";
import type { MeetingFields } from "../shared/meeting-fields";
import { meetingLines, referenceDateLine, writePlainHeading } from "../shared/plain-heading";
import { clientWorksheet, putClient, type ListedClient } from "./client-worksheet";

/** A client who goes, and why. */
interface ListedMove extends ListedClient {
  readonly to: string;
  readonly reason: string;
}

export interface WhichClientsSheetInput {
  readonly referenceDate: IsoDate;
  /** null: the clients without a caseworker. */
  readonly from: string | null;
  /** "Lisette 70 en Anne 10" */
  readonly plan: string;
  /** In the order of the receivers. */
  readonly moves: readonly ListedMove[];
  readonly notes: readonly string[];
  readonly meeting: MeetingFields;
}

/** In characters; together they fill an A4 at full size. */
const widths = [14, 20, 13, 13, 28, 9] as const;
const columns = { client: 0, row: 1, from: 2, to: 3, reason: 4, agreed: 5 } as const;
const all = { first: columns.client, last: columns.agreed };

/** The sheet "WERKBLAD dd-mm-jjjj" of clients who were chosen by the rule: each with the reason, and room to agree. */
export function planWhichClientsSheet(input: WhichClientsSheetInput): SheetPlan {
  const { referenceDate, from, plan, moves, notes, meeting } = input;
  const writer = blockWriter(widths);
  const below = writePlainHeading(
    writer,
    {
      title: words.title,
      lines: [
        referenceDateLine(referenceDate),
        { label: words.from, content: theirs(from ?? words.nobody) },
        { label: words.plan, content: theirs(plan) },
        ...meetingLines(meeting),
      ],
      notes: [
        `${whichClientsTitle}: ${transferredClients(moves.length)}`,
        words.privacy,
        ...notes,
        words.chosen,
        words.rows,
      ],
    },
    all,
  );
  const header = below + 1;
  for (const name of ["client", "row", "from", "to", "reason", "agreed"] as const) {
    writer.put(header, columns[name], text(words[name]), looks.headerText);
  }
  moves.forEach(({ to, reason, ...client }, place) => {
    const row = header + 1 + place;
    putClient(writer, row, client);
    writer.put(row, columns.from, theirs(from ?? words.nobody), looks.value);
    writer.put(row, columns.to, theirs(to), looks.value);
    writer.put(row, columns.reason, theirs(reason), looks.value);
    writer.put(row, columns.agreed, null, looks.input);
  });
  return clientWorksheet(writer, referenceDate, { widths, header, last: header + moves.length });
}
