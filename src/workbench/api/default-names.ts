/** What Dutch Excel calls new things, before their number. */
export const defaultNames = { sheet: "Blad", chart: "Grafiek", series: "Reeks" } as const;

/** The title of a chart nobody has named. */
export const defaultChartTitle = "Grafiektitel";
