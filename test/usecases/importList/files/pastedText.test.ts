import { readPastedText } from '../../../../src/usecases/importList/files/readPastedText';
import { runSteps } from '../../../../src/usecases/importList/steps';

function read(text: string): (readonly unknown[])[] {
  const { rowCount, columns } = runSteps(readPastedText(text));
  return Array.from({ length: rowCount }, (_, row) => columns.map(({ values }) => values[row]));
}

describe('Pasted text', () => {
  it('has its cells between tabs and its rows on lines, as Excel copies them', () => {
    expect(read('No.\tName\tCity\r\n001\tAcme, Inc.\tBerlin\r\n002\t\tRome\r\n')).toEqual([
      ['No.', 'Name', 'City'],
      ['001', 'Acme, Inc.', 'Berlin'],
      ['002', '', 'Rome'],
    ]);
  });

  it('has cells with line breaks, tabs and quotes in quotes', () => {
    expect(read('Name\tNote\r\nAcme\t"first line\nsecond ""line"""\r\n5" pipe\t"a\tb"\r\n')).toEqual([
      ['Name', 'Note'],
      ['Acme', 'first line\nsecond "line"'],
      ['5" pipe', 'a\tb'],
    ]);
  });

  it('is one column where it has no tabs, even if its names have commas', () => {
    expect(read('Name\nAcme, Inc.\nBolt\nCord, Ltd.\n')).toEqual([['Name'], ['Acme, Inc.'], ['Bolt'], ['Cord, Ltd.']]);
    expect(read('Acme, Inc.')).toEqual([['Acme, Inc.']]);
  });

  it('is separated as a CSV file where every row is', () => {
    expect(read('No;Name\n1;Acme\n2;Bolt\n')).toEqual([
      ['No', 'Name'],
      ['1', 'Acme'],
      ['2', 'Bolt'],
    ]);
  });

  it('keeps digits as they stand and says that it comes from no file', () => {
    const sheet = runSteps(readPastedText('007\t+86 21\n1E5\t1.0\n'));
    expect(sheet.source).toEqual({ sheet: '' });
    expect(sheet.columns).toEqual([
      { values: ['007', '1E5'], numberFormats: '@' },
      { values: ['+86 21', '1.0'], numberFormats: '@' },
    ]);
  });

  it('is refused as empty where there is nothing in it', () => {
    expect(() => read(' \n'.trim())).toThrow('"reason":"empty"');
    expect(() => read('\t\t\n\t\n')).toThrow('"reason":"empty"');
  });
});
