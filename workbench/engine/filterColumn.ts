import { readCriterion } from './customCriterion';
import { inPeriod, toDate } from './datePeriod';
import type { FilterCriteria, FilterDate } from './filterState';
import type { CellValue } from './grid';

/** What the cells of one column hold and show, from top to bottom. */
export interface FilteredColumn {
  readonly values: readonly CellValue[];
  readonly texts: readonly string[];
  /** Asked for only by filters that need it. `''` = no fill, automatic. */
  readonly colors: () => readonly { readonly fill: string; readonly font: string }[];
}

/** Which rows of the column pass. @param today what dynamic filters take for today */
export function filterColumn(criteria: FilterCriteria, column: FilteredColumn, today: Date): boolean[] {
  switch (criteria.filterOn) {
    case 'Values':
      return passValues(criteria.values, column);
    case 'Custom':
      return passCustom(criteria, column);
    case 'TopItems':
    case 'TopPercent':
    case 'BottomItems':
    case 'BottomPercent':
      return passRank(criteria, column.values);
    case 'Dynamic':
      return passDynamic(criteria, column.values, today);
    case 'CellColor':
      return column.colors().map(({ fill }) => isSameColor(fill, criteria.color));
    case 'FontColor':
      return column.colors().map(({ font }) => isSameColor(font, criteria.color));
    case 'Icon':
      return column.values.map(() => true);
  }
}

function passValues(shown: readonly (string | FilterDate)[], { values, texts }: FilteredColumn): boolean[] {
  const shownTexts = new Set<string>();
  const dates: FilterDate[] = [];
  for (const value of shown) {
    if (typeof value === 'string') shownTexts.add(value.toLowerCase());
    else dates.push(value);
  }
  return texts.map((text, row) => {
    const value = values[row];
    return (
      shownTexts.has(text.toLowerCase()) ||
      (typeof value === 'number' && dates.some((date) => isWithin(toDate(value), date)))
    );
  });
}

/** Letters of an ISO date up to the given unit. */
const ISO_LENGTHS = { Year: 4, Month: 7, Day: 10, Hour: 13, Minute: 16, Second: 19 } as const;

function isWithin(date: Date, { date: wanted, specificity }: FilterDate): boolean {
  const length = ISO_LENGTHS[specificity];
  return date.toISOString().slice(0, length) === wanted.slice(0, length);
}

function passCustom(
  { criterion1, criterion2, operator }: Extract<FilterCriteria, { filterOn: 'Custom' }>,
  { values, texts }: FilteredColumn,
): boolean[] {
  const first = readCriterion(criterion1);
  const second = criterion2 === undefined ? undefined : readCriterion(criterion2);
  return values.map((value, row) => {
    const text = texts[row] ?? '';
    const passesFirst = first(value, text);
    if (!second) return passesFirst;
    return operator === 'And' ? passesFirst && second(value, text) : passesFirst || second(value, text);
  });
}

/** Numbers only; those equal to the last one that passes pass as well. */
function passRank(
  { filterOn, count }: Extract<FilterCriteria, { count: number }>,
  values: readonly CellValue[],
): boolean[] {
  const isTop = filterOn.startsWith('Top');
  const numbers = values.filter((value) => typeof value === 'number').sort((a, b) => (isTop ? b - a : a - b));
  const items = filterOn.endsWith('Percent') ? Math.max(1, Math.floor((numbers.length * count) / 100)) : count;
  const limit = numbers[Math.min(items, numbers.length) - 1];
  if (limit === undefined) return values.map(() => false);
  return values.map((value) => typeof value === 'number' && (isTop ? value >= limit : value <= limit));
}

function passDynamic(
  { dynamicCriteria }: Extract<FilterCriteria, { filterOn: 'Dynamic' }>,
  values: readonly CellValue[],
  today: Date,
): boolean[] {
  const isDate = inPeriod(dynamicCriteria, today);
  if (isDate) return values.map((value) => typeof value === 'number' && isDate(value));
  const numbers = values.filter((value) => typeof value === 'number');
  const average = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
  const isAbove = dynamicCriteria === 'AboveAverage';
  return values.map((value) => typeof value === 'number' && (isAbove ? value > average : value < average));
}

function isSameColor(first: string, second: string): boolean {
  return first.toLowerCase() === second.toLowerCase();
}
