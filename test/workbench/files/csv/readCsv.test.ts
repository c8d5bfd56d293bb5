import { readCsv } from '../../../../workbench/files/csv/readCsv';

function read(text: string, name = 'list.csv'): ReturnType<typeof readCsv> {
  return readCsv(name, new TextEncoder().encode(text));
}

function readCells(text: string): unknown {
  return read(text).content.sheets[0]?.cells;
}

describe('a delimited text file', () => {
  it.each([
    [',', 'a,b\n1,2\n'],
    [';', 'a;b\n1;2\n'],
    ['\t', 'a\tb\r\n1\t2'],
    [';', 'a;b\n1,5;2,5\n3,5;4\n'],
    ['|', 'sep=|\r\na|b,c\r\n1|2\r\n'],
  ])('is divided at %j', (delimiter, text) => {
    const { content, delimiter: found } = read(text);
    expect(found).toBe(delimiter);
    expect(content.sheets[0]?.cells[0]).toHaveLength(2);
  });

  it('keeps quoted delimiters, quotes and line breaks in their field', () => {
    expect(readCells('a,b\r\n"x, ""y""","1\n2"\r\n')).toEqual([
      ["'a", "'b"],
      ['\'x, "y"', "'1\n2"],
    ]);
  });

  it('types columns below a line of headers, which stays text even where it is a number', () => {
    expect(readCells('No.,2024,Name\n1,10.50,x\n2,20,y\n')).toEqual([
      ["'No.", "'2024", "'Name"],
      [1, 10.5, "'x"],
      [2, 20, "'y"],
    ]);
  });

  it('types the first line too where there are no headers', () => {
    expect(readCells('1,2\n3,4\n')).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  it('keeps a column of customer numbers with leading zeros text, and marks it as text', () => {
    const [sheet] = read('No.,Name\n000001,a\n2,b\n').content.sheets;
    expect(sheet?.cells.slice(1)).toEqual([
      ["'000001", "'a"],
      ["'2", "'b"],
    ]);
    const [format] = sheet?.formatOf[1] ?? [];
    expect(sheet?.formats[format ?? 0]?.numberFormat).toBe('@');
  });

  it('keeps short and long lines', () => {
    expect(readCells('a,b\n1\n1,2,3\n')).toEqual([
      ["'a", "'b"],
      [1, null, null],
      [1, 2, 3],
    ]);
  });

  it.each([
    ['深交所公司_客户名单.csv', '深交所公司_客户名单'],
    ['a[1]/b:c*.csv', 'b_c_'],
    ["'quoted'.txt", 'quoted'],
    [`${'x'.repeat(40)}.csv`, 'x'.repeat(31)],
    ['History.csv', 'Sheet1'],
    ['.csv', 'Sheet1'],
  ])('called %s becomes a sheet called %s', (name, sheet) => {
    expect(read('a', name).content.sheets[0]?.name).toBe(sheet);
  });
});
