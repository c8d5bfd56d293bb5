import { readFileSync } from 'node:fs';
import { useWorkbook } from '../excel/support/useWorkbook';
import { sharedData } from './sharedData';

describe('The hostile strings on a sheet', () => {
  const book = useWorkbook();

  it('are read from it unchanged', async () => {
    const { engine } = book().host;
    const strings = JSON.parse(readFileSync(sharedData('naughty_strings', 'blns.json'), 'utf8')) as string[];
    const area = { sheet: engine.activeSheet(), row: 0, column: 0, rows: strings.length, columns: 2 };
    engine.write(
      area,
      strings.map((text, index) => [index, text === '' ? null : `'${text}`]),
      'person',
    );
    const sheet = await book().archive.importing.readSheet('Sheet1', undefined, {});
    expect(sheet.columns[1]?.values).toEqual(strings);
    expect(sheet.columns[0]?.values).toEqual([...strings.keys()]);
  });
});
