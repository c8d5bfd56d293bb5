import type { AreaStatistics } from './AreaStatistics';
import { isErrorValue } from './errorValues';
import type { CellValue } from './grid';

const DAY_MILLISECONDS = 86_400_000;
/** Serial number of 1970-01-01. */
const UNIX_EPOCH_SERIAL = 25_569;

type Criterion = (value: CellValue, statistics: () => AreaStatistics, today: number) => boolean;

/** Excel's ready-made criteria by Office.js's names. Weeks begin on Sunday. */
const CRITERIA: Readonly<Record<string, Criterion>> = {
  Blanks: (value) => isBlank(value),
  NonBlanks: (value) => !isBlank(value),
  Errors: isErrorValue,
  NonErrors: (value) => !isErrorValue(value),
  Yesterday: dayBetween((today) => [today - 1, today - 1]),
  Today: dayBetween((today) => [today, today]),
  Tomorrow: dayBetween((today) => [today + 1, today + 1]),
  LastSevenDays: dayBetween((today) => [today - 6, today]),
  LastWeek: dayBetween((today) => [sunday(today) - 7, sunday(today) - 1]),
  ThisWeek: dayBetween((today) => [sunday(today), sunday(today) + 6]),
  NextWeek: dayBetween((today) => [sunday(today) + 7, sunday(today) + 13]),
  LastMonth: dayBetween((today) => [firstOfMonth(today, -1), firstOfMonth(today, 0) - 1]),
  ThisMonth: dayBetween((today) => [firstOfMonth(today, 0), firstOfMonth(today, 1) - 1]),
  NextMonth: dayBetween((today) => [firstOfMonth(today, 1), firstOfMonth(today, 2) - 1]),
  AboveAverage: besideAverage((value, mean) => value > mean),
  BelowAverage: besideAverage((value, mean) => value < mean),
  EqualOrAboveAverage: besideAverage((value, mean) => value >= mean),
  EqualOrBelowAverage: besideAverage((value, mean) => value <= mean),
  OneStdDevAboveAverage: besideAverage((value, mean, deviation) => value - mean >= deviation),
  OneStdDevBelowAverage: besideAverage((value, mean, deviation) => mean - value >= deviation),
  TwoStdDevAboveAverage: besideAverage((value, mean, deviation) => value - mean >= 2 * deviation),
  TwoStdDevBelowAverage: besideAverage((value, mean, deviation) => mean - value >= 2 * deviation),
  ThreeStdDevAboveAverage: besideAverage((value, mean, deviation) => value - mean >= 3 * deviation),
  ThreeStdDevBelowAverage: besideAverage((value, mean, deviation) => mean - value >= 3 * deviation),
  UniqueValues: (value, statistics) => value !== '' && statistics().count(value) === 1,
  DuplicateValues: (value, statistics) => value !== '' && statistics().count(value) > 1,
};

/** Office.js's names of the criteria there are. */
export const PRESET_CRITERIA: readonly string[] = Object.keys(CRITERIA);

/** True if the criterion holds for the value; never for a name that is none. */
export function meetsPresetCriterion(
  name: unknown,
  value: CellValue,
  around: { statistics(): AreaStatistics; today(): Date },
): boolean {
  const criterion = typeof name === 'string' && Object.hasOwn(CRITERIA, name) ? CRITERIA[name] : undefined;
  return criterion?.(value, () => around.statistics(), daySerial(around.today())) ?? false;
}

/** The local day of a moment as the serial number of a date. */
export function daySerial(moment: Date): number {
  return Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate()) / DAY_MILLISECONDS + UNIX_EPOCH_SERIAL;
}

function isBlank(value: CellValue): boolean {
  return typeof value === 'string' && value.trim() === '';
}

function dayBetween(bounds: (today: number) => readonly [number, number]): Criterion {
  return (value, _statistics, today) => {
    if (typeof value !== 'number') return false;
    const [first, last] = bounds(today);
    return Math.floor(value) >= first && Math.floor(value) <= last;
  };
}

function besideAverage(holds: (value: number, mean: number, deviation: number) => boolean): Criterion {
  return (value, statistics) => {
    const mean = statistics().mean();
    return typeof value === 'number' && mean !== undefined && holds(value, mean, statistics().standardDeviation());
  };
}

/** Serial number 1 was a Sunday to Excel. */
function sunday(day: number): number {
  return day - ((day - 1) % 7);
}

function firstOfMonth(day: number, monthsOn: number): number {
  const date = new Date((day - UNIX_EPOCH_SERIAL) * DAY_MILLISECONDS);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + monthsOn, 1) / DAY_MILLISECONDS + UNIX_EPOCH_SERIAL;
}
