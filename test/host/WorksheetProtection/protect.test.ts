import { refusal, useHost } from '../useHost';

type Options = Excel.WorksheetProtectionOptions;
type Change = (sheet: Excel.Worksheet) => void;

describe('WorksheetProtection', () => {
  const host = useHost();

  const change = (...changes: readonly Change[]): Promise<void> =>
    host().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      changes.forEach((make) => make(sheet));
      await context.sync();
    });

  const codeOf = async (...changes: readonly Change[]): Promise<string> => (await refusal(change(...changes))).code;

  it('tells whether the worksheet is protected, and with which options', () =>
    host().Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getActiveWorksheet();
      protection.load('protected,options');
      await context.sync();
      expect([protection.protected, protection.options]).toEqual([false, null]);
      protection.protect({ allowAutoFilter: true, selectionMode: 'Unlocked' });
      protection.load('protected,options');
      await context.sync();
      expect(protection.protected).toBe(true);
      expect(protection.options).toMatchObject({
        allowAutoFilter: true,
        allowFormatCells: false,
        allowInsertRows: false,
        selectionMode: 'Unlocked',
      });
    }));

  it('fails to protect a worksheet that is already protected', async () => {
    await change((sheet) => sheet.protection.protect());
    const error = await refusal(change((sheet) => sheet.protection.protect()));
    expect([error.code, error.debugInfo.errorLocation]).toEqual(['InvalidOperation', 'WorksheetProtection.protect']);
  });

  it('refuses options that do not exist or are of another kind', async () => {
    expect(await codeOf((sheet) => sheet.protection.protect({ allowAll: true } as Options))).toBe('InvalidArgument');
    expect(await codeOf((sheet) => sheet.protection.protect({ allowSort: 'yes' } as unknown as Options))).toBe(
      'InvalidArgument',
    );
  });

  it('asks for the password to unprotect a worksheet', async () => {
    await change((sheet) => sheet.protection.protect({}, 'secret'));
    expect(await codeOf((sheet) => sheet.protection.unprotect())).toBe('InvalidArgument');
    const error = await refusal(change((sheet) => sheet.protection.unprotect('Secret')));
    expect([error.code, error.debugInfo.errorLocation]).toEqual(['InvalidArgument', 'WorksheetProtection.unprotect']);
    await change(
      (sheet) => sheet.protection.unprotect('secret'),
      (sheet) => {
        sheet.getRange('A1').values = [[1]];
      },
    );
  });

  it('refuses changes of locked cells, not of unlocked ones', async () => {
    await change(
      (sheet) => {
        sheet.getRange('B1:B2').format.protection.locked = false;
      },
      (sheet) => sheet.protection.protect(),
    );
    const error = await refusal(
      change((sheet) => {
        sheet.getRange('A1:B1').values = [[1, 2]];
      }),
    );
    expect([error.code, error.debugInfo.errorLocation]).toEqual(['AccessDenied', 'Range.values']);
    expect(await codeOf((sheet) => sheet.getRange('A1').clear('Contents'))).toBe('AccessDenied');
    await change(
      (sheet) => {
        sheet.getRange('B1').values = [[1]];
      },
      (sheet) => sheet.getRange('B1').clear('Contents'),
    );
  });

  const changes: Readonly<Record<string, Change>> = {
    allowFormatCells: (sheet) => {
      sheet.getRange('A1').format.fill.color = '#FF0000';
      sheet.getRange('A1').numberFormat = [['0.00']];
      sheet.getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = '=TRUE';
    },
    allowFormatColumns: (sheet) => {
      sheet.getRange('A:A').format.columnWidth = 100;
      sheet.getRange('B:B').columnHidden = true;
      sheet.getRange('A:A').format.autofitColumns();
    },
    allowFormatRows: (sheet) => {
      sheet.getRange('1:1').format.rowHeight = 40;
      sheet.getRange('2:2').rowHidden = true;
    },
    allowInsertRows: (sheet) => sheet.getRange('2:2').insert('Down'),
    allowInsertColumns: (sheet) => sheet.getRange('B:B').insert('Right'),
  };

  it.each(Object.entries(changes))('refuses what only %s allows, and allows it with that', async (option, make) => {
    await change((sheet) => sheet.protection.protect());
    expect(await codeOf(make)).toBe('AccessDenied');
    await change(
      (sheet) => sheet.protection.unprotect(),
      (sheet) => sheet.protection.protect({ [option]: true }),
      make,
    );
  });

  it('lets rows be deleted where that is allowed and all of their cells are unlocked', async () => {
    const deleteRow: Change = (sheet) => sheet.getRange('2:2').delete('Up');
    await change((sheet) => sheet.protection.protect({ allowDeleteRows: true }));
    expect(await codeOf(deleteRow)).toBe('AccessDenied');
    await change(
      (sheet) => sheet.protection.unprotect(),
      (sheet) => {
        sheet.getRange('2:2').format.protection.locked = false;
      },
      (sheet) => sheet.protection.protect({ allowDeleteRows: true }),
      deleteRow,
    );
  });

  it('lets unlocked cells be sorted where that is allowed', async () => {
    const sort: Change = (sheet) => sheet.getRange('A1:A3').sort.apply([{ key: 0 }]);
    await change(
      (sheet) => {
        sheet.getRange('A1:A3').values = [[3], [1], [2]];
        sheet.getRange('A1:A3').format.protection.locked = false;
      },
      (sheet) => sheet.protection.protect(),
    );
    expect(await codeOf(sort)).toBe('AccessDenied');
    await change(
      (sheet) => sheet.protection.unprotect(),
      (sheet) => sheet.protection.protect({ allowSort: true }),
      sort,
    );
  });

  it('lets filters be applied where that is allowed, and neither be made nor taken away', async () => {
    const filter: Change = (sheet) =>
      sheet.autoFilter.apply(sheet.getRange('A1:A3'), 0, { filterOn: 'Values', values: ['1'] });
    await change(
      (sheet) => {
        sheet.getRange('A1:A3').values = [['Number'], [1], [2]];
      },
      filter,
      (sheet) => sheet.protection.protect(),
    );
    expect(await codeOf((sheet) => sheet.autoFilter.clearCriteria())).toBe('AccessDenied');
    await change(
      (sheet) => sheet.protection.unprotect(),
      (sheet) => sheet.protection.protect({ allowAutoFilter: true }),
      (sheet) => sheet.autoFilter.clearCriteria(),
      filter,
    );
    expect(await codeOf((sheet) => sheet.autoFilter.remove())).toBe('AccessDenied');
  });

  it.each<[string, Change]>([
    ['merging cells', (sheet) => sheet.getRange('A1:B1').merge()],
    ['inserting a part of a row', (sheet) => sheet.getRange('A1').insert('Down')],
    ['making a table', (sheet) => sheet.tables.add('A1:B2', true)],
    [
      'data validation',
      (sheet) => {
        sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
      },
    ],
    [
      'unlocking cells',
      (sheet) => {
        sheet.getRange('A1').format.protection.locked = false;
      },
    ],
  ])('refuses %s whatever is allowed', async (_what, make) => {
    await change((sheet) =>
      sheet.protection.protect({ allowFormatCells: true, allowInsertRows: true, allowEditObjects: true }),
    );
    expect(await codeOf(make)).toBe('AccessDenied');
  });

  it('raises onProtectionChanged when the protection state is changed', async () => {
    const states: boolean[] = [];
    await host().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.onProtectionChanged.add((event) => {
        states.push(event.isProtected);
        return Promise.resolve();
      });
      await context.sync();
      sheet.protection.protect({}, 'x');
      await context.sync();
      sheet.protection.unprotect('x');
      await context.sync();
    });
    await host().idle();
    expect(states).toEqual([true, false]);
  });
});
