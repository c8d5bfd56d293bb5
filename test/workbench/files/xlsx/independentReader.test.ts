import { Workbook } from '@cj-tech-master/excelts';
import { strFromU8, unzipSync } from 'fflate';
import { writeXlsx } from '../../../../workbench/files/xlsx/writeXlsx';
import { ADD_IN, ARCHIVE } from '../sampleContent';

let bytes: Uint8Array;

beforeAll(async () => {
  bytes = await writeXlsx(ARCHIVE, ADD_IN);
});

function readPart(path: string): string {
  return strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());
}

describe('a written file, read by a library that did not write it', () => {
  let workbook: Workbook;

  beforeAll(async () => {
    workbook = new Workbook();
    await workbook.xlsx.load(bytes);
  });

  it('has the table with its columns and the formula of its computed column', () => {
    const table = workbook.worksheets[0]?.getTable('Customers').model;
    expect(table?.ref).toBe('A2:E4');
    expect(table?.columns.map(({ name }) => name)).toEqual(['No.', '客户名称', '备注#1', 'EV', 'Tier']);
    expect(table?.columns[3]).toMatchObject({
      calculatedColumnFormula: "_xldudf_CUSTOMER_EV(Customers[[#This Row],[备注'#1]],0.25,0.5)",
    });
  });

  it('has texts as texts and formulas with their results', () => {
    const sheet = workbook.worksheets[0];
    expect(sheet?.getCell('A3').value).toBe('000123');
    expect(sheet?.getCell('C3').value).toBe('=1+1');
    expect(sheet?.getCell('D3').result).toEqual({ error: '#VALUE!' });
    expect(sheet?.getCell('D4').result).toBe(12.5);
    expect(sheet?.getCell('A3').numFmt).toBe('@');
  });

  it('has the list of choices and the colour rules', () => {
    const sheet = workbook.worksheets[0];
    expect(sheet?.getCell('E3').dataValidation).toMatchObject({ type: 'list', formulae: ['"A,B,C"'] });
    const [first, second] = sheet?.conditionalFormattings ?? [];
    expect(first).toMatchObject({ ref: 'A3:E4', rules: [{ type: 'expression', priority: 1 }] });
    expect(second).toMatchObject({ ref: 'D3:D4', rules: [{ type: 'cellIs', operator: 'greaterThan', priority: 2 }] });
  });

  it('has the view: frozen panes, hidden rows and columns, hidden sheets', () => {
    const sheet = workbook.worksheets[0];
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 2, showGridLines: false });
    expect(sheet?.getColumn(5).hidden).toBe(true);
    expect(sheet?.getRow(4).hidden).toBe(true);
    expect(workbook.worksheets[1]?.state).toBe('veryHidden');
  });
});

describe('the parts of a written file', () => {
  it('are all declared with a type, and nothing else is', () => {
    const types = readPart('[Content_Types].xml');
    const declared = [...types.matchAll(/PartName="\/([^"]+)"/g)].map(([, path]) => path);
    const parts = Object.keys(unzipSync(bytes)).filter(
      (path) => path !== '[Content_Types].xml' && !path.endsWith('.rels'),
    );
    expect(declared.sort()).toEqual(parts.sort());
  });

  it('refer to one another without a broken end', () => {
    const paths = Object.keys(unzipSync(bytes));
    for (const location of paths.filter((path) => path.endsWith('.rels'))) {
      const folder = location.replace(/_rels\/[^/]*$/, '');
      for (const [, target = ''] of readPart(location).matchAll(/Target="([^"]+)"/g)) {
        const { pathname } = new URL(target, `file:///${folder}`);
        expect(paths).toContain(pathname.slice(1));
      }
    }
  });

  it('keep the elements of a sheet in the order of the format', () => {
    const order = [
      ...readPart('xl/worksheets/sheet1.xml').matchAll(
        /<(sheetPr|dimension|sheetViews|sheetFormatPr|cols|sheetData|mergeCells|conditionalFormatting|dataValidations|pageMargins|tableParts)[ >]/g,
      ),
    ];
    expect(order.map(([, name]) => name)).toEqual([
      'sheetPr',
      'dimension',
      'sheetViews',
      'sheetFormatPr',
      'cols',
      'sheetData',
      'mergeCells',
      'conditionalFormatting',
      'conditionalFormatting',
      'dataValidations',
      'pageMargins',
      'tableParts',
    ]);
  });

  it('refer to formats that exist', () => {
    const styles = readPart('xl/styles.xml');
    const count = (name: string): number => Number(new RegExp(`<${name} count="(\\d+)"`).exec(styles)?.[1]);
    const numbers = (attribute: string): number[] =>
      [...readPart('xl/worksheets/sheet1.xml').matchAll(new RegExp(` ${attribute}="(\\d+)"`, 'g'))].map(([, digits]) =>
        Number(digits),
      );
    expect(Math.max(...numbers('s'))).toBeLessThan(count('cellXfs'));
    expect(Math.max(...numbers('dxfId'))).toBeLessThan(count('dxfs'));
  });

  it('carry the settings as properties of the add-in, each as JSON text', () => {
    const extension = readPart('xl/webextensions/webextension1.xml');
    expect(extension).toContain(`<we:reference id="${ADD_IN.id}"`);
    expect(extension).toContain('<we:property name="archive" value="{&quot;language&quot;:&quot;zh-CN&quot;');
  });
});
