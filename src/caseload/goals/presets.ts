import { delftProductiveHours } from "../capacity/delft-2002";

/** The figures of the source documents that the sheet "Doelen en capaciteit" begins with; a team puts its own in their place. */

/** Ridderkerk 2013: the share of a caseload that is to leave in a year; the stock was to shrink by 10% and grew by 2.5%. */
export const outflowPreset = { share: 0.1, stockTarget: 0.1, stockRealised: -0.025 } as const;

/** Ridderkerk 2013: 219 grants in six months, against 301 in all of 2012; the new way of working began on 1 April. */
export const trendPreset = {
  count: 219,
  months: 6,
  from: "2013-01-01",
  changedFrom: "2013-04-01",
  targetMonths: 12,
  base: 301,
} as const;

/** Productive hours of one fte: the State in 2023, and Delft in 2002, by which the sources reckon. */
export const productiveHoursPreset = { today: 1363, inSource: delftProductiveHours } as const;

/** Bos en Lommer 2016/17. */
export const funnelPreset = { counts: [112, 74, 41, 21, 13], whole: 41, parts: [21, 6, 11], wanted: 20 } as const;

export const coachingPreset = { hoursAYear: 1363, hoursEach: [24, 36], hoursAWeek: 36, hoursAWeekEach: 1 } as const;

/** Assumptions: €300.000 a year for staff (Ridderkerk 2013), €16.000 a year for a client. */
export const breakEvenPreset = { costs: 25_000, extraOutflow: 2, benefit: 1333, within: 24, shownMonths: 36 } as const;
