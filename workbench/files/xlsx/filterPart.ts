import type { Element } from '@xmldom/xmldom';
import type { FilterCriteria, FilterDate } from '../../engine/filterState';
import { formatRectangle, parseRectangle } from '../rectangle';
import { listHiddenRows } from '../filteredRows';
import type { FilterContent, LineContent, Rectangle } from '../workbookContent';
import type { DifferentialStyles } from './DifferentialStyles';
import { DYNAMIC_FILTERS } from './dynamicFilters';
import { appendElement, childElements, readFlag } from './FilePackage';
import { readIconSetName, spellIconSet } from './iconSets';
import { placeElement } from './placeElement';
import type { DifferentialStyle } from './readDifferentialStyles';
import { findWord, lookUpWord } from './wordTable';

const OPERATORS = {
  equal: '=',
  notEqual: '<>',
  greaterThanOrEqual: '>=',
  lessThanOrEqual: '<=',
  greaterThan: '>',
  lessThan: '<',
} as const;
const CRITERION = /^(<>|>=|<=|=|>|<)?([\s\S]*)$/;
const UNITS = ['Year', 'Month', 'Day', 'Hour', 'Minute', 'Second'] as const;

/** The AutoFilter of a sheet or table (ISO/IEC 29500-1, 18.3.2); `undefined` where there is none. */
export function readFilter(
  parent: Element,
  styles: readonly DifferentialStyle[],
  rows: readonly LineContent[],
): FilterContent | undefined {
  const element = childElements(parent, 'autoFilter')[0];
  const reference = element?.getAttribute('ref');
  if (!element || !reference) return undefined;
  const criteria = childElements(element, 'filterColumn').flatMap((column) => {
    const read = childElements(column).flatMap((one) => readCriteria(one, styles) ?? [])[0];
    return read ? [[Number(column.getAttribute('colId')), read] as const] : [];
  });
  const area = parseRectangle(reference);
  const hiddenRows = criteria.length === 0 ? [] : listHiddenRows(rows, area.row + 1, area.row + area.rows);
  return { area, criteria: new Map(criteria), hiddenRows: new Set(hiddenRows) };
}

function readCriteria(element: Element, styles: readonly DifferentialStyle[]): FilterCriteria | undefined {
  const read = (name: string): string => element.getAttribute(name) ?? '';
  switch (element.localName) {
    case 'filters':
      return {
        filterOn: 'Values',
        values: [
          ...childElements(element, 'filter').map((filter) => filter.getAttribute('val') ?? ''),
          ...(readFlag(element, 'blank') ? [''] : []),
          ...childElements(element, 'dateGroupItem').map(readDate),
        ],
      };
    case 'customFilters':
      return readCustom(element);
    case 'top10': {
      const side = readFlag(element, 'top', true) ? 'Top' : 'Bottom';
      const unit = readFlag(element, 'percent') ? 'Percent' : 'Items';
      return { filterOn: `${side}${unit}`, count: Number(read('val') || 10) };
    }
    case 'dynamicFilter': {
      const dynamicCriteria = lookUpWord(DYNAMIC_FILTERS, read('type'));
      return dynamicCriteria && { filterOn: 'Dynamic', dynamicCriteria };
    }
    case 'colorFilter': {
      const { style = {} } = styles[Number(read('dxfId') || Number.NaN)] ?? {};
      return readFlag(element, 'cellColor', true)
        ? { filterOn: 'CellColor', color: style.fillColor ?? '' }
        : { filterOn: 'FontColor', color: style.fontColor ?? '' };
    }
    case 'iconFilter':
      return { filterOn: 'Icon', icon: { set: readIconSetName(read('iconSet')), index: Number(read('iconId') || 0) } };
    default:
      return undefined;
  }
}

function readDate(element: Element): FilterDate {
  const grouping = element.getAttribute('dateTimeGrouping') ?? 'day';
  const specificity = UNITS.find((unit) => unit.toLowerCase() === grouping) ?? 'Day';
  const [year, month, day, hour, minute, second] = UNITS.map((unit) =>
    (element.getAttribute(unit.toLowerCase()) || (unit === 'Month' || unit === 'Day' ? '1' : '0')).padStart(2, '0'),
  );
  const isTimed = UNITS.indexOf(specificity) > 2;
  return { date: `${year}-${month}-${day}${isTimed ? `T${hour}:${minute}:${second}` : ''}`, specificity };
}

