import { ofFigures, type Column } from "./columns";
import type { ChoiceSettings, FigureChoice } from "./figure-choice";
import { daysTimesHours, hoursChoice, type InSums } from "./hours-choice";
import { countChoice } from "./count-choice";
import { rowTotals, standsAfter } from "./row-sums";
import { countsOfSaidSums } from "./said-sums";
import { seriesIn } from "./series";
import { meansOfWeeks } from "./two-weeks";
import { speaksOf } from "./vocabulary";
import { countsOfSeries, hoursOfSeries, sumOfKinds, withKindsBeside } from "./series-choices";

const mostChoices = 6;
const leastScore = 0.4;
/** Two days may as well head the hours and the clients. */
const fewestMoments = 3;

export function figureChoices(
  columns: readonly Column[],
  settings: ChoiceSettings,
): { readonly hours: FigureChoice[]; readonly counts: FigureChoice[] } {
  const figures = ofFigures(columns);
  const stands = standsAfter(figures);
  // "Lopend" and "Beëindigd" come to nobody's clients of now.
  const closed = figures.filter(({ says }) => speaksOf("closed", says)).map(({ index }) => index);
  const sums = [...rowTotals(figures)].filter(([, parts]) => !parts.some((part) => closed.includes(part)));
  const totals = new Map([...sums, ...stands]);
  const series = seriesIn(figures, columns, settings.date);
  const parts = new Set([...totals.values()].flat());
  const steps = series
    .filter(({ kind }) => kind === "steps" || kind === "ages")
    .flatMap(({ columns: own }) => own.map(({ index }) => index));
  const days = series
    .filter(({ kind }) => kind === "weekdays")
    .flatMap(({ columns: own }) => own.map(({ index }) => index));
  const months = series
    .filter(({ kind, columns: own }) => kind === "moments" && own.length >= fewestMoments)
    .flatMap(({ columns: own }) => own.map(({ index }) => index));
  const addedUp = (members: readonly number[]): number[] =>
    [...totals].flatMap(([total, parts]) => (parts.every((part) => members.includes(part)) ? [total] : []));
  // One of several months or days of a week is nobody's hours. What adds up treden or age groups are clients, what adds up the days of a week are hours.
  const stepped = new Set([...steps, ...addedUp(steps)]);
  const worked = new Set(addedUp(days));
  const severalBeside = series.some(({ weeks = 1 }) => weeks > 1);
  const placeOf = (index: number): InSums => ({
    isTotal: totals.has(index),
    isPart: parts.has(index),
    isWeek: worked.has(index),
  });
  const turns = meansOfWeeks(figures);
  const isOfTurn = (index: number): boolean => turns.some(({ columns: both }) => both.includes(index));
  const hours = [
    ...turns,
    ...figures
      .filter(({ index }) => !stepped.has(index) && !days.includes(index) && !months.includes(index))
      // What is there after who came and went are clients, however few.
      .filter(({ index, says }) => !stands.has(index) || speaksOf("hours", says))
      .filter(({ index }) => !(severalBeside && worked.has(index)) && !isOfTurn(index))
      .flatMap((column) => hoursChoice(column, settings, placeOf(column.index))),
    ...series.flatMap((one) => hoursOfSeries(one, settings)),
    ...daysTimesHours(figures),
  ];
  const [best] = likeliest(hours);
  const likelyHours = figures.find(({ index }) => best?.how === "single" && best.columns[0] === index);
  const counts = [
    ...figures
      .filter(({ index }) => !worked.has(index))
      .flatMap((column) => countChoice(column, likelyHours, totals.has(column.index), parts.has(column.index))),
    ...withKindsBeside(
      [...series.flatMap((one) => countsOfSeries(one, totals)), ...sumOfKinds(figures, totals, series)],
      figures.filter(({ index }) => !totals.has(index)),
    ),
    ...countsOfSaidSums(figures, settings.saidSums()),
    ...(settings.rareForms?.counts(columns, settings.date) ?? []),
  ];
  return { hours: likeliest(hours), counts: likeliest(counts) };
}

function likeliest(choices: readonly FigureChoice[]): FigureChoice[] {
  return choices
    .filter(({ score }) => score >= leastScore)
    .sort(byScore)
    .slice(0, mostChoices);
}

function byScore(one: FigureChoice, other: FigureChoice): number {
  return other.score - one.score;
}
