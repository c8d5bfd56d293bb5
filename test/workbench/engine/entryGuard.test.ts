import { CellValueType } from '@univerjs/core';
import type { ICellData } from '@univerjs/core';
import { SheetInterceptorService } from '@univerjs/sheets';
import type { RefusedEntry } from '../../../workbench/engine/EntryGuard';
import { UniverEngine } from '../../../workbench/engine/UniverEngine';
import type { UniverHost } from '../../../workbench/engine/univerHost';
import { startUniver } from '../../../workbench/engine/univerHost';
import { areaOn } from './areaOn';

describe('what a person types into cells with a validation', () => {
  let host: UniverHost;
  let engine: UniverEngine;
  let refused: RefusedEntry[];

  /** What the cell editor does before it writes. */
  function enter(row: number, column: number, cell: ICellData): unknown {
    const sheet = host.workbook.getActiveSheet(true)!;
    return host.injector.get(SheetInterceptorService).onWriteCell(host.workbook, sheet, row, column, cell);
  }

  const validate = (rule: Record<string, unknown>, errorAlert?: Record<string, unknown>): void => {
    engine.setValidation(areaOn(engine, 'A1:A9'), { rule, ignoreBlanks: true, ...(errorAlert ? { errorAlert } : {}) });
  };

  beforeEach(() => {
    host = startUniver();
    engine = new UniverEngine(host);
    refused = [];
    engine.entryGuard.onRefused((entry) => refused.push(entry));
    engine.write(areaOn(engine, 'A1'), 5, 'addin');
  });
  afterEach(() => engine.dispose());

  it('stays out if it is refused, with title and message of the rule', () => {
    validate(
      { wholeNumber: { formula1: '=1', formula2: '=9', operator: 'Between' } },
      { style: 'Stop', title: 'Size', message: '1 to 9' },
    );
    expect(enter(0, 0, { v: 12, t: CellValueType.NUMBER })).toMatchObject({ v: 5 });
    expect(refused).toMatchObject([{ style: 'Stop', title: 'Size', message: '1 to 9', cell: { row: 0, column: 0 } }]);
  });

  it('is written if it is accepted, or nothing is to be said', () => {
    validate({ wholeNumber: { formula1: '=1', operator: 'GreaterThan' } });
    expect(enter(1, 0, { v: 12, t: CellValueType.NUMBER })).toEqual({ v: 12, t: CellValueType.NUMBER });
    expect(enter(1, 1, { v: 'text', t: CellValueType.STRING })).toEqual({ v: 'text', t: CellValueType.STRING });
    validate({ wholeNumber: { formula1: '=1', operator: 'GreaterThan' } }, { showAlert: false });
    expect(enter(1, 0, { v: 'text', t: CellValueType.STRING })).toEqual({ v: 'text', t: CellValueType.STRING });
    expect(refused).toEqual([]);
  });

  it('is a formula as much as its result', () => {
    validate({ decimal: { formula1: '=10', operator: 'LessThan' } });
    expect(enter(1, 0, { f: '=A1+4' })).toEqual({ f: '=A1+4' });
    expect(enter(1, 0, { f: '=A1+5' })).toEqual({});
    expect(refused).toHaveLength(1);
  });

  it('may be written all the same where the rule only warns', () => {
    validate({ list: { source: 'a,b' } }, { style: 'Warning', title: '', message: '' });
    enter(1, 0, { v: 'c', t: CellValueType.STRING });
    expect(engine.values(areaOn(engine, 'A2'))).toEqual([['']]);
    expect(refused[0]?.style).toBe('Warning');
    refused[0]?.accept();
    expect(engine.values(areaOn(engine, 'A2'))).toEqual([['c']]);
  });

  it('is read as a number, a date or a text, as the cell will read it', () => {
    validate({ wholeNumber: { formula1: '=1', formula2: '=50000', operator: 'Between' } });
    expect(enter(1, 0, { v: '7' })).toEqual({ v: '7' });
    expect(enter(1, 0, { v: '3/15/2023' })).toEqual({ v: '3/15/2023' });
    expect(enter(1, 0, { v: 'seven' })).toEqual({});
    engine.setNumberFormats(areaOn(engine, 'A3'), '@', 'addin');
    expect(enter(2, 0, { v: '7' })).not.toEqual({ v: '7' });
    expect(refused).toHaveLength(2);
  });

  it('may always be nothing', () => {
    validate({ custom: { formula: '=FALSE' } });
    expect(enter(0, 0, {})).toEqual({});
    expect(enter(0, 0, { v: true, t: CellValueType.BOOLEAN })).not.toEqual({});
    expect(refused).toHaveLength(1);
  });
});
