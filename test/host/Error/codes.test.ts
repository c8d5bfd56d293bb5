import { refusal, useHost } from '../useHost';

type Call = (workbook: Excel.Workbook, context: Excel.RequestContext) => void | Promise<void>;

const active = (workbook: Excel.Workbook): Excel.Worksheet => workbook.worksheets.getActiveWorksheet();

describe('a refusal tells its code, its message, and where it arose', () => {
  const host = useHost();

  const refused = (call: Call): Promise<OfficeExtension.Error> =>
    refusal(
      host().Excel.run(async (context) => {
        await call(context.workbook, context);
        await context.sync();
      }),
    );

  const cases: readonly (readonly [code: string, location: string, message: string, call: Call])[] = [
    [
      'ItemNotFound',
      'WorksheetCollection.getItem',
      "The requested resource doesn't exist.",
      (workbook) => void workbook.worksheets.getItem('Nowhere').load('name'),
    ],
    [
      'ItemNotFound',
      'TableCollection.getItem',
      "The requested resource doesn't exist.",
      (workbook) => void workbook.tables.getItem('Nothing').load('name'),
    ],
    [
      'InvalidArgument',
      'Worksheet.getRange',
      'The argument is invalid or missing or has an incorrect format.',
      (workbook) => void active(workbook).getRange('A0').load('values'),
    ],
    [
      'InvalidArgument',
      'Range.values',
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
      (workbook) => {
        active(workbook).getRange('A1:B2').values = [[1, 2, 3]];
      },
    ],
    [
      'InvalidReference',
      '',
      'This reference is not valid for the current operation.',
      async (workbook, context) => {
        const range = active(workbook).getRange('B2').load('address');
        await context.sync();
        active(workbook).getRange('1:3').delete('Up');
        await context.sync();
        range.load('values');
      },
    ],
  ];

  it.each(cases)('%s at %s', async (code, location, message, call) => {
    const error = await refused(call);
    expect([error.code, error.debugInfo.errorLocation ?? '', error.message]).toEqual([code, location, message]);
    expect(error.name).toBe('RichApi.Error');
  });

  it('ItemAlreadyExists for a name that is taken', async () => {
    const error = await refused((workbook) => void workbook.worksheets.add('sheet1'));
    expect([error.code, error.debugInfo.errorLocation]).toEqual(['ItemAlreadyExists', 'WorksheetCollection.add']);
  });

  it('AccessDenied for locked cells of a protected sheet', async () => {
    host().faults.edit({ kind: 'protectSheet', sheet: 'Sheet1' });
    const error = await refused((workbook) => {
      active(workbook).getRange('A1').values = [[1]];
    });
    expect([error.code, error.debugInfo.errorLocation]).toEqual(['AccessDenied', 'Range.values']);
  });

  it('PropertyNotLoaded for what was not loaded, without asking the host', async () => {
    const error = await refused((workbook) => {
      expect(active(workbook).name).toBe('never read');
    });
    expect(error.code).toBe('PropertyNotLoaded');
    expect(host().traffic().batches).toBe(0);
  });

  it('keeps what the actions before it have done, and does none of those after it', async () => {
    await refused((workbook) => {
      active(workbook).getRange('A1').values = [['before']];
      workbook.worksheets.getItem('Nowhere').activate();
      active(workbook).getRange('A2').values = [['after']];
    });
    const { engine } = host();
    const cells = { sheet: engine.activeSheet(), row: 0, column: 0, rows: 2, columns: 1 };
    expect(engine.values(cells)).toEqual([['before'], ['']]);
  });

  it('is no refusal to ask for a null object', async () => {
    await host().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('Nowhere');
      const range = sheet.getRange('A1').load('values');
      sheet.activate();
      await context.sync();
      expect([sheet.isNullObject, range.isNullObject]).toEqual([true, true]);
    });
  });
});

describe('the debugging information of an error', () => {
  const host = useHost();

  const failing = () =>
    refusal(
      host().Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.add('First');
        worksheets.getItem('Nowhere').activate();
        worksheets.add('Last');
        await context.sync();
      }),
    );

  it('has the statement that failed, with those around it', async () => {
    const { debugInfo } = await failing();
    expect(debugInfo.statement).toContain('worksheets.getItem(...)');
    expect(debugInfo.surroundingStatements?.join('\n')).toContain('worksheets.add(...)');
    expect(debugInfo.fullStatements).toEqual(['Please enable config.extendedErrorLogging to see full statements.']);
  });

  it('has all statements, with their arguments, if extendedErrorLogging is on', async () => {
    host().OfficeExtension.config.extendedErrorLogging = true;
    const { debugInfo } = await failing();
    expect(debugInfo.fullStatements?.join('\n')).toContain('worksheets.getItem("Nowhere")');
  });
});
