import { strToU8 } from 'fflate';
import { createEngine } from '../../../workbench/engine/createEngine';
import type { Engine } from '../../../workbench/engine/Engine';
import { collectContent } from '../../../workbench/files/collectContent';
import { FileProblem } from '../../../workbench/files/FileProblem';
import { openFile } from '../../../workbench/files/openFile';
import { type SaveExtras, saveFile as saveUnchecked } from '../../../workbench/files/saveFile';
import { readXlsx } from '../../../workbench/files/xlsx/readXlsx';
import { writeXlsx } from '../../../workbench/files/xlsx/writeXlsx';
import { findViolations } from '../../support/workbookFile/findViolations';
import { ADD_IN, ARCHIVE } from './sampleContent';

let engine: Engine;

beforeEach(async () => {
  engine = await createEngine();
});

afterEach(() => {
  engine.dispose();
});

const extras = { settings: ARCHIVE.settings, addIn: ADD_IN };

/** Saves, and holds that the file breaks no rule of its format. */
async function saveFile(saved: Engine, withExtras: SaveExtras): Promise<Uint8Array> {
  const bytes = await saveUnchecked(saved, withExtras);
  expect(findViolations(bytes)).toEqual([]);
  return bytes;
}

function sheetId(name: string): string {
  return engine.sheets().find((sheet) => sheet.name === name)?.id ?? '';
}

describe('opening a workbook', () => {
  beforeEach(async () => {
    await openFile(engine, 'archive.xlsx', await writeXlsx(ARCHIVE, ADD_IN));
  });

  it('replaces what was open', () => {
    expect(engine.sheets().map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Customers', 'Visible'],
      ['It’s ’here’', 'VeryHidden'],
    ]);
    expect(engine.tables().map(({ name }) => name)).toEqual(['Customers']);
  });

  it('can be done again, with the same names of sheets, tables and names', async () => {
    const report = await openFile(engine, 'archive.xlsx', await writeXlsx(ARCHIVE, ADD_IN));
    expect(report.settings).toEqual(ARCHIVE.settings);
    expect(engine.tables()).toHaveLength(1);
    expect(engine.names().map(({ name }) => name)).toEqual(['TierList', 'secret']);
  });

  it('puts texts, formulas and number formats into the cells', () => {
    const row = { sheet: sheetId('Customers'), row: 2, column: 0, rows: 1, columns: 4 };
    expect(engine.values(row)[0]?.slice(0, 3)).toEqual(['000123', '远山有限公司', '=1+1']);
    expect(engine.formulas(row)[0]?.[3]).toBe("=CUSTOMER.EV(Customers[[#This Row],[备注'#1]],0.25,0.5)");
    expect(engine.numberFormats(row)[0]).toEqual(['@', 'General', 'General', '#,##0.00']);
  });

  it('keeps the ids of the table columns', () => {
    expect(engine.tables()[0]?.columns.map(({ id }) => id)).toEqual([1, 7, 3, 9, 4]);
  });

  it('colours rows by the rules of the file', async () => {
    await engine.idle();
    const [colors] = engine.effectiveColors({ sheet: sheetId('Customers'), row: 2, column: 0, rows: 1, columns: 1 });
    expect(colors?.[0]).toEqual({ fill: '#C6E0B4', font: '#1E4620' });
  });

  it('replaces nothing if the file cannot be read', async () => {
    await expect(openFile(engine, 'bad.xlsx', strToU8('PK hello'))).rejects.toThrow(FileProblem);
    expect(engine.sheets()[0]?.name).toBe('Customers');
  });
});

