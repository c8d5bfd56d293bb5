import fc from 'fast-check';
import type { CellValue } from '../../../src/archive/cellValue';
import type { SourceTable } from '../../../src/usecases/importList/sourceTable';
import { runSteps } from '../../../src/usecases/importList/steps';
import { findSourceTables } from '../../../src/usecases/importList/tables/findSourceTables';
import { takeSourceTable } from '../../../src/usecases/importList/tables/takeSourceTable';
import { makeSheet } from './support/makeSheet';

const headers = ['Customer No.', '客户名称', '城市', 'Credit limit', '負責人'];

const record = fc.tuple(
  fc.integer({ min: 1000, max: 9999 }).map((number) => `C${number}`),
  fc.constantFrom('Acme', '华信贸易', '台光電子', 'Beta & Söhne', '__proto__'),
  fc.constantFrom('Berlin', '上海', '台北', 'São Paulo'),
  fc.oneof(fc.integer({ min: 0, max: 1e6 }), fc.constantFrom('1,200.50', '¥300', '3万')),
  fc.constantFrom('Ann Lee', '王芳', ''),
);

const surroundings = fc.record({
  rowsAbove: fc.array(fc.constantFrom('Customer list', '客户名单', '單位：萬元', 'As of 31 October 2026', ''), {
    maxLength: 4,
  }),
  blankColumns: fc.nat({ max: 3 }),
  notesBelow: fc.array(fc.constantFrom('注：不含税', 'Source: Sales', '製表：王芳'), { maxLength: 2 }),
  gapBelow: fc.nat({ max: 2 }),
});

/** The records of a table as they stand in the sheet. */
function rowsOf({ columns, dataRows }: SourceTable): CellValue[][] {
  return dataRows.map((row) => columns.map(({ values }) => values[row] ?? ''));
}

describe('A table anywhere on a sheet', () => {
  it('is found equal, whatever titles, gaps and notes stand around it, and nothing around it is lost', () => {
    fc.assert(
      fc.property(fc.array(record, { minLength: 2, maxLength: 8 }), surroundings, (records, around) => {
        const indent = (row: readonly CellValue[]): CellValue[] => [
          ...Array<string>(around.blankColumns).fill(''),
          ...row,
        ];
        const above = around.rowsAbove.map((text) => indent([text]));
        const gap = Array.from({ length: around.gapBelow }, () => ['']);
        const below = around.notesBelow.map((text) => indent([text]));
        const sheet = makeSheet([...above, indent(headers), ...records.map(indent), ...gap, ...below]);
        const [table, ...others] = runSteps(findSourceTables(sheet));
        expect(others).toEqual([]);
        expect(table?.columns.map(({ header }) => header)).toEqual(headers);
        expect(table && rowsOf(table)).toEqual(records);
        const passedOver = table?.passedOver.filter(({ reason }) => reason !== 'blank').map(({ text }) => text);
        expect(passedOver).toEqual([...around.rowsAbove, ...around.notesBelow].filter((text) => text !== ''));
      }),
    );
  });

  it('is taken equal by pointing at its header', () => {
    fc.assert(
      fc.property(fc.array(record, { minLength: 1, maxLength: 8 }), fc.nat({ max: 5 }), (records, rowsAbove) => {
        const above = Array.from({ length: rowsAbove }, (_, row) => [row % 2 === 0 ? 'A remark' : '']);
        const table = runSteps(takeSourceTable(makeSheet([...above, headers, ...records]), rowsAbove));
        expect(table.row).toBe(rowsAbove);
        expect(table.columns.map(({ header }) => header)).toEqual(headers);
        expect(rowsOf(table)).toEqual(records);
      }),
    );
  });

  it('has each filled row of any sheet either as a record or listed as passed over', () => {
    const cell = fc.constantFrom<CellValue>(
      '',
      '',
      'Name',
      'Acme',
      'Total',
      '合计',
      5,
      '12.50',
      '单位：万元',
      'Note: x',
      true,
    );
    const sheets = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(sheets, (rows) => {
        const tables = runSteps(findSourceTables(makeSheet(rows)));
        const told = new Set(
          tables.flatMap((table) => [
            ...table.dataRows.map((row) => table.row + 2 + row),
            ...table.passedOver.map(({ row }) => row),
            ...Array.from({ length: table.headerRows }, (_, line) => table.row + 1 - line),
          ]),
        );
        const filled = rows.flatMap((row, at) => (row.some((value) => value !== '') ? [at + 1] : []));
        if (tables.length > 0) expect(filled.filter((row) => !told.has(row))).toEqual([]);
      }),
    );
  });
});

describe('A header that the user points out', () => {
  const rows = [['Sheet of Ann'], ['Name', 'City'], ['Acme', 'Berlin'], ['Beta', 'Paris']];

  it('may be any row', () => {
    const table = runSteps(takeSourceTable(makeSheet(rows), 2));
    expect(table.columns.map(({ header }) => header)).toEqual(['Acme', 'Berlin']);
    expect(rowsOf(table)).toEqual([['Beta', 'Paris']]);
  });

  it('may be none: then columns are called by their letters and each row is a record', () => {
    const table = runSteps(takeSourceTable(makeSheet(rows, { column: 2 }), -1));
    expect(table.columns.map(({ header }) => header)).toEqual(['C', 'D']);
    expect(rowsOf(table)).toHaveLength(4);
    expect(table.headerRows).toBe(0);
  });
});
