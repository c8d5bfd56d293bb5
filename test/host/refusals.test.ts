import { ApiError } from '../../workbench/richapi/ApiError';
import { defaultProfile, olderProfile } from '../../workbench/protocol/hostProfile';
import { refusal, useHost } from './useHost';

describe('what the host does not have', () => {
  const host = useHost();

  it('answers ApiNotFound naming class and member, and lists it', async () => {
    const error = await refusal(
      host().Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().charts.load('items/name');
        await context.sync();
      }),
    );
    expect(error.code).toBe('ApiNotFound');
    expect(error.message).toContain('Worksheet.charts');
    expect(error.debugInfo.errorLocation).toBe('Worksheet.charts');
    const unknownProperty = await refusal(
      host().Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('hyperlink');
        await context.sync();
      }),
    );
    expect(unknownProperty.message).toContain('Range.hyperlink');
    expect(host().core.context.unknownMembers.list()).toEqual(['Worksheet.charts', 'Range.hyperlink']);
  });
});

describe('limits of Excel on the web', () => {
  const host = useHost(() => ({ profile: { ...defaultProfile, payloadLimit: 20_000, cellLimit: 1_000 } }));

  it('refuses a request that is too large', async () => {
    const error = await refusal(
      host().Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [['x'.repeat(20_000)]];
        await context.sync();
      }),
    );
    expect(error.code).toBe('RequestPayloadSizeLimitExceeded');
  });

  it('refuses a response that is too large', async () => {
    const sheet = host().engine.activeSheet();
    host().engine.write({ sheet, row: 0, column: 0, rows: 900, columns: 1 }, 'x'.repeat(30), 'person');
    const error = await refusal(
      host().Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1:A900').load('values');
        await context.sync();
      }),
    );
    expect(error.code).toBe('ResponsePayloadSizeLimitExceeded');
  });

  it('refuses to read more cells of one range than its limit', async () => {
    const error = await refusal(
      host().Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1:A1001').load('values');
        await context.sync();
      }),
    );
    expect([error.code, error.debugInfo.errorLocation]).toEqual(['RangeExceedsLimit', 'Range.values']);
  });
});

describe('trouble on purpose', () => {
  let failing: number | undefined;
  const host = useHost(() => ({
    beforeBatch: (number) => {
      if (number === failing) {
        throw new ApiError('GeneralException');
      }
    },
  }));

  const write = (value: number): Promise<void> =>
    host().Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[value]];
      await context.sync();
    });

  it('fails the batch it is told to fail, and only that', async () => {
    failing = 1;
    expect((await refusal(write(1))).code).toBe('GeneralException');
    failing = undefined;
    await write(2);
    expect(
      host().engine.values({ sheet: host().engine.activeSheet(), row: 0, column: 0, rows: 1, columns: 1 }),
    ).toEqual([[2]]);
  });

  it('counts batches and bytes', async () => {
    await write(1);
    await host().idle();
    const { batches, requestBytes, responseBytes, largestBytes } = host().traffic();
    expect(batches).toBeGreaterThanOrEqual(1);
    expect(requestBytes).toBeGreaterThan(100);
    expect(responseBytes).toBeGreaterThan(10);
    expect(largestBytes).toBeLessThanOrEqual(requestBytes);
    host().resetTraffic();
    expect(host().traffic()).toEqual({ batches: 0, requestBytes: 0, responseBytes: 0, largestBytes: 0 });
  });
});

describe('a cell that is being edited', () => {
  const host = useHost();
  let isEditing: boolean;

  beforeEach(() => {
    isEditing = true;
    host().engine.isEditing = () => isEditing;
  });

  const write = (context: Excel.RequestContext): Promise<void> => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[1]];
    return context.sync();
  };

  it('lets no batch write', async () => {
    const error = await refusal(host().Excel.run(write));
    expect(error.code).toBe('InvalidOperationInCellEditMode');
  });

  it('lets batches read', async () => {
    await host().Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('values');
      await context.sync();
      expect(cell.values).toEqual([['']]);
    });
  });

  it('holds up a batch that asked to wait until editing ends', async () => {
    let isDone = false;
    const writing = host()
      .Excel.run({ delayForCellEdit: true }, write)
      .then(() => {
        isDone = true;
      });
    await Promise.resolve();
    expect(isDone).toBe(false);
    isEditing = false;
    await writing;
    expect(
      host().engine.values({ sheet: host().engine.activeSheet(), row: 0, column: 0, rows: 1, columns: 1 }),
    ).toEqual([[1]]);
  });
});

describe('an older Excel', () => {
  const host = useHost(() => ({ profile: olderProfile('1.9') }));

  it('says which requirement sets it has', () => {
    const { requirements } = host().Office.context;
    expect(requirements.isSetSupported('ExcelApi', '1.9')).toBe(true);
    expect(requirements.isSetSupported('ExcelApi', '1.10')).toBe(false);
    expect(requirements.isSetSupported('RibbonApi', '1.1')).toBe(false);
  });
});

describe('custom functions called directly', () => {
  const file = {
    functions: [
      { id: 'DOUBLE', name: 'DOUBLE', parameters: [{ name: 'value' }] },
      { id: 'FAIL', name: 'FAIL', parameters: [] },
    ],
  };
  const host = useHost(() => ({
    functions: {
      file,
      namespace: 'CUSTOMER',
      implementations: {
        DOUBLE: (value: number) => value * 2,
        FAIL: () => {
          throw Object.assign(new Error('no'), { code: '#N/A' });
        },
      },
    },
  }));

  it('calculates cells through the add-in, errors included', async () => {
    const { engine } = host();
    const sheet = engine.activeSheet();
    const area = { sheet, row: 0, column: 0, rows: 1, columns: 2 };
    engine.write(area, [['=CUSTOMER.DOUBLE(21)', '=CUSTOMER.FAIL()']], 'person');
    await host().idle();
    expect(engine.values(area)).toEqual([[42, '#N/A']]);
  });
});