describe('saving a workbook', () => {
  it('gives back what was opened', async () => {
    await openFile(engine, 'archive.xlsx', await writeXlsx(ARCHIVE, ADD_IN));
    const { content } = await readXlsx(await saveFile(engine, extras));
    expect(content).toEqual({
      ...ARCHIVE,
      sheets: ARCHIVE.sheets.map((sheet) => ({
        ...sheet,
        // Without the add-in its functions have no result.
        results: sheet.results.map((row) => row && Array.from(row, (result) => result && '#NAME?')),
      })),
    });
  });

  it('keeps what was typed and calculated since', async () => {
    const sheet = engine.activeSheet();
    engine.write({ sheet, row: 0, column: 0, rows: 1, columns: 3 }, [[20, '=A1*2', "'=A1"]], 'person');
    const { content } = await readXlsx(await saveFile(engine, extras));
    expect(content.sheets[0]?.cells).toEqual([[20, '=A1*2', "'=A1"]]);
    expect(content.sheets[0]?.results[0]?.[1]).toBe(40);
  });

  it('keeps a formula that spills one formula, and its results its own', async () => {
    const sheet = engine.activeSheet();
    engine.write({ sheet, row: 0, column: 0, rows: 3, columns: 1 }, [[1], [2], [3]], 'person');
    engine.write({ sheet, row: 0, column: 1, rows: 1, columns: 1 }, '=A1:A3*10', 'person');
    await engine.idle();
    const bytes = await saveFile(engine, extras);
    const { content } = await readXlsx(bytes);
    expect(content.sheets[0]).toMatchObject({
      cells: [
        [1, '=A1:A3*10'],
        [2, null],
        [3, null],
      ],
      spills: [{ row: 0, column: 1, rows: 3, columns: 1 }],
    });
    await openFile(engine, 'spill.xlsx', bytes);
    await engine.idle();
    expect(engine.values({ sheet: engine.activeSheet(), row: 0, column: 1, rows: 3, columns: 1 })).toEqual([
      [10],
      [20],
      [30],
    ]);
  });

  it('keeps names that look into a table, and what goes by them calculates again', async () => {
    const parameter = { name: 'shares', description: '', isMatrix: true, isOptional: false };
    engine.registerCustomFunctions(
      [{ id: 'EV', name: 'CUSTOMER.EV', description: '', parameters: [parameter] }],
      (_declaration, [shares]) => Promise.resolve(Number((shares as number[][])[0]?.[1]) * 10),
    );
    const sheet = engine.activeSheet();
    const settings = { sheet, row: 0, column: 0, rows: 3, columns: 2 };
    const shareOf = (key: string): string => {
      const value = `INDEX(Settings[Value],MATCH("${key}",Settings[键],0))`;
      return `IFERROR(IF(${value}="",0.5,${value}),0.5)`;
    };
    const formula = `=CHOOSE({1,2},${shareOf('high')},${shareOf('low')})`;
    const rows = [
      ['键', 'Value'],
      ['high', 0.9],
      ['low', ''],
    ];
    engine.write(settings, rows, 'person');
    engine.addTable(settings, true, 'Settings', 'person');
    engine.setName({ name: 'Shares', formula, comment: '', visible: true });
    const cell = { sheet, row: 0, column: 3, rows: 1, columns: 1 };
    engine.write(cell, '=CUSTOMER.EV(Shares)', 'person');
    await engine.idle();
    expect(engine.values(cell)).toEqual([[5]]);

    await openFile(engine, 'saved.xlsx', await saveFile(engine, extras));
    const reopened = engine.activeSheet();
    engine.write({ sheet: reopened, row: 2, column: 1, rows: 1, columns: 1 }, 0.3, 'person');
    await engine.idle();
    expect(engine.names()).toEqual([{ name: 'Shares', formula, comment: '', visible: true }]);
    expect(engine.values({ ...cell, sheet: reopened })).toEqual([[3]]);
  });

  it('of a new workbook gives a file with one empty sheet', async () => {
    const { content } = await readXlsx(await saveFile(engine, { ...extras, settings: [] }));
    expect(content.sheets.map(({ name, cells, columns, rows }) => ({ name, cells, columns, rows }))).toEqual([
      { name: 'Sheet1', cells: [], columns: [], rows: [] },
    ]);
  });
});

describe('opening a text file', () => {
  it('makes a sheet named after it, with customer numbers as text', async () => {
    const bytes = strToU8('客户编号,EV,日期\n000001,21000.00,2024-01-31\n000002,0.5,\n');
    const report = await openFile(engine, '名单.csv', bytes);
    expect(report).toMatchObject({
      kind: 'csv',
      sheets: [{ name: '名单', rows: 3, columns: 3 }],
      text: { encoding: 'utf-8', delimiter: ',' },
    });
    const area = { sheet: sheetId('名单'), row: 1, column: 0, rows: 2, columns: 3 };
    expect(engine.values(area)).toEqual([
      ['000001', 21000, 45322],
      ['000002', 0.5, ''],
    ]);
    expect(engine.texts(area)[0]).toEqual(['000001', '21000', '2024-01-31']);
    expect(engine.numberFormats(area)[0]).toEqual(['@', 'General', 'yyyy-mm-dd']);
  });
});

describe('a workbook of more rows than are moved at a time', () => {
  it('opens and saves whole', async () => {
    const [rows, columns] = [5_100, 6];
    const line = (row: number): string =>
      Array.from({ length: columns }, (_none, column) =>
        column % 2 === 0 ? String(row).padStart(6, '0') : row * column,
      ).join();
    const text = Array.from({ length: rows }, (_none, row) => line(row)).join('\n');
    await openFile(engine, 'large.csv', strToU8(text));
    const before = collectContent(engine, []);
    const report = await openFile(engine, 'large.xlsx', await saveFile(engine, extras));
    expect(report.sheets).toEqual([{ name: 'large', rows, columns }]);
    expect(collectContent(engine, [])).toEqual(before);
    expect(before.sheets[0]?.cells[5_099]?.slice(0, 2)).toEqual(["'005099", 5_099]);
  });
});
