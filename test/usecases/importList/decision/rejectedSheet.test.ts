import type { AddedSheet } from '../../../../src/archive/plan';
import { writeRejectedSheet } from '../../../../src/usecases/importList/decision/writeRejectedSheet';
import type { RejectedRow } from '../../../../src/usecases/importList/listImport';
import type { SourceTable } from '../../../../src/usecases/importList/sourceTable';
import { runSteps } from '../../../../src/usecases/importList/steps';
import { writeLayoutSignature } from '../../../../src/usecases/importList/writeLayoutSignature';

/** Its header stands in row 3 of the sheet. */
const table: SourceTable = {
  source: { file: 'customers.xlsx', sheet: '客户' },
  sheetName: '客户',
  row: 2,
  column: 0,
  rowCount: 3,
  columns: [
    { header: '客户', values: ['甲', '乙', '丙'], numberFormats: 'General' },
    { header: '日期', values: [46023, '不详', 46025], numberFormats: ['yyyy-mm-dd', 'General', 'd/m/yyyy'] },
    { header: '', values: ['=1+1', '007', ''], numberFormats: '@' },
  ],
  headerRows: 1,
  dataRows: [0, 1, 2],
  passedOver: [],
  moneyFactor: 1,
  months: [],
};

const rejected: readonly RejectedRow[] = [
  {
    row: 5,
    reasons: [
      { kind: 'unfit', header: '日期', value: '不详', reason: 'notADate' },
      { kind: 'required', table: 'customers', field: 'name' },
    ],
  },
  { row: 6, reasons: [{ kind: 'sameNumber', row: 4 }] },
];

function write(source = table, sheetNames: readonly string[] = []): AddedSheet {
  return runSteps(writeRejectedSheet(source, rejected, 'zh-CN', sheetNames));
}

describe('The sheet of rows that were not imported', () => {
  it("has the reasons, the rows of the source, and the source's own headers, values and formats", () => {
    expect(write().columns.map(({ header, values, numberFormats }) => [header, values, numberFormats])).toEqual([
      ['未导入原因', ['日期：“不详”不是日期; 缺少客户名称', '与第 4 行是同一条，但其他值不同'], '@'],
      ['来源行号', [5, 6], '0'],
      ['客户', ['乙', '丙'], 'General'],
      ['日期', ['不详', 46025], ['General', 'd/m/yyyy']],
      ['', ['007', ''], '@'],
    ]);
  });

  it('has the same layout as its source, so that it is mapped as that was', () => {
    expect(writeLayoutSignature(write().columns)).toBe(writeLayoutSignature(table.columns));
  });

  it('of such a sheet has the two columns once', () => {
    const again = write({ ...table, columns: write().columns.map((column) => ({ ...column })) });
    expect(again.columns.map(({ header }) => header)).toEqual(write().columns.map(({ header }) => header));
  });

  it('gets a name that no sheet has', () => {
    expect(write().name).toBe('未导入');
    expect(write(table, ['未导入', '未导入 (2)']).name).toBe('未导入 (3)');
  });

  it('says in which unit its money is, where the source says it above the table', () => {
    const inTenThousands: SourceTable = {
      ...table,
      moneyFactor: 10_000,
      passedOver: [{ row: 2, reason: 'unit', text: '单位：万元' }],
    };
    expect(write(inTenThousands).above).toBe('单位：万元');
    expect(write().above).toBeUndefined();
  });
});