function readCustom(element: Element): FilterCriteria {
  const [criterion1 = '', criterion2] = childElements(element, 'customFilter').map((filter) => {
    const operator = lookUpWord(OPERATORS, filter.getAttribute('operator')) ?? '=';
    return operator + (filter.getAttribute('val') ?? '');
  });
  return {
    filterOn: 'Custom',
    criterion1,
    ...(criterion2 !== undefined && { criterion2 }),
    operator: readFlag(element, 'and') ? 'And' : 'Or',
  };
}

/** Adds a filter on an area of the sheet; its columns are hidden rows' business, which are written with the rows. */
export function writeFilter(
  parent: Element,
  area: Rectangle,
  criteria: ReadonlyMap<number, FilterCriteria>,
  styles: DifferentialStyles,
): void {
  const filter = placeElement(parent, 'autoFilter', { ref: formatRectangle(area) });
  for (const [offset, one] of [...criteria].sort(([first], [second]) => first - second)) {
    writeCriteria(appendElement(filter, 'filterColumn', { colId: String(offset) }), one, styles);
  }
}

function writeCriteria(column: Element, criteria: FilterCriteria, styles: DifferentialStyles): void {
  switch (criteria.filterOn) {
    case 'Values':
      writeValues(column, criteria.values);
      return;
    case 'Custom':
      writeCustom(column, criteria);
      return;
    case 'Dynamic':
      appendElement(column, 'dynamicFilter', { type: findWord(DYNAMIC_FILTERS, criteria.dynamicCriteria) ?? 'null' });
      return;
    case 'CellColor':
    case 'FontColor': {
      const isCell = criteria.filterOn === 'CellColor';
      const style = isCell ? { fillColor: criteria.color } : { fontColor: criteria.color };
      const dxfId = criteria.color === '' ? undefined : styles.add(style);
      const attributes = { ...(dxfId !== undefined && { dxfId: String(dxfId) }), ...(!isCell && { cellColor: '0' }) };
      appendElement(column, 'colorFilter', attributes);
      return;
    }
    case 'Icon': {
      const { set, index } = criteria.icon;
      appendElement(column, 'iconFilter', { iconSet: spellIconSet(set), iconId: String(index) });
      return;
    }
    default:
      appendElement(column, 'top10', {
        ...(criteria.filterOn.startsWith('Bottom') && { top: '0' }),
        ...(criteria.filterOn.endsWith('Percent') && { percent: '1' }),
        val: String(criteria.count),
      });
  }
}

function writeValues(column: Element, values: readonly (string | FilterDate)[]): void {
  const list = appendElement(column, 'filters', values.includes('') ? { blank: '1' } : {});
  for (const val of values) if (typeof val === 'string' && val !== '') appendElement(list, 'filter', { val });
  for (const value of values) {
    if (typeof value === 'string') continue;
    const parts = value.date.match(/\d+/g) ?? [];
    const named = UNITS.slice(0, UNITS.indexOf(value.specificity) + 1);
    appendElement(list, 'dateGroupItem', {
      ...Object.fromEntries(named.map((unit, index) => [unit.toLowerCase(), String(Number(parts[index] ?? 0))])),
      dateTimeGrouping: value.specificity.toLowerCase(),
    });
  }
}

function writeCustom(column: Element, criteria: Extract<FilterCriteria, { filterOn: 'Custom' }>): void {
  const list = appendElement(column, 'customFilters', criteria.operator === 'And' ? { and: '1' } : {});
  for (const criterion of [criteria.criterion1, criteria.criterion2]) {
    if (criterion === undefined) continue;
    const [, sign, val = ''] = CRITERION.exec(criterion) ?? [];
    const operator = findWord(OPERATORS, sign);
    appendElement(list, 'customFilter', { ...(operator && operator !== 'equal' && { operator }), val });
  }
}
