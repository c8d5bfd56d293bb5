import type { Element } from '@xmldom/xmldom';
import { isLegalName } from './checkWorkbook';
import { attribute, children, listed, repeated } from './readParts';
import { type CellRange, nameCell, overlap, parseRange } from './references';

/** A table part and the texts of the cells it lies on. */
export interface PlacedTable {
  readonly path: string;
  readonly root: Element;
  readonly sheet: string;
  readonly texts: ReadonlyMap<string, string>;
}

const FUNCTIONS = ['none', 'sum', 'min', 'max', 'average', 'count', 'countNums', 'stdDev', 'var', 'custom'];

/** Tables of a workbook are named differently, lie apart and say what their cells say. */
export function checkTables(
  tables: readonly PlacedTable[],
  takenNames: readonly string[],
  report: (place: string, violation: string) => void,
): void {
  const names = tables.map(({ root }) => attribute(root, 'displayName') ?? '');
  for (const name of repeated([...names, ...takenNames]))
    report('tables', `two of them (or of the names) are called ${name}`);
  for (const id of repeated(tables.map(({ root }) => attribute(root, 'id') ?? '')))
    report('tables', `two bear the id ${id}`);
  tables.forEach((table, index) => {
    const range = parseRange(attribute(table.root, 'ref') ?? '');
    const say = (violation: string): void => report(table.path, violation);
    if (!isLegalName(names[index] ?? '')) say(`is illegally called "${names[index]}"`);
    if (!range) say(`lies at "${attribute(table.root, 'ref')}"`);
    else {
      checkColumns(table, range, say);
      checkFilter(table.root, range, say);
      const others = tables.slice(0, index).filter(({ sheet }) => sheet === table.sheet);
      for (const { path, root } of others) {
        const other = parseRange(attribute(root, 'ref') ?? '');
        if (other && overlap(range, other)) say(`lies upon ${path}`);
      }
    }
  });
}

function checkColumns({ root, texts }: PlacedTable, range: CellRange, report: (violation: string) => void): void {
  const columns = listed(root, 'tableColumns', 'tableColumn');
  const names = columns.map((column) => unescape(attribute(column, 'name') ?? ''));
  const count = Number(children(root, 'tableColumns')[0]?.getAttribute('count') ?? columns.length);
  const width = range.right - range.left + 1;
  if (columns.length !== width || count !== width) report(`has ${columns.length} columns (says ${count}) on ${width}`);
  for (const id of repeated(columns.map((column) => attribute(column, 'id') ?? ''))) report(`has two columns ${id}`);
  for (const name of repeated(names)) report(`has two columns called ${name}`);
  const headers = Number(attribute(root, 'headerRowCount') ?? 1);
  const totals = Number(attribute(root, 'totalsRowCount') ?? 0);
  if (range.bottom - range.top + 1 < headers + totals + 1) report('has no row of data');
  columns.forEach((column, offset) => {
    const name = names[offset] ?? '';
    if (name === '' || name.length > 255) report(`has a column of ${name.length} characters`);
    if (!(Number(attribute(column, 'id')) >= 1)) report(`has a column ${attribute(column, 'id')}`);
    const header = nameCell(range.top, range.left + offset);
    if (headers > 0 && texts.get(header) !== name)
      report(`calls "${name}" what ${header} calls "${texts.get(header)}"`);
    const totalsFunction = attribute(column, 'totalsRowFunction') ?? 'none';
    if (!FUNCTIONS.includes(totalsFunction)) report(`totals ${name} by ${totalsFunction}`);
    if (totalsFunction === 'custom' && children(column, 'totalsRowFormula').length === 0)
      report(`totals ${name} by nothing`);
    const total = nameCell(range.bottom, range.left + offset);
    const label = attribute(column, 'totalsRowLabel');
    if (totals > 0 && label !== undefined && texts.get(total) !== unescape(label)) {
      report(`labels "${label}" what ${total} calls "${texts.get(total)}"`);
    }
  });
}

function checkFilter(root: Element, range: CellRange, report: (violation: string) => void): void {
  const hasHeaders = attribute(root, 'headerRowCount') !== '0';
  for (const filter of children(root, 'autoFilter')) {
    const area = parseRange(attribute(filter, 'ref') ?? '');
    if (!hasHeaders) report('filters without headers');
    if (area?.top !== range.top || area.left !== range.left || area.right !== range.right)
      report('filters other cells');
    const columns = children(filter, 'filterColumn').map((column) => Number(attribute(column, 'colId')));
    for (const column of columns) if (!(column <= range.right - range.left)) report(`filters its column ${column}`);
    if (new Set(columns).size < columns.length) report('filters a column twice');
  }
}

function unescape(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_all, code: string) => String.fromCharCode(parseInt(code, 16)));
}
