import { refusal, useHost } from '../useHost';

describe('Application', () => {
  const host = useHost();

  const run = <T>(batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>): Promise<T> =>
    host().Excel.run((context) => batch(context, context.workbook.worksheets.getFirst()));

  it('returns the calculation mode: automatic, automatic except for tables, or manual', () =>
    run(async (context) => {
      const { application } = context.workbook;
      application.load('calculationMode');
      await context.sync();
      expect(application.calculationMode).toBe('Automatic');
      for (const mode of ['Manual', 'AutomaticExceptTables', 'Automatic'] as const) {
        application.calculationMode = mode;
        application.load('calculationMode');
        await context.sync();
        expect(application.calculationMode).toBe(mode);
      }
    }));

  it('refuses a mode that does not exist', async () => {
    const error = await refusal(
      run(async (context) => {
        context.workbook.application.calculationMode = 'Sometimes' as 'Manual';
        await context.sync();
      }),
    );
    expect([error.code, error.debugInfo.errorLocation]).toEqual(['InvalidArgument', 'Application.calculationMode']);
  });

  it.each(['Recalculate', 'Full', 'FullRebuild'] as const)(
    'calculates in manual mode only when it is asked to: %s',
    (type) =>
      run(async (context, sheet) => {
        const { application } = context.workbook;
        sheet.getRange('A1:B1').formulas = [[1, '=A1*10']];
        await context.sync();
        application.calculationMode = 'Manual';
        sheet.getRange('A1').values = [[2]];
        const cell = sheet.getRange('B1').load('values');
        application.load('calculationState');
        await context.sync();
        expect([cell.values, application.calculationState]).toEqual([[[10]], 'Pending']);
        application.calculate(type);
        cell.load('values');
        application.load('calculationState');
        await context.sync();
        expect([cell.values, application.calculationState]).toEqual([[[20]], 'Done']);
      }),
  );

  it('calculates what has gathered when it is automatic again', () =>
    run(async (context, sheet) => {
      const { application } = context.workbook;
      sheet.getRange('A1:B1').formulas = [[1, '=A1*10']];
      await context.sync();
      application.calculationMode = 'Manual';
      sheet.getRange('A1').values = [[2]];
      await context.sync();
      application.calculationMode = 'Automatic';
      const cell = sheet.getRange('B1').load('values');
      await context.sync();
      expect(cell.values).toEqual([[20]]);
    }));

  it.each([
    ['a worksheet', (sheet: Excel.Worksheet) => sheet.calculate(false)],
    ['a range', (sheet: Excel.Worksheet) => sheet.getRange('B1').calculate()],
  ])('lets %s be calculated in manual mode', (_what, calculate) =>
    run(async (context, sheet) => {
      sheet.getRange('A1:B1').formulas = [[1, '=A1*10']];
      await context.sync();
      context.workbook.application.calculationMode = 'Manual';
      sheet.getRange('A1').values = [[2]];
      calculate(sheet);
      const cell = sheet.getRange('B1').load('values');
      await context.sync();
      expect(cell.values).toEqual([[20]]);
    }),
  );

  it('returns the calculation engine version', () =>
    run(async (context) => {
      const { application } = context.workbook;
      application.load('calculationEngineVersion,calculationState');
      context.workbook.load('calculationEngineVersion');
      await context.sync();
      expect(application.calculationEngineVersion).toBe(context.workbook.calculationEngineVersion);
      expect(application.calculationState).toBe('Done');
    }));

  it('returns the iterative calculation settings, to be changed', () =>
    run(async (context) => {
      const { iterativeCalculation } = context.workbook.application;
      iterativeCalculation.load('enabled,maxIteration,maxChange');
      await context.sync();
      expect(iterativeCalculation.toJSON()).toEqual({ enabled: false, maxIteration: 100, maxChange: 0.001 });
      iterativeCalculation.set({ enabled: true, maxIteration: 5, maxChange: 0.5 });
      iterativeCalculation.load('enabled,maxIteration,maxChange');
      await context.sync();
      expect(iterativeCalculation.toJSON()).toEqual({ enabled: true, maxIteration: 5, maxChange: 0.5 });
    }));

  it('accepts the requests to suspend calculation and drawing until the next sync', () =>
    run(async (context, sheet) => {
      const { application } = context.workbook;
      application.suspendApiCalculationUntilNextSync();
      application.suspendScreenUpdatingUntilNextSync();
      sheet.getRange('A1:B1').formulas = [[1, '=A1*10']];
      await context.sync();
      const cell = sheet.getRange('B1').load('values');
      await context.sync();
      expect(cell.values).toEqual([[10]]);
    }));
});
