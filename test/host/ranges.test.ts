import type { RunningHost } from '../../workbench/node/startHost';
import { startHost } from '../../workbench/node/startHost';

describe('ranges through office.js', () => {
  let host: RunningHost;

  beforeEach(async () => {
    host = await startHost();
  });

  afterEach(() => {
    expect(host.faults.filter((fault) => fault.kind === 'hostFailed')).toEqual([]);
    host.dispose();
  });

  it('reads back the values it writes, and their address', async () => {
    await host.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('B2:C3');
      range.values = [
        ['Name', 1],
        ['Other', true],
      ];
      range.load('values,address,valueTypes,rowIndex,columnIndex,cellCount');
      await context.sync();
      expect(range.values).toEqual([
        ['Name', 1],
        ['Other', true],
      ]);
      expect(range.address).toBe('Sheet1!B2:C3');
      expect(range.valueTypes).toEqual([
        ['String', 'Double'],
        ['String', 'Boolean'],
      ]);
      expect([range.rowIndex, range.columnIndex, range.cellCount]).toEqual([1, 1, 4]);
    });
  });
});
