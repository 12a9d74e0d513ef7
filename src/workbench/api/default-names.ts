/** The names that Dutch Excel gives new things; a number follows. */
export const defaultNames = { sheet: "Blad", chart: "Grafiek", table: "Tabel", series: "Reeks" } as const;

/** The title that a chart has until somebody changes it. */
export const defaultChartTitle = "Grafiektitel";
