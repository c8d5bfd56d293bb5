import { strToU8, unzipSync, zipSync } from 'fflate';
import { FileProblem } from '../../../workbench/files/FileProblem';
import { readCsv } from '../../../workbench/files/csv/readCsv';
import { readXlsx } from '../../../workbench/files/xlsx/readXlsx';
import { writeXlsx } from '../../../workbench/files/xlsx/writeXlsx';
import { ADD_IN, ARCHIVE, makeWorkbook } from './sampleContent';

async function catchProblem(attempt: () => unknown): Promise<FileProblem> {
  try {
    await attempt();
  } catch (error) {
    if (error instanceof FileProblem) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

/** A good file with one part changed. */
async function spoil(path: string, change: (text: string) => string): Promise<Uint8Array> {
  const parts = unzipSync(await writeXlsx(ARCHIVE, ADD_IN));
  parts[path] = strToU8(change(new TextDecoder().decode(parts[path])));
  return zipSync(parts);
}

describe('a damaged or hostile file', () => {
  it.each([
    ['a sheet that breaks off', 'xl/worksheets/sheet1.xml', (text: string) => text.slice(0, 900), 'damaged'],
    ['a table that is no XML', 'xl/tables/table1.xml', () => 'hello', 'damaged'],
    [
      'a table outside the sheet',
      'xl/tables/table1.xml',
      (text: string) => text.replace('A2:E4', 'A2:ZZZ4'),
      'damaged',
    ],
    ['a workbook that is none', 'xl/workbook.xml', () => '<html/>', 'notASpreadsheet'],
    [
      'entities that expand without end',
      'xl/workbook.xml',
      (text: string) => text.replace('?>', '?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'),
      'damaged',
    ],
    [
      'a cell beyond the sheet',
      'xl/worksheets/sheet1.xml',
      (text: string) => text.replace('r="A1"', 'r="A99999999"'),
      'damaged',
    ],
  ])('with %s is refused', async (_what, path, change, code) => {
    expect((await catchProblem(async () => readXlsx(await spoil(path, change)))).code).toBe(code);
  });

  it('that breaks off is refused', async () => {
    const bytes = await writeXlsx(ARCHIVE, ADD_IN);
    expect((await catchProblem(() => readXlsx(bytes.subarray(0, bytes.length - 400)))).code).toBe('damaged');
  });

  it('that is a zip of something else is refused', async () => {
    const bytes = zipSync({ 'readme.txt': strToU8('hello') });
    expect((await catchProblem(() => readXlsx(bytes))).code).toBe('notASpreadsheet');
  });

  it('that unpacks to gigabytes is refused before it is unpacked', async () => {
    const bytes = zipSync({ 'a.xml': strToU8('x') });
    // The size the archive claims, in its central directory.
    new DataView(bytes.buffer, bytes.byteOffset).setUint32(findDirectory(bytes) + 24, 3_000_000_000, true);
    expect((await catchProblem(() => readXlsx(bytes))).code).toBe('tooLarge');
  });

  it('that is neither workbook nor text is refused', async () => {
    const bytes = Uint8Array.from({ length: 999 }, (_none, index) => (index * 7) % 256);
    expect((await catchProblem(() => readCsv('a.csv', bytes))).code).toBe('notASpreadsheet');
  });

  it('of text with a missing quotation mark is refused rather than read into one cell', async () => {
    const bytes = strToU8(`a,b\n"broken,1\n${'x,2\n'.repeat(20_000)}`);
    const problem = await catchProblem(() => readCsv('a.csv', bytes));
    expect(problem.code).toBe('tooLarge');
    expect(problem.details).toContain('line 2');
  });
});

function findDirectory(bytes: Uint8Array): number {
  for (let index = 0; index < bytes.length - 4; index += 1) {
    if (bytes[index] === 0x50 && bytes[index + 1] === 0x4b && bytes[index + 2] === 1 && bytes[index + 3] === 2)
      return index;
  }
  throw new Error('the archive has no directory');
}

describe('what a file cannot hold', () => {
  it.each([
    [
      'a list of choices over 255 characters',
      {
        validations: [
          {
            areas: [{ row: 0, column: 0, rows: 1, columns: 1 }],
            rule: { list: { source: 'x,'.repeat(200) } },
            ignoreBlanks: true,
          },
        ],
      },
    ],
    ['a text over 32767 characters', { cells: [[`'${'x'.repeat(32_768)}`]] }],
    ['a formula over 8192 characters', { cells: [[`=${'1+'.repeat(5_000)}1`]] }],
    ['a sheet name with forbidden characters', { name: 'a:b' }],
  ])('is refused: %s', async (_what, sheet) => {
    expect((await catchProblem(() => writeXlsx(makeWorkbook(sheet), ADD_IN))).code).toBe('cannotBeStored');
  });
});
