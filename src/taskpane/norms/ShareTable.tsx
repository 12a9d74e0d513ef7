import { itemAt } from "../../kernel/item-at";
import type { WeightedCaseloads } from "../../caseload/norms/weighted-caseloads";
import { formatNumber } from "../../text/numbers";
import { weightedResultWords as words } from "../../text/pane/norms-pane";
import { ChartTable } from "../charts/ChartTable";
import { ScrollRegion } from "../components/ScrollRegion";
import { Spoken } from "../components/Spoken";
import { sumOf } from "./sum-of";

interface Props {
  readonly weighted: WeightedCaseloads;
  /** The id of the table's heading. */
  readonly title: string;
}

/** Everybody's clients in each group: now, when points are divided by hours, and when clients are divided by number only. */
export function ShareTable({ weighted: { norms, caseworkers, others, totals }, title }: Props) {
  const people = caseworkers.map(({ name, now, weighted, plain }) => ({
    name,
    now: now.clients,
    after: weighted.clients,
    plain,
  }));
  const outside = { name: words.others, now: others.clients, after: others.clients.map(() => 0), plain: 0 };
  const rows = others.load > 0 ? [...people, outside] : people;
  const all = sumOf(totals.clients);
  return (
    <ScrollRegion label={words.shareRegion}>
      <ChartTable
        aria-labelledby={title}
        headers={[words.name, ...norms.groups.map(({ name }) => name), words.together, words.byNumber]}
        groups={[
          {
            heading: null,
            rows: rows.map(({ name, now, after, plain }, place) => ({
              key: String(place),
              name,
              cells: [
                ...now.map((own, group) => <FromTo key={group} now={own} after={itemAt(after, group)} />),
                <FromTo key="together" now={sumOf(now)} after={sumOf(after)} />,
                formatNumber(plain),
              ],
            })),
          },
        ]}
        total={{ name: words.total, cells: [...totals.clients, all, all].map((count) => formatNumber(count)) }}
      />
    </ScrollRegion>
  );
}

function FromTo({ now, after }: { readonly now: number; readonly after: number }) {
  return (
    <>
      <span aria-hidden>{words.fromTo(now, after)}</span>
      <Spoken>{words.fromToSpoken(now, after)}</Spoken>
    </>
  );
}
