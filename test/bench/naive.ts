import type { CellValue } from '../../src/archive/cellValue';
import type { Plan } from '../../src/archive/plan';
import { defaultClassificationPolicy } from '../../src/domain/classificationPolicy';
import { keyAccountRule } from '../../src/domain/tierScheme';
import { reclassify } from '../../src/usecases/reclassify';

/*
 * How an add-in is often written: a range and a format for each row, and a round trip for each. Deliberately so; it is
 * what the figures of the real one are held against.
 */

const fills: Readonly<Record<string, string>> = { A: '#9DC3F0', B: '#FFE08A', C: '#E4E9E6' };

/** Copies the active list to a new sheet, row by row. */
export function createNaively(): Promise<CellValue[][]> {
  return Excel.run(async (context) => {
    const source = context.workbook.worksheets.getActiveWorksheet();
    const used = source.getUsedRange().load('rowCount,columnCount');
    const target = context.workbook.worksheets.add('Naive');
    await context.sync();
    const rows: CellValue[][] = [];
    for (let row = 0; row < used.rowCount; row += 1) {
      const range = source.getRangeByIndexes(row, 0, 1, used.columnCount).load('values');
      await context.sync();
      const copy = target.getRangeByIndexes(row, 0, 1, used.columnCount);
      copy.values = range.values;
      copy.format.fill.color = row === 0 ? '#1F4E79' : '#FFFFFF';
      await context.sync();
      rows.push(...(range.values as CellValue[][]));
    }
    return rows;
  });
}

/** Reads each customer's row, then writes each tier and paints each row. */
export function reclassifyNaively(): Promise<Plan> {
  return Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('Customers');
    const body = table.getDataBodyRange().load('rowCount');
    const header = table.getHeaderRowRange().load('values');
    await context.sync();
    const headers = (header.values as string[][])[0] ?? [];
    const rows: CellValue[][] = [];
    for (let row = 0; row < body.rowCount; row += 1) {
      const range = body.getRow(row).load('values');
      await context.sync();
      rows.push(...(range.values as CellValue[][]));
    }
    const column = (name: string): CellValue[] => rows.map((row) => row[headers.indexOf(name)] ?? '');
    const { plan } = reclassify({
      snapshot: {
        numbers: column('Customer No.'),
        stages: column('Stage'),
        marketPotentials: column('Market potential'),
        expectedShares: column('Expected share'),
        probabilities: column('Probability'),
        currentBusinesses: column('Current business'),
        additionalVolumes: column('Additional volume'),
        tiers: column('Tier'),
        namesOfBlankRows: new Map(),
        typedExpectedValues: new Map(),
        rankedValues: [],
        firstRow: 2,
      },
      scheme: { name: 'Key accounts', ...keyAccountRule },
      policy: defaultClassificationPolicy,
      today: '2026-11-21',
      changedBy: '',
    });
    const numbers = column('Customer No.');
    const tier = headers.indexOf('Tier');
    for (const { record, after } of plan.columnChanges.flatMap(({ changes }) => changes)) {
      const row = body.getRow(numbers.indexOf(record));
      row.getCell(0, tier).values = [[after]];
      row.format.fill.color = fills[String(after)] ?? '#FFFFFF';
      await context.sync();
    }
    return plan;
  });
}
