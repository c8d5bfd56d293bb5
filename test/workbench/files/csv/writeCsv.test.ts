import { createEngine } from '../../../../workbench/engine/createEngine';
import type { Engine } from '../../../../workbench/engine/Engine';
import { listCsvLosses } from '../../../../workbench/files/csv/listCsvLosses';
import { readCsvFields } from '../../../../workbench/files/csv/readCsv';
import { writeCsv } from '../../../../workbench/files/csv/writeCsv';
import { openFile } from '../../../../workbench/files/openFile';
import { writeXlsx } from '../../../../workbench/files/xlsx/writeXlsx';
import { RICH } from '../richContent';
import { ADD_IN } from '../sampleContent';

let engine: Engine;

beforeEach(async () => {
  engine = await createEngine();
});

afterEach(() => {
  engine.dispose();
});

const fill = (values: (string | number)[][]): void => {
  const area = { sheet: engine.activeSheet(), row: 0, column: 0, rows: values.length, columns: values[0]?.length ?? 0 };
  engine.write(area, values, 'person');
};

describe('saving as CSV', () => {
  it('writes what the cells show, in UTF-8 with a mark, quoting what has to be', async () => {
    fill([
      ["'客户", "'000123", "'a,b"],
      [0.5, '=1/4', '\'say "x"\ny'],
    ]);
    engine.setNumberFormats({ sheet: engine.activeSheet(), row: 1, column: 0, rows: 1, columns: 2 }, '0.0%', 'person');
    const bytes = await writeCsv(engine);
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(bytes)).toBe('客户,000123,"a,b"\r\n50.0%,25.0%,"say ""x""\ny"');
    expect(readCsvFields(bytes).rows).toEqual([
      ['客户', '000123', 'a,b'],
      ['50.0%', '25.0%', 'say "x"\ny'],
    ]);
  });

  it('writes an empty file for an empty sheet', async () => {
    expect(new TextDecoder().decode(await writeCsv(engine))).toBe('');
  });
});

describe('what is lost in a CSV file', () => {
  it('is nothing for a plain list', () => {
    fill([['a', 1]]);
    expect(listCsvLosses(engine, 0)).toEqual([]);
  });

  it('is counted by kind, for the active sheet', async () => {
    await openFile(engine, 'rich.xlsx', await writeXlsx(RICH, ADD_IN));
    engine.activateSheet(engine.sheets()[1]?.id ?? '');
    const losses = new Map(listCsvLosses(engine, 2).map(({ kind, count }) => [kind, count]));
    expect(losses.get('otherSheets')).toBe(1);
    expect(losses.get('formulas')).toBe(5);
    expect(losses.get('tables')).toBe(2);
    expect(losses.get('charts')).toBe(1);
    expect(losses.get('settings')).toBe(2);
    expect(losses.has('comments')).toBe(false);
  });
});
