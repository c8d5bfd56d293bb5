import { carryOut } from '../../../src/excel/importing/carryOut';
import { openFile } from '../../../src/excel/importing/openFile';
import type { SourceFile } from '../../../src/usecases/importList/listImport';
import { encodeText } from '../../support/encodeText';
import { zipWorkbook } from '../../support/zipWorkbook';

function fileOf(name: string, bytes: Uint8Array): SourceFile {
  return { name, size: bytes.length, arrayBuffer: () => Promise.resolve(Uint8Array.from(bytes).buffer) };
}

describe('opening a file that was chosen', () => {
  it('reads a text in the way the user says', async () => {
    const file = fileOf('名单.csv', encodeText('姓名,城市\n王芳,上海\n', 'gb18030'));
    const opened = await openFile(file, carryOut, {});
    if (opened.kind !== 'text') throw new Error('It is text.');
    expect(opened.detected).toEqual({ encoding: 'gb18030', separator: ',', quote: '"' });
    expect(opened.preview(opened.detected)).toEqual([
      ['姓名', '城市'],
      ['王芳', '上海'],
    ]);
    const sheet = await opened.read(opened.detected, {});
    expect(sheet.source).toEqual({ file: '名单.csv', sheet: '' });
    expect(sheet.columns.map(({ values }) => values)).toEqual([
      ['姓名', '王芳'],
      ['城市', '上海'],
    ]);
  });

  it('reads the sheets of a workbook one by one', async () => {
    const sheet = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
    const opened = await openFile(fileOf('list.xlsx', zipWorkbook({ sheet })), carryOut, {});
    if (opened.kind !== 'workbook') throw new Error('It is a workbook.');
    expect(opened.sheetNames).toEqual(['List']);
    expect(await opened.read('List', {})).toMatchObject({ source: { file: 'list.xlsx', sheet: 'List' }, rowCount: 1 });
  });

  it('refuses a file that is too large without reading it', async () => {
    const arrayBuffer = jest.fn<Promise<ArrayBuffer>, []>();
    const opening = openFile({ name: 'huge.csv', size: 200_000_001, arrayBuffer }, carryOut, {});
    await expect(opening).rejects.toMatchObject({
      code: 'fileRefused',
      details: { reason: 'tooLarge', file: 'huge.csv', most: 200 },
    });
    expect(arrayBuffer).not.toHaveBeenCalled();
  });

  it('says that a file which another program has taken away meanwhile cannot be read', async () => {
    const gone = new DOMException('The file could not be read', 'NotReadableError');
    const file = { name: 'list.xlsx', size: 10, arrayBuffer: () => Promise.reject(gone) };
    await expect(openFile(file, carryOut, {})).rejects.toMatchObject({
      code: 'fileRefused',
      details: { reason: 'damaged', file: 'list.xlsx' },
      cause: gone,
    });
  });

  it('stops in the middle of a long file when the user cancels', async () => {
    const text = 'no,name,city,street\n'.concat('1,Acme Trading Company,Berlin,Long Street\n'.repeat(150_000));
    const opened = await openFile(fileOf('list.csv', encodeText(text, 'utf-8')), carryOut, {});
    if (opened.kind !== 'text') throw new Error('It is text.');
    const cancelling = new AbortController();
    const progress: number[] = [];
    const reading = opened.read(opened.detected, {
      signal: cancelling.signal,
      onProgress: (_phase, done, total) => {
        progress.push(done / total);
        if (done > 0) cancelling.abort();
      },
    });
    await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
    expect(progress.every((share) => share >= 0 && share <= 1)).toBe(true);
  });
});
