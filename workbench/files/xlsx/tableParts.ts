import type { Element } from '@xmldom/xmldom';
import { formatRectangle, parseRectangle } from '../rectangle';
import { type LineContent, NO_CRITERIA, type SheetContent, type TableContent } from '../workbookContent';
import type { DifferentialStyles } from './DifferentialStyles';
import { escapeAttributeText, unescapeText } from './escapedText';
import { appendElement, childElements, parseXml, readFlag } from './FilePackage';
import { readFilter, writeFilter } from './filterPart';
import { spellForEngine, spellForFile } from './formulaSpelling';
import type { DifferentialStyle } from './readDifferentialStyles';
import { readTableSort, writeTableSort } from './tableSort';
import { describeTotal } from './tableTotals';
import { listElements } from './workbookParts';

const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A table as its part of the file describes it (ISO/IEC 29500-1, 18.5.1.2). */
export function readTable(
  table: Element,
  styles: readonly DifferentialStyle[],
  rows: readonly LineContent[],
): TableContent {
  const area = parseRectangle(table.getAttribute('ref') ?? '');
  const sort = readTableSort(table, area, styles);
  const { criteria, hiddenRows } = readFilter(table, styles, rows) ?? NO_CRITERIA;
  const style = childElements(table, 'tableStyleInfo')[0];
  const filter = childElements(table, 'autoFilter')[0];
  return {
    name: table.getAttribute('displayName') || (table.getAttribute('name') ?? ''),
    area,
    columns: listElements(table, 'tableColumns', 'tableColumn').map((column, index) => ({
      id: Number(column.getAttribute('id') || index + 1),
      name: unescapeText(column.getAttribute('name') ?? ''),
      ...readCalculated(column),
    })),
    showHeaders: table.getAttribute('headerRowCount') !== '0',
    showTotals: Number(table.getAttribute('totalsRowCount') || 0) > 0,
    showFilterButton: filter !== undefined && !childElements(filter).some((column) => readFlag(column, 'hiddenButton')),
    showBandedRows: style !== undefined && readFlag(style, 'showRowStripes'),
    showBandedColumns: style !== undefined && readFlag(style, 'showColumnStripes'),
    highlightFirstColumn: style !== undefined && readFlag(style, 'showFirstColumn'),
    highlightLastColumn: style !== undefined && readFlag(style, 'showLastColumn'),
    style: style?.getAttribute('name') ?? '',
    filter: { criteria, hiddenRows },
    ...(sort && { sort }),
    ...(readFlag(table, 'insertRow') && { isEmpty: true }),
  };
}

function readCalculated(column: Element): { readonly calculatedFormula?: string } {
  const formula = childElements(column, 'calculatedColumnFormula')[0]?.textContent;
  return formula ? { calculatedFormula: `=${spellForEngine(formula)}` } : {};
}

/** The part of the file for a table. `id` must be unique in the workbook; `cells` are those of the sheet. */
export function writeTable(
  table: TableContent,
  id: number,
  cells: SheetContent['cells'],
  styles: DifferentialStyles,
): Element {
  const root = parseXml(`<table xmlns="${NAMESPACE}"/>`, 'table');
  const { area, columns, name, showHeaders, showTotals } = table;
  const attributes: Record<string, string> = {
    id: String(id),
    name,
    displayName: name,
    ref: formatRectangle(area),
    ...(!showHeaders && { headerRowCount: '0' }),
    ...(table.isEmpty && { insertRow: '1' }),
    ...(showTotals ? { totalsRowCount: '1' } : { totalsRowShown: '0' }),
  };
  for (const [key, value] of Object.entries(attributes)) root.setAttribute(key, value);
  const filtered = { ...area, rows: area.rows - (showTotals ? 1 : 0) };
  if (showHeaders && (table.showFilterButton || table.filter.criteria.size > 0)) {
    writeFilter(root, filtered, table.filter.criteria, styles);
  }
  const body = { ...filtered, row: area.row + (showHeaders ? 1 : 0), rows: filtered.rows - (showHeaders ? 1 : 0) };
  if (table.sort) writeTableSort(root, table.sort, body, styles);
  const list = appendElement(root, 'tableColumns', { count: String(columns.length) });
  columns.forEach((_column, offset) => appendColumn(list, table, offset, cells));
  appendElement(root, 'tableStyleInfo', {
    ...(table.style && { name: table.style }),
    showFirstColumn: table.highlightFirstColumn ? '1' : '0',
    showLastColumn: table.highlightLastColumn ? '1' : '0',
    showRowStripes: table.showBandedRows ? '1' : '0',
    showColumnStripes: table.showBandedColumns ? '1' : '0',
  });
  return root;
}

function appendColumn(list: Element, table: TableContent, offset: number, cells: SheetContent['cells']): void {
  const column = table.columns[offset];
  if (!column) return;
  const { area, showTotals, name } = table;
  const cell = showTotals ? cells[area.row + area.rows - 1]?.[area.column + offset] : undefined;
  const total = describeTotal(cell, name, column.name);
  const element = appendElement(list, 'tableColumn', {
    id: String(column.id),
    name: escapeAttributeText(column.name),
    ...(total.label !== undefined && { totalsRowLabel: escapeAttributeText(total.label) }),
    ...(total.function !== undefined && { totalsRowFunction: total.function }),
  });
  if (column.calculatedFormula !== undefined) {
    const formula = spellForFile(column.calculatedFormula.replace(/^=/, ''));
    appendElement(element, 'calculatedColumnFormula', {}, formula);
  }
  if (total.formula !== undefined) appendElement(element, 'totalsRowFormula', {}, spellForFile(total.formula));
}
