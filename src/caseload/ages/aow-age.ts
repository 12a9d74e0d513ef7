/** The AOW age of people who reach it in this calendar year: 65 years and `months` months. */
interface AowAges {
  readonly monthsAbove65: ReadonlyMap<number, number>;
  /** The last year for which the law sets it; it is announced five years ahead. */
  readonly establishedUntil: number;
  readonly source: string;
}

/** Until 2012 the AOW age was 65. */
export const aowAges: AowAges = {
  monthsAbove65: new Map([
    [2012, 0],
    [2013, 1],
    [2014, 2],
    [2015, 3],
    [2016, 6],
    [2017, 9],
    [2018, 12],
    [2019, 16],
    [2020, 16],
    [2021, 16],
    [2022, 19],
    [2023, 22],
    [2024, 24],
    [2025, 24],
    [2026, 24],
    [2027, 24],
    [2028, 27],
    [2029, 27],
    [2030, 27],
    [2031, 27],
  ]),
  establishedUntil: 2031,
  source: "Artikel 7a Algemene Ouderdomswet; rijksoverheid.nl, Wanneer gaat mijn AOW in",
};

/** The first year of which the law says the age. */
export const firstAowYear = Math.min(...aowAges.monthsAbove65.keys());
/** The most months above 65 that are set. */
export const mostAowMonths = Math.max(...aowAges.monthsAbove65.values());

/** Whole ages at which somebody may have reached the AOW age: below the first nobody has, from the last on everybody. */
export const aowPossibleFrom = 65;
export const aowSureFrom = 65 + Math.ceil(mostAowMonths / 12);
