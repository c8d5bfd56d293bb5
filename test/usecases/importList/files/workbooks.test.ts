import { unzipSync, Zip, ZipDeflate } from 'fflate';
import type { CellValue } from '../../../../src/archive/cellValue';
import { openSourceFile } from '../../../../src/usecases/importList/files/openSourceFile';
import type { OpenedWorkbook } from '../../../../src/usecases/importList/files/openedSource';
import type { SourceSheet } from '../../../../src/usecases/importList/sourceSheet';
import { runSteps } from '../../../../src/usecases/importList/steps';
import { relationships, zipWorkbook } from '../../../support/zipWorkbook';

function open(bytes: Uint8Array): OpenedWorkbook {
  const opened = runSteps(openSourceFile('list.xlsx', bytes));
  if (opened.kind !== 'workbook') throw new Error('It is a workbook.');
  return opened;
}

function readFirst(bytes: Uint8Array): SourceSheet {
  const opened = open(bytes);
  return runSteps(opened.readSheet(opened.sheetNames[0] ?? ''));
}

function readCells(cells: string): readonly (readonly CellValue[])[] {
  return readFirst(zipWorkbook({ sheet: `<sheetData><row r="1">${cells}</row></sheetData>` })).columns.map(
    ({ values }) => values,
  );
}

const STYLES =
  '<numFmts><numFmt numFmtId="170" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts>' +
  '<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>' +
  '<cellXfs><xf/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="49"/><xf numFmtId="31"/><xf numFmtId="999"/></cellXfs>';

describe('The cells of a workbook file', () => {
  it('are their values: shared texts, texts of their own, numbers, truth values', () => {
    const sharedStrings = '<si><t>Acme</t></si><si><t xml:space="preserve"> two  spaces </t></si>';
    const cells =
      '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>Bolt</t></is></c>' +
      '<c r="D1"><v>-1.5E-3</v></c><c r="E1" t="b"><v>1</v></c><c r="F1" t="b"><v>0</v></c><c r="G1" t="n"><v>7</v></c>';
    const { columns } = readFirst(
      zipWorkbook({ sheet: `<sheetData><row r="1">${cells}</row></sheetData>`, sharedStrings }),
    );
    expect(columns.map(({ values }) => values[0])).toEqual(['Acme', ' two  spaces ', 'Bolt', -0.0015, true, false, 7]);
  });

  it('are, for formulas, what they showed when the file was saved; errors stay errors', () => {
    expect(
      readCells(
        '<c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c>' +
          '<c r="C1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="D1" t="b"><f>TRUE()</f><v>1</v></c><c r="E1"><f>A9</f></c><c r="F1"><v>3</v></c>',
      ),
    ).toEqual([[2], ['ab'], ['#DIV/0!'], [true], [''], [3]]);
  });

  it('are texts whole where they are rich, without what only says how they are pronounced', () => {
    const sharedStrings =
      '<si><r><t>東</t></r><r><rPr><b/></rPr><t>京</t></r><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si>';
    const { columns } = readFirst(
      zipWorkbook({
        sheet:
          '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c></row></sheetData>',
        sharedStrings,
      }),
    );
    expect(columns.map(({ values }) => values[0])).toEqual(['東京', 'ab']);
  });

  it('are texts with the characters that XML cannot hold, and with what only looks like them', () => {
    expect(
      readCells(
        '<c r="A1" t="inlineStr"><is><t>a_x000D_b_x0007_</t></is></c><c r="B1" t="inlineStr"><is><t>_x005F_x0041_</t></is></c>' +
          '<c r="C1" t="inlineStr"><is><t>1 &lt; 2 &amp;&#x1F600;</t></is></c>',
      ),
    ).toEqual([['a\rb\u0007'], ['_x0041_'], ['1 < 2 &😀']]);
  });

  it('keep names that every object has, brackets, quotes and what looks like a formula', () => {
    const texts = ['__proto__', 'constructor', '[It\'s] #1 "x"', '=1+1', '@SUM', 'line\nbreak'];
    const cells = texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('');
    expect(readCells(cells).flat()).toEqual(texts);
  });

  it('have the formats of their numbers, one for a column where all are the same', () => {
    const sheet =
      '<sheetData><row r="1"><c r="A1" t="str"><v>Since</v></c><c r="B1" t="str"><v>Month</v></c><c r="C1" s="4"><v>3</v></c><c r="D1" s="5"><v>3</v></c></row>' +
      '<row r="2"><c r="A2" s="1"><v>45000</v></c><c r="B2" s="2"><v>45001</v></c></row>' +
      '<row r="4"><c r="A4" s="1"><v>45002</v></c><c r="B4" s="3"><v>45003</v></c></row></sheetData>';
    const { columns, rowCount } = readFirst(zipWorkbook({ sheet, styles: STYLES }));
    expect(rowCount).toBe(4);
    expect(columns.map(({ numberFormats }) => numberFormats)).toEqual([
      'm/d/yyyy',
      ['General', 'yyyy"年"m"月"', 'General', '@'],
      'yyyy-mm-dd',
      'General',
    ]);
    expect(columns[0]?.values).toEqual(['Since', 45_000, '', 45_002]);
  });

  it('count days from 1900 also where the workbook counts them from 1904', () => {
    const bytes = zipWorkbook({
      workbook: '<workbookPr date1904="1"/><sheets><sheet name="List" sheetId="1" r:id="rId1"/></sheets>',
      sheet: '<sheetData><row r="1"><c r="A1" s="1"><v>100</v></c><c r="B1"><v>100</v></c></row></sheetData>',
      styles: STYLES,
    });
    expect(readFirst(bytes).columns.map(({ values }) => values[0])).toEqual([1_562, 100]);
  });

  it('begin with the first that has a value; merges are told from there, hidden rows and columns counted', () => {
    const sheet =
      '<cols><col min="3" max="4" width="9" hidden="1"/><col min="5" max="5" hidden="0"/><col min="6" max="16384" hidden="1"/></cols>' +
      '<sheetData><row r="3" hidden="1"><c r="C3"><v>1</v></c></row><row r="4"><c r="D4"><v>2</v></c><c r="E4" s="2"/></row><row r="9" hidden="1"/></sheetData>' +
      '<mergeCells count="2"><mergeCell ref="C3:D3"/><mergeCell ref="A1:B1"/></mergeCells>';
    const read = readFirst(zipWorkbook({ sheet }));
    expect(read).toMatchObject({ row: 2, column: 2, rowCount: 2, hidden: { rows: 1, columns: 2 } });
    expect(read.merges).toEqual([{ row: 0, column: 0, rowCount: 1, columnCount: 2 }]);
    expect(read.columns.map(({ values }) => values)).toEqual([
      [1, ''],
      ['', 2],
    ]);
  });
});

