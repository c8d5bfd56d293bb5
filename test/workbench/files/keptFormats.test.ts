import { createEngine } from '../../../workbench/engine/createEngine';
import type { Engine } from '../../../workbench/engine/Engine';
import { ROW_LIMIT } from '../../../workbench/engine/grid';
import { openFile } from '../../../workbench/files/openFile';
import { saveFile } from '../../../workbench/files/saveFile';
import { findViolations } from '../../support/workbookFile/findViolations';
import { ADD_IN } from './sampleContent';

let engine: Engine;

beforeEach(async () => {
  engine = await createEngine();
});

afterEach(() => {
  engine.dispose();
});

function areaAt(row: number, column: number, rows = 1, columns = 1) {
  return { sheet: engine.activeSheet(), row, column, rows, columns };
}

/** Saves the workbook and opens what was saved. */
async function saveAndOpen(): Promise<readonly string[]> {
  const bytes = await saveFile(engine, { settings: [], addIn: ADD_IN });
  expect(findViolations(bytes)).toEqual([]);
  const { notImitated } = await openFile(engine, 'again.xlsx', bytes);
  await engine.idle();
  return notImitated.map(({ feature }) => feature);
}

describe('formats of whole rows and columns', () => {
  it('hold for the blank cells of a column in a saved file, far below all others', async () => {
    engine.write(areaAt(0, 0, 1, 3), [['Number', 'Name', 'Day']], 'person');
    engine.setNumberFormats(areaAt(0, 0, ROW_LIMIT, 2), '@', 'person');
    engine.setStyle(areaAt(0, 2, ROW_LIMIT, 1), { bold: true, fillColor: '#FFEE00' }, 'person');
    engine.setColumnWidth(engine.activeSheet(), 1, 1, 120);
    expect(await saveAndOpen()).toEqual([]);
    expect(engine.numberFormats(areaAt(90_000, 0, 1, 3))).toEqual([['@', '@', 'General']]);
    expect(engine.styles(areaAt(90_000, 1, 1, 3))).toEqual([[{}, { bold: true, fillColor: '#FFEE00' }, {}]]);
    expect(engine.columnWidth(engine.activeSheet(), 1, 1)).toBe(120);
    expect(engine.columnWidth(engine.activeSheet(), 0, 1)).toBe(engine.columnWidth(engine.activeSheet(), 3, 1));
    engine.write(areaAt(70, 0), '000123', 'person');
    expect(engine.values(areaAt(70, 0))).toEqual([['000123']]);
  });

  it('hold for the blank cells of a row, and leave filled cells as they are', async () => {
    const sheet = engine.activeSheet();
    engine.write(areaAt(2, 0, 1, 2), [['plain', '=1+1']], 'person');
    engine.lineFormats.place(sheet, { of: 'rows', first: 2, count: 2, style: { italic: true }, numberFormat: '0.00' });
    engine.lineFormats.place(sheet, { of: 'rows', first: 9, count: 1, style: { bold: true }, numberFormat: 'General' });
    await engine.idle();
    expect(await saveAndOpen()).toEqual([]);
    expect(engine.styles(areaAt(2, 0, 1, 3))).toEqual([[{}, {}, { italic: true }]]);
    expect(engine.numberFormats(areaAt(3, 5))).toEqual([['0.00']]);
    expect(engine.lineFormats.list(engine.activeSheet())).toEqual([
      { of: 'rows', first: 2, count: 2, style: { italic: true }, numberFormat: '0.00' },
      { of: 'rows', first: 9, count: 1, style: { bold: true }, numberFormat: 'General' },
    ]);
  });

  it('of a column are laid over those of rows', () => {
    const sheet = engine.activeSheet();
    engine.lineFormats.place(sheet, {
      of: 'rows',
      first: 1,
      count: 1,
      style: { italic: true },
      numberFormat: 'General',
    });
    engine.setStyle(areaAt(0, 1, ROW_LIMIT, 1), { bold: true }, 'person');
    expect(engine.styles(areaAt(0, 1, 3, 1))).toEqual([
      [{ bold: true }],
      [{ italic: true, bold: true }],
      [{ bold: true }],
    ]);
    expect(engine.styles(areaAt(1, 0))).toEqual([[{ italic: true }]]);
  });
});

describe('named styles', () => {
  it('keep their names, their looks and their cells in a saved file', async () => {
    engine.namedStyles.add('Key & co');
    engine.namedStyles.update('Key & co', {
      style: { fillColor: '#123456', italic: true },
      numberFormat: '0.0',
      includes: { alignment: false },
    });
    engine.namedStyles.update('Good', { style: { bold: true } });
    engine.write(areaAt(0, 0, 1, 3), [[1, 2, 3]], 'person');
    for (const [column, name] of ['Key & co', 'Good', 'Comma'].entries()) {
      const style = engine.namedStyles.find(name);
      if (style) engine.setStyle(areaAt(0, column), engine.namedStyles.patchOf(style), 'person');
    }
    const before = { styles: engine.namedStyles.list(), cells: engine.styles(areaAt(0, 0, 1, 4)) };
    expect(await saveAndOpen()).toEqual([]);
    expect(engine.styles(areaAt(0, 0, 1, 4))).toEqual(before.cells);
    expect(engine.styles(areaAt(0, 0, 1, 4))[0]?.map(({ styleName }) => styleName)).toEqual([
      'Key & co',
      'Good',
      'Comma',
      undefined,
    ]);
    expect(engine.namedStyles.list()).toEqual(before.styles);
  });
});

describe('a cell', () => {
  it('keeps tints, and that it indents text that is distributed', async () => {
    const style = {
      fillColor: '#4472C4',
      fillTint: 0.4,
      fontColor: '#ED7D31',
      fontTint: -0.25,
      horizontalAlignment: 'Distributed',
      autoIndent: true,
    } as const;
    engine.setStyle(areaAt(1, 1), style, 'person');
    expect(await saveAndOpen()).toEqual([]);
    expect(engine.styles(areaAt(1, 1))).toEqual([[style]]);
  });
});
