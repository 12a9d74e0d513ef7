/** The month of which a label speaks: "2026-11", or only "11" where no year is written. */
export interface LabelledMonth {
  /** 1 is January. */
  readonly month: number;
  readonly year: number | null;
}

const names: readonly (readonly string[])[] = [
  ["januari", "jan"],
  ["februari", "feb", "febr"],
  ["maart", "mrt"],
  ["april", "apr"],
  ["mei"],
  ["juni", "jun"],
  ["juli", "jul"],
  ["augustus", "aug"],
  ["september", "sept", "sep"],
  ["oktober", "okt"],
  ["november", "nov"],
  ["december", "dec"],
];

/**
 * The month that the name of a sheet or the header of a column is about, also among other words: "Caseload nov", "november 2026", "2026-11", "11-2026", a
 * date. Null where there is none, or more than one.
 */
export function labelledMonth(label: string): LabelledMonth | null {
  const text = label.toLowerCase();
  return ofNumbers(text) ?? ofName(text);
}

function ofName(text: string): LabelledMonth | null {
  const words = text.match(/[a-zà-ÿ]+/g) ?? [];
  const months = new Set(words.flatMap((word) => monthsCalled(word)));
  const [month] = months;
  if (month === undefined || months.size > 1) return null;
  return { month, year: writtenYear(text) };
}

function monthsCalled(word: string): readonly number[] {
  const place = names.findIndex((called) => called.includes(word));
  return place < 0 ? [] : [place + 1];
}

/** "november 2026", or "nov-26" and "nov '26" as Excel and people shorten it. */
function writtenYear(text: string): number | null {
  const whole = /(?<!\d)((?:19|20)\d{2})(?!\d)/.exec(text)?.[1];
  if (whole !== undefined) return Number(whole);
  const short = /[a-z]\.?\s*[-'’]\s*(\d{2})(?!\d)/.exec(text)?.[1];
  return short === undefined ? null : 2000 + Number(short);
}

const separator = "[-/. ]";
/** A date or a month in figures, the year first or last. */
const inFigures = [
  new RegExp(`(?<!\\d)(?<year>(?:19|20)\\d{2})${separator}(?<month>\\d{1,2})(?:${separator}\\d{1,2})?(?!\\d)`),
  new RegExp(`(?<!\\d)(?:\\d{1,2}${separator})?(?<month>\\d{1,2})${separator}(?<year>(?:19|20)\\d{2})(?!\\d)`),
];

function ofNumbers(text: string): LabelledMonth | null {
  for (const pattern of inFigures) {
    const { year, month } = pattern.exec(text)?.groups ?? {};
    if (year !== undefined && month !== undefined && isMonth(Number(month))) {
      return { month: Number(month), year: Number(year) };
    }
  }
  return null;
}

function isMonth(month: number): boolean {
  return month >= 1 && month <= 12;
}
