import type { Element } from '@xmldom/xmldom';
import type { TableSortState } from '../../engine/tableState';
import { formatRectangle, parseRectangle } from '../rectangle';
import type { Rectangle } from '../workbookContent';
import type { DifferentialStyles } from './DifferentialStyles';
import { appendElement, childElements, readFlag } from './FilePackage';
import type { DifferentialStyle } from './readDifferentialStyles';
import { findWord, lookUpWord } from './wordTable';

const SORT_BY = { value: 'Value', cellColor: 'CellColor', fontColor: 'FontColor', icon: 'Icon' } as const;

/** How a table was sorted last (ISO/IEC 29500-1, 18.3.1.92); `undefined` if the file does not say. */
export function readTableSort(
  table: Element,
  { column }: Rectangle,
  styles: readonly DifferentialStyle[],
): TableSortState | undefined {
  const element = childElements(table, 'sortState')[0];
  if (!element) return undefined;
  const fields = childElements(element, 'sortCondition').map((condition) => {
    const sortOn = lookUpWord(SORT_BY, condition.getAttribute('sortBy')) ?? 'Value';
    const { style = {} } = styles[Number(condition.getAttribute('dxfId') || Number.NaN)] ?? {};
    const color = sortOn === 'CellColor' ? style.fillColor : sortOn === 'FontColor' ? style.fontColor : undefined;
    return {
      key: parseRectangle(condition.getAttribute('ref') ?? '').column - column,
      ascending: !readFlag(condition, 'descending'),
      sortOn,
      ...(color && { color }),
    };
  });
  return {
    fields,
    matchCase: readFlag(element, 'caseSensitive'),
    method: element.getAttribute('sortMethod') === 'stroke' ? 'StrokeCount' : 'PinYin',
  };
}

/** `body` are the rows that were sorted. */
export function writeTableSort(
  table: Element,
  { fields, matchCase, method }: TableSortState,
  body: Rectangle,
  styles: DifferentialStyles,
): void {
  if (fields.length === 0) return;
  const element = appendElement(table, 'sortState', {
    ...(matchCase && { caseSensitive: '1' }),
    ...(method === 'StrokeCount' && { sortMethod: 'stroke' }),
    ref: formatRectangle(body),
  });
  for (const { key, ascending, sortOn, color } of fields) {
    const style = sortOn === 'FontColor' ? { fontColor: color } : { fillColor: color };
    const dxfId = color === undefined ? undefined : styles.add(style);
    appendElement(element, 'sortCondition', {
      ...(!ascending && { descending: '1' }),
      ...(sortOn !== 'Value' && { sortBy: findWord(SORT_BY, sortOn) ?? 'value' }),
      ref: formatRectangle({ ...body, column: body.column + key, columns: 1 }),
      ...(dxfId !== undefined && { dxfId: String(dxfId) }),
    });
  }
}
