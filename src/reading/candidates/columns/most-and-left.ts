import { share, type Column } from "./columns";
import type { FigureChoice } from "./figure-choice";
import { plain, speaksOf } from "./vocabulary";

const most =
  /(?:^| )(?:max|maxim\S*|plafond|caseloadplafond|bovengrens|norm|caseloadnorm|capaciteit|plekken|plaatsen)(?: |$)/;
const left = /(?:^| )(?:plek|plekken|plaats|plaatsen|ruimte|vrij|vrije|beschikba\S*|over|resterend\S*)(?: |$)/;
const used = /(?:^| )(?:bezet\S*|gevuld\S*|vol|ingevuld\S*)(?: |$)/;

/**
 * The most clients that each may have, and how many places are left, where no column says how many there are: the one without the other. Whoever has more than
 * agreed has fewer places than none.
 */
export function mostWithoutLeft(columns: readonly Column[]): FigureChoice | null {
  const figures = columns.filter(isWhole);
  const isCount = ({ says }: Column): boolean =>
    (speaksOf("count", says) || speaksOf("number", says) || used.test(plain(says))) &&
    !speaksOf("notCount", says) &&
    !speaksOf("hours", says);
  if (figures.some(isCount)) return null;
  const lefts = figures.filter(({ says }) => left.test(plain(says)) && !/(?:^| )max/.test(plain(says)));
  const [places, ...others] = lefts.filter(
    ({ numbers }) => lefts.length === 1 || numbers.some((number) => number <= 0),
  );
  const [limit, ...limits] = figures.filter((column) => column !== places && most.test(plain(column.says)));
  if (!places || !limit || others.length > 0 || limits.length > 0) return null;
  return {
    field: "current",
    columns: [limit.index, places.index],
    minus: new Set([places.index]),
    how: "sum",
    unit: "clients",
    factor: 1,
    score: 3,
    weak: false,
    series: [],
  };
}

const nearlyAll = 0.9;

function isWhole({ numbers, filled, says }: Column): boolean {
  return numbers.length * 2 > filled && share(numbers, Number.isInteger) >= nearlyAll && !speaksOf("hours", says);
}
