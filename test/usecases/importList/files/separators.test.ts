import { openSourceFile } from '../../../../src/usecases/importList/files/openSourceFile';
import type { TextReading } from '../../../../src/usecases/importList/listImport';
import { runSteps } from '../../../../src/usecases/importList/steps';
import { readGoldenCases } from '../../../support/readGoldenCases';

interface ReadText extends Pick<TextReading, 'separator' | 'quote'> {
  readonly rows: readonly (readonly string[])[];
}

function open(text: string) {
  const opened = runSteps(openSourceFile('list.csv', new TextEncoder().encode(text)));
  if (opened.kind !== 'text') throw new Error('It is text.');
  return opened;
}

describe('A separated text', () => {
  it.each(readGoldenCases<string, ReadText>('usecases/importList/cases/separators'))(
    'is read as it says: $title',
    ({ input, expected }) => {
      const opened = open(input);
      expect(opened.detected).toEqual({ encoding: 'utf-8', separator: expected.separator, quote: expected.quote });
      expect(opened.preview(opened.detected)).toEqual(expected.rows);
      const sheet = runSteps(opened.readText(opened.detected));
      const read = Array.from({ length: sheet.rowCount }, (_, row) => sheet.columns.map(({ values }) => values[row]));
      const width = Math.max(...expected.rows.map(({ length }) => length));
      expect(read).toEqual(expected.rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]));
      expect(sheet.columns.every(({ numberFormats }) => numberFormats === '@')).toBe(true);
    },
  );

  it('is read otherwise where the user says so', () => {
    const opened = open('a;b,c\n1;2,3\n');
    const reading = { encoding: 'utf-8', separator: ',', quote: '"' } as const;
    expect(opened.preview(reading)).toEqual([
      ['a;b', 'c'],
      ['1;2', '3'],
    ]);
    expect(runSteps(opened.readText(reading)).columns.map(({ values }) => values)).toEqual([
      ['a;b', '1;2'],
      ['c', '3'],
    ]);
  });

  it('names its file and keeps the number of each line, however many are blank above', () => {
    const opened = open('\n\na,b\n1,2\n');
    expect(runSteps(opened.readText(opened.detected))).toMatchObject({
      source: { file: 'list.csv', sheet: '' },
      row: 2,
      column: 0,
      rowCount: 2,
    });
  });

  it('is shown from its beginning only, however long it is', () => {
    const opened = open('no,name\n'.concat('1,Acme Trading Company\n'.repeat(50_000)));
    const rows = opened.preview(opened.detected);
    expect(rows).toHaveLength(20);
    expect(rows.every(({ length }) => length === 2)).toBe(true);
  });

  it('is read in many small steps', () => {
    const opened = open('no,name,city\n'.concat('1,Acme,Berlin\n'.repeat(20_000)));
    let count = 0;
    for (const step of opened.readText(opened.detected)) count += step === undefined ? 1 : 1;
    expect(count).toBeGreaterThan(6);
  });
});
