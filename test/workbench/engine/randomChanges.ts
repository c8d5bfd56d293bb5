import fc from 'fast-check';
import { EngineError } from '../../../workbench/engine/EngineError';
import type { Engine } from '../../../workbench/engine/Engine';
import type { Area } from '../../../workbench/engine/grid';

type Change = (engine: Engine) => void;

const place = fc.record({
  row: fc.nat(9),
  column: fc.nat(5),
  rows: fc.integer({ min: 1, max: 3 }),
  columns: fc.integer({ min: 1, max: 3 }),
});
const sheetNumber = fc.nat(2);
/** Formulas lead to cells that no change reaches: the values of circular ones depend on the order of events. */
const content = fc.oneof(
  fc.integer({ min: -9, max: 99 }),
  fc.constantFrom('', 'text', "'007", '30%', true, '=$Z$60+1', '=SUM(Sheet1!$Z$60:$Z$62)', '=Rate*2'),
);

/** Any change of a small workbook with tables; what Excel refuses too is refused and changes nothing. */
export const anyChange: fc.Arbitrary<Change> = fc.oneof(
  { weight: 4, arbitrary: onArea(content, (engine, area, value) => engine.write(area, value, 'addin')) },
  onArea(fc.constantFrom('0.00', '@', 'General'), (engine, area, format) =>
    engine.setNumberFormats(area, format, 'addin'),
  ),
  onArea(fc.constantFrom('#FF0000', '#00FF00'), (engine, area, fillColor) =>
    engine.setStyle(area, { fillColor }, 'addin'),
  ),
  onArea(fc.constantFrom('All', 'Contents', 'Formats'), (engine, area, what) => engine.clear(area, what, 'addin')),
  onArea(fc.constantFrom('Down', 'Right'), (engine, area, shift) => engine.insertCells(area, shift, 'addin')),
  onArea(fc.constantFrom('Up', 'Left'), (engine, area, shift) => engine.deleteCells(area, shift, 'addin')),
  onArea(fc.nat(3), (engine, { sheet, row, column, rows }, kind) => {
    if (kind === 0) engine.insertRows(sheet, row, rows, 'addin');
    else if (kind === 1) engine.deleteRows(sheet, row, rows, 'addin');
    else if (kind === 2) engine.insertColumns(sheet, column, rows, 'addin');
    else engine.deleteColumns(sheet, column, rows, 'addin');
  }),
  onArea(fc.nat(5), (engine, area, kind) => {
    const { sheet, row, column } = area;
    if (kind === 0) engine.setRowHeight(sheet, row, 2, 33);
    else if (kind === 1) engine.setColumnWidth(sheet, column, 2, 99);
    else if (kind === 2) engine.setHiddenRows(sheet, row, 2, true, 'addin');
    else if (kind === 3) engine.setHiddenColumns(sheet, column, 1, true);
    else if (kind === 4) engine.merge(area, false);
    else engine.unmerge(area);
  }),
  onArea(fc.record({ by: fc.nat(3), kind: fc.nat(3) }), (engine, area, { by, kind }) => {
    const { sheet, row, column } = area;
    engine.merge(area, false);
    if (kind === 0) engine.insertRows(sheet, row + by, 1, 'addin');
    else if (kind === 1) engine.deleteRows(sheet, row + by, 2, 'addin');
    else if (kind === 2) engine.insertColumns(sheet, column + by, 1, 'addin');
    else engine.deleteColumns(sheet, column + by, 2, 'addin');
  }),
  onArea(fc.boolean(), (engine, area, ascending) => engine.sort(area, [{ column: 0, ascending }], 'addin')),
  onArea(place, (engine, source, to) =>
    engine.transfers.copy(
      [source],
      { ...source, ...to },
      { kind: 'All', skipBlanks: false, transpose: false },
      'addin',
    ),
  ),
  onArea(place, (engine, source, to) => engine.transfers.move(source, { ...source, ...to }, 'addin')),
  onArea(fc.nat(5), (engine, area, kind) => {
    if (kind === 0) engine.addTable(area, true, undefined, 'addin');
    else
      onTable(engine, area.row, (id) => {
        if (kind === 1) engine.deleteTable(id, 'addin');
        else if (kind === 2) engine.tableCells.insertRows(id, 0, 2, 'addin');
        else if (kind === 3) engine.tableCells.insertColumn(id, 1, 'addin');
        else if (kind === 4) engine.tableCells.showTotals(id, true, 'addin');
        else engine.renameTable(id, `Renamed${area.row}`);
      });
  }),
  onArea(fc.nat(5), (engine, area, kind) => {
    const cell = { ...area, rows: 1, columns: 1 };
    const author = { name: '', email: '' };
    if (kind === 0)
      engine.addConditionalFormat(area.sheet, {
        areas: [area],
        rule: { type: 'Custom', formula: '=B2>1' },
        style: { fillColor: '#ABCDEF' },
        stopIfTrue: false,
      });
    else if (kind === 1)
      engine.setValidation(area, { rule: { list: { source: 'a,b', inCellDropDown: true } }, ignoreBlanks: true });
    else if (kind === 2) engine.hyperlinks.set(area, { address: 'https://example.com/' });
    else if (kind === 3)
      engine.comments.add({ area: cell, content: { text: 'Why?' }, author, isResolved: false, replies: [] }, 'addin');
    else if (kind === 4) engine.notes.add({ area: cell, text: 'So' });
    else engine.setName({ name: 'Rate', formula: `=Sheet1!$Z$${area.row + 60}`, comment: '', visible: true });
  }),
  onArea(fc.nat(6), (engine, { sheet, row }, kind) => {
    if (kind === 0) engine.addSheet(undefined, 'addin');
    else if (kind === 1) engine.deleteSheet(sheet, 'addin');
    else if (kind === 2) engine.renameSheet(sheet, `Sheet ${row}`, 'addin');
    else if (kind === 3) engine.moveSheet(sheet, row % 2, 'addin');
    else if (kind === 4) engine.copySheet(sheet, 1, 'addin');
    else if (kind === 5)
      engine.updateSheet(
        sheet,
        { visibility: row % 2 === 0 ? 'Hidden' : 'Visible', tabColor: '#123456', frozenRows: row },
        'addin',
      );
    else engine.pageLayouts.update(sheet, { rowBreaks: [row + 1] });
  }),
  onArea(fc.constantFrom('text', '1', ''), (engine, { row, sheet }, value) => {
    if (row % 3 === 0) engine.outlines.add({ sheet, of: 'rows', start: row, length: 2 });
    else
      onTable(engine, row, (table) =>
        engine.filters.setCriteria({ table }, 0, { filterOn: 'Values', values: [value] }),
      );
  }),
);

function onArea<Detail>(
  detail: fc.Arbitrary<Detail>,
  change: (engine: Engine, area: Area, detail: Detail) => void,
): fc.Arbitrary<Change> {
  return fc.record({ place, sheetNumber, detail }).map(({ place: at, sheetNumber: number, detail: chosen }) => {
    const apply: Change = (engine) => {
      const sheets = engine.sheets();
      const sheet = sheets[number % sheets.length]?.id ?? '';
      unlessRefused(() => change(engine, { ...at, sheet }, chosen));
    };
    return Object.assign(apply, {
      [fc.toStringMethod]: () => `${change.toString()} ${JSON.stringify([at, number, chosen])}`,
    });
  });
}

function onTable(engine: Engine, number: number, change: (table: string) => void): void {
  const tables = engine.tables();
  const table = tables[number % Math.max(1, tables.length)];
  if (table) change(table.id);
}

function unlessRefused(change: () => unknown): void {
  try {
    change();
  } catch (reason) {
    if (!(reason instanceof EngineError)) throw reason;
  }
}