describe('A workbook file as other programs write it', () => {
  const sheet =
    '<sheetData><row><c t="inlineStr"><is><t>x</t></is></c><c><v>1</v></c></row><row><c><v>2</v></c></row></sheetData>';

  it('is read where cells and rows do not say their places', () => {
    expect(readFirst(zipWorkbook({ sheet })).columns.map(({ values }) => values)).toEqual([
      ['x', 2],
      [1, ''],
    ]);
  });

  it('is read where names have prefixes and parts lie elsewhere', () => {
    const bytes = zipWorkbook({
      sheet: '',
      parts: {
        '_rels/.rels': relationships('officeDocument /data/book.xml'),
        'data/book.xml':
          '<x:workbook xmlns:x="m" xmlns:q="r"><x:sheets><x:sheet name="A &amp; B" sheetId="9" q:id="rId1"/></x:sheets></x:workbook>',
        'data/_rels/book.xml.rels': relationships('worksheet ../sheets/one.xml'),
        'sheets/One.xml':
          '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>',
      },
    });
    expect(open(bytes).sheetNames).toEqual(['A & B']);
    expect(readFirst(bytes).columns[0]?.values).toEqual([5]);
  });

  it('names shown sheets before hidden ones, and leaves charts out', () => {
    const bytes = zipWorkbook({
      sheet: '',
      workbook:
        '<sheets><sheet name="Old" state="hidden" r:id="rId1"/><sheet name="Chart" r:id="rId2"/><sheet name="List" r:id="rId3"/></sheets>',
      parts: {
        'xl/_rels/workbook.xml.rels': relationships('worksheet a.xml', 'chartsheet b.xml', 'worksheet c.xml'),
        'xl/c.xml': '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>',
      },
    });
    expect(open(bytes).sheetNames).toEqual(['List', 'Old']);
    expect(readFirst(bytes).source).toEqual({ file: 'list.xlsx', sheet: 'List' });
  });

  it('is read where the sizes of its parts stand behind them, as programs that stream write it', () => {
    expect(readFirst(stream(unzipSync(zipWorkbook({ sheet })))).rowCount).toBe(2);
  });

  it('is read in small steps, and its sheets as often as they are asked for', () => {
    const rows = Array.from(
      { length: 6_000 },
      (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"><v>${row * 7}</v></c></row>`,
    );
    const opened = open(zipWorkbook({ sheet: `<sheetData>${rows.join('')}</sheetData>` }));
    const steps = [...opened.readSheet('List')];
    expect(steps.length).toBeGreaterThan(3);
    expect(runSteps(opened.readSheet('List')).columns[0]?.values.at(-1)).toBe(41_993);
  });
});

/** Packs the parts without knowing their sizes beforehand. */
function stream(parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((_error, piece) => pieces.push(piece));
  for (const [name, bytes] of Object.entries(parts)) {
    const file = new ZipDeflate(name);
    zip.add(file);
    file.push(bytes, true);
  }
  zip.end();
  return Uint8Array.from(pieces.flatMap((piece) => Array.from(piece)));
}
