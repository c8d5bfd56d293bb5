import { Workbook } from '@cj-tech-master/excelts';
import { createEngine } from '../../../../workbench/engine/createEngine';
import type { Engine } from '../../../../workbench/engine/Engine';
import { openFile } from '../../../../workbench/files/openFile';
import { saveFile } from '../../../../workbench/files/saveFile';
import { readXlsx } from '../../../../workbench/files/xlsx/readXlsx';
import { writeXlsx } from '../../../../workbench/files/xlsx/writeXlsx';
import { findViolations } from '../../../support/workbookFile/findViolations';
import { RICH } from '../richContent';
import { ADD_IN } from '../sampleContent';

let bytes: Uint8Array;

beforeAll(async () => {
  bytes = await writeXlsx(RICH, ADD_IN);
});

describe('a workbook with everything beside its cells', () => {
  it('is what it was after it was written and read', async () => {
    const { content, notImitated } = await readXlsx(bytes, ADD_IN.id);
    expect(content).toEqual(RICH);
    expect(notImitated).toEqual([]);
  });

  it('breaks no rule of the format', () => {
    expect(findViolations(bytes)).toEqual([]);
  });
});

describe('opened by the engine and saved again', () => {
  let engine: Engine;

  beforeEach(async () => {
    engine = await createEngine();
    await openFile(engine, 'rich.xlsx', bytes);
  });

  afterEach(() => {
    engine.dispose();
  });

  it('is what it was', async () => {
    const saved = await saveFile(engine, { settings: [], addIn: ADD_IN });
    expect((await readXlsx(saved)).content).toEqual(RICH);
    expect(findViolations(saved)).toEqual([]);
  });

  it('hides the rows its filters hide, and shows them when they are cleared', () => {
    const sheet = engine.activeSheet();
    expect(engine.hiddenRows(sheet, 1, 1)).toBe(true);
    engine.protections.removeSheet(sheet);
    engine.filters.clear({ sheet });
    expect(engine.hiddenRows(sheet, 1, 3)).toBe(false);
  });

  it('gives place to the next file with nothing left behind', async () => {
    await openFile(engine, 'empty.csv', new TextEncoder().encode('a,b\n1,2\n'));
    expect(engine.xmlParts.list()).toEqual([]);
    expect(engine.properties.custom().size).toBe(0);
    expect(engine.protections.workbook()).toBeUndefined();
    expect(engine.calculationSettings.get().mode).toBe('Automatic');
    expect(engine.comments.list(engine.activeSheet())).toEqual([]);
  });
});

describe('the same, read by a library that did not write it', () => {
  let workbook: Workbook;

  beforeAll(async () => {
    workbook = new Workbook();
    await workbook.xlsx.load(bytes);
  });

  it('has links, notes, filters and page setup', () => {
    const sheet = workbook.worksheets[0];
    expect(sheet?.getCell('A1').hyperlink).toBe('https://example.com/?a=1&b=2');
    expect(JSON.stringify(sheet?.getCell('B4').note)).toContain('two\\nlines & <more>');
    expect(sheet?.pageSetup).toMatchObject({ orientation: 'landscape', paperSize: 9, fitToPage: true, fitToWidth: 1 });
    expect(sheet?.pageSetup.margins).toMatchObject({ top: 0.5, left: 0.25 });
    expect(sheet?.headerFooter.oddFooter).toBe('&R&P / &N');
    expect(JSON.stringify(sheet?.autoFilter)).toContain('A1:C4');
  });

  it('has its properties', () => {
    expect(workbook).toMatchObject({ title: 'Orders & more', creator: 'Ann', company: 'Example <Ltd>' });
  });
});
