import type { Element } from '@xmldom/xmldom';
import { formatRectangle, parseRectangle } from '../rectangle';
import type { SheetContent, TableContent } from '../workbookContent';
import { escapeAttributeText, unescapeText } from './escapedText';
import { appendElement, childElements, parseXml, readFlag } from './FilePackage';
import { spellForFile } from './formulaSpelling';
import { listElements } from './workbookParts';

const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A table as its part of the file describes it (ISO/IEC 29500-1, 18.5.1.2). */
export function readTable(table: Element): TableContent {
  const style = childElements(table, 'tableStyleInfo')[0];
  const filter = childElements(table, 'autoFilter')[0];
  return {
    name: table.getAttribute('displayName') || (table.getAttribute('name') ?? ''),
    area: parseRectangle(table.getAttribute('ref') ?? ''),
    columns: listElements(table, 'tableColumns', 'tableColumn').map((column, index) => ({
      id: Number(column.getAttribute('id') || index + 1),
      name: unescapeText(column.getAttribute('name') ?? ''),
    })),
    showHeaders: table.getAttribute('headerRowCount') !== '0',
    showTotals: Number(table.getAttribute('totalsRowCount') || 0) > 0,
    showFilterButton: filter !== undefined && !childElements(filter).some((column) => readFlag(column, 'hiddenButton')),
    showBandedRows: style !== undefined && readFlag(style, 'showRowStripes'),
    showBandedColumns: style !== undefined && readFlag(style, 'showColumnStripes'),
    highlightFirstColumn: style !== undefined && readFlag(style, 'showFirstColumn'),
    highlightLastColumn: style !== undefined && readFlag(style, 'showLastColumn'),
    style: style?.getAttribute('name') ?? '',
    criteria: new Map(),
  };
}

/** Whether rows of the table are filtered by criteria (the criteria themselves are not imitated). */
export function hasFilterCriteria(table: Element): boolean {
  return childElements(table, 'autoFilter').some((filter) =>
    childElements(filter, 'filterColumn').some((column) => childElements(column).length > 0),
  );
}

/** What the part of a table repeats of its cells, by offset of the column; formulas without `=` and spelt as in the file. */
export interface TableFormulas {
  /** For columns whose cells all hold this one formula. */
  readonly calculated: ReadonlyMap<number, string>;
  readonly totals: ReadonlyMap<number, string>;
  /** Texts in the totals row. */
  readonly labels: ReadonlyMap<number, string>;
}

/**
 * The formulas that belong to the table's columns. A column is calculated if all its cells hold the same formula and that
 * names cells by column only: then new rows get it, as in Excel.
 */
export function findTableFormulas(
  { area, columns, showHeaders, showTotals }: TableContent,
  cells: SheetContent['cells'],
): TableFormulas {
  const first = area.row + (showHeaders ? 1 : 0);
  const last = area.row + area.rows - (showTotals ? 1 : 0) - 1;
  const calculated = new Map<number, string>();
  const totals = new Map<number, string>();
  const labels = new Map<number, string>();
  columns.forEach((_column, offset) => {
    const column = area.column + offset;
    const formula = readFormula(cells[first]?.[column]);
    if (formula !== undefined && !CELL_REFERENCE.test(formula) && isFilledWith(cells, column, first, last))
      calculated.set(offset, formula);
    const total = showTotals ? readFormula(cells[last + 1]?.[column]) : undefined;
    if (total !== undefined) totals.set(offset, total);
    const label = showTotals ? cells[last + 1]?.[column] : undefined;
    if (typeof label === 'string' && label.startsWith("'")) labels.set(offset, label.slice(1));
  });
  return { calculated, totals, labels };
}

/** A reference such as `B2`, which means another cell in each row. */
const CELL_REFERENCE = /(?<![\w.'[])\$?[A-Z]{1,3}\$?\d+(?![\w.(])/;

function isFilledWith(cells: SheetContent['cells'], column: number, first: number, last: number): boolean {
  const formula = cells[first]?.[column];
  for (let row = first + 1; row <= last; row += 1) if (cells[row]?.[column] !== formula) return false;
  return true;
}

function readFormula(input: SheetContent['cells'][number][number] | undefined): string | undefined {
  return typeof input === 'string' && input.startsWith('=') ? spellForFile(input.slice(1)) : undefined;
}

/** The part of the file for a table. `id` must be unique in the workbook. */
export function writeTable(table: TableContent, id: number, formulas: TableFormulas): Element {
  const root = parseXml(`<table xmlns="${NAMESPACE}"/>`, 'table');
  const { area, columns, name, showHeaders, showTotals } = table;
  const attributes: Record<string, string> = {
    id: String(id),
    name,
    displayName: name,
    ref: formatRectangle(area),
    ...(!showHeaders && { headerRowCount: '0' }),
    ...(showTotals ? { totalsRowCount: '1' } : { totalsRowShown: '0' }),
  };
  for (const [key, value] of Object.entries(attributes)) root.setAttribute(key, value);
  if (showHeaders && table.showFilterButton) {
    appendElement(root, 'autoFilter', { ref: formatRectangle({ ...area, rows: area.rows - (showTotals ? 1 : 0) }) });
  }
  const list = appendElement(root, 'tableColumns', { count: String(columns.length) });
  columns.forEach((column, offset) => appendColumn(list, column, offset, formulas));
  appendElement(root, 'tableStyleInfo', {
    ...(table.style && { name: table.style }),
    showFirstColumn: table.highlightFirstColumn ? '1' : '0',
    showLastColumn: table.highlightLastColumn ? '1' : '0',
    showRowStripes: table.showBandedRows ? '1' : '0',
    showColumnStripes: table.showBandedColumns ? '1' : '0',
  });
  return root;
}

function appendColumn(
  list: Element,
  column: TableContent['columns'][number],
  offset: number,
  formulas: TableFormulas,
): void {
  const calculated = formulas.calculated.get(offset);
  const total = formulas.totals.get(offset);
  const label = formulas.labels.get(offset);
  const element = appendElement(list, 'tableColumn', {
    id: String(column.id),
    name: escapeAttributeText(column.name),
    ...(total !== undefined && { totalsRowFunction: 'custom' }),
    ...(label !== undefined && { totalsRowLabel: escapeAttributeText(label) }),
  });
  if (calculated !== undefined) appendElement(element, 'calculatedColumnFormula', {}, calculated);
  if (total !== undefined) appendElement(element, 'totalsRowFormula', {}, total);
}
