/** Percent of a bar's width between the bars of one category and the next. */
export const gapBetweenCategories = 60;
/** Bars, gaps among them, that leave room for a figure of three digits above each, in a chart as wide as the page. */
const mostBars = 28;

/** Whether each bar can show its own figure without running into the next. */
export function figuresFit(categories: number, series: number): boolean {
  return categories * (series + gapBetweenCategories / 100) <= mostBars;
}
