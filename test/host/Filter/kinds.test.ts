import { createEngine } from '../../../workbench/engine/createEngine';
import type { Engine } from '../../../workbench/engine/Engine';
import { addSales, shownRows, useCustomers } from '../useCustomers';
import { refusal } from '../useHost';

describe('Filter', () => {
  const { run } = useCustomers();
  const amounts = async (apply: (filter: Excel.Filter, sheet: Excel.Worksheet) => void): Promise<unknown[]> =>
    run((context, sheet) => {
      const table = addSales(sheet);
      apply(table.columns.getItem('Amount').filter, sheet);
      return shownRows(context, table);
    });
  const products = async (apply: (filter: Excel.Filter, sheet: Excel.Worksheet) => void): Promise<unknown[]> =>
    run((context, sheet) => {
      const table = addSales(sheet);
      apply(table.columns.getItem('Product').filter, sheet);
      return shownRows(context, table);
    });

  it('applies a "Values" filter to the column for the given values, as they are shown', async () => {
    expect(await products((filter) => filter.applyValuesFilter(['PEAR', 'fig', '']))).toEqual(['Pear', 'fig', '']);
  });

  it('applies a "Custom" filter with one or two criteria', async () => {
    expect(await amounts((filter) => filter.applyCustomFilter('>10', '<=30', 'And'))).toEqual(['plum', 'fig']);
  });

  it('joins two criteria by Or', async () => {
    expect(await amounts((filter) => filter.applyCustomFilter('=10', '=30', 'Or'))).toEqual(['apple', 'fig']);
  });

  it('knows wildcards in criteria: values ending in "s" are "=*s"', async () => {
    expect(await products((filter) => filter.applyCustomFilter('=p*'))).toEqual(['Pear', 'plum']);
  });

  it('takes `=` for blank cells and `<>` for all others', async () => {
    expect(await products((filter) => filter.applyCustomFilter('='))).toEqual(['']);
  });

  it('applies a "Top Item" filter to the column for the given number of elements', async () => {
    expect(await amounts((filter) => filter.applyTopItemsFilter(2))).toEqual(['Pear', 'fig']);
  });

  it('applies a "Bottom Item" filter to the column for the given number of elements', async () => {
    expect(await amounts((filter) => filter.applyBottomItemsFilter(1))).toEqual(['apple']);
  });

  it('applies a "Top Percent" filter to the column for the given percentage of elements', async () => {
    expect(await amounts((filter) => filter.applyTopPercentFilter(50))).toEqual(['Pear', 'fig']);
  });

  it('applies a "Bottom Percent" filter to the column for the given percentage of elements', async () => {
    expect(await amounts((filter) => filter.applyBottomPercentFilter(1))).toEqual(['apple']);
  });

  it('applies a "Cell Color" or "Font Color" filter to the column for the given color', async () => {
    const byFill = await amounts((filter, sheet) => {
      sheet.getRange('B3').format.fill.color = '#FFFF00';
      filter.applyCellColorFilter('#ffff00');
    });
    expect(byFill).toEqual(['Pear']);
  });

  it('filters by font colour', async () => {
    const byFont = await amounts((filter, sheet) => {
      sheet.getRange('B5').format.font.color = '#C00000';
      filter.applyFontColorFilter('#C00000');
    });
    expect(byFont).toEqual(['fig']);
  });

  it('applies a "Dynamic" filter: above the average of the numbers', async () => {
    expect(await amounts((filter) => filter.applyDynamicFilter('AboveAverage'))).toEqual(['Pear', 'fig']);
  });

  it('answers the currently applied filter on the given column', () =>
    run(async (context, sheet) => {
      const { filter } = addSales(sheet).columns.getItem('Amount');
      filter.applyCustomFilter('>10', '<=30', 'Or');
      filter.load('criteria');
      await context.sync();
      expect(filter.criteria).toMatchObject({
        filterOn: 'Custom',
        criterion1: '>10',
        criterion2: '<=30',
        operator: 'Or',
        values: null,
      });
      filter.clear();
      filter.load('criteria');
      await context.sync();
      expect(filter.criteria).toBeNull();
    }));

  it('stays as it is when cells change, until it is applied again', () =>
    run(async (context, sheet) => {
      const table = addSales(sheet);
      table.columns.getItem('Amount').filter.applyCustomFilter('>=30');
      sheet.getRange('B2').values = [[99]];
      expect(await shownRows(context, table)).toEqual(['Pear', 'fig']);
      table.reapplyFilters();
      expect(await shownRows(context, table)).toEqual(['apple', 'Pear', 'fig']);
    }));

  it('follows rows that are inserted above the table', () =>
    run(async (context, sheet) => {
      const table = addSales(sheet);
      table.columns.getItem('Product').filter.applyValuesFilter(['plum']);
      sheet.getRange('1:2').insert('Down');
      expect(await shownRows(context, table)).toEqual(['plum']);
    }));

  it.each([
    { filterOn: 'Nonsense' },
    { filterOn: 'Values' },
    { filterOn: 'TopItems', criterion1: '0' },
    { filterOn: 'TopPercent', criterion1: '101' },
    { filterOn: 'Dynamic', dynamicCriteria: 'Someday' },
    { filterOn: 'CellColor', color: 'red-ish' },
  ])('refuses %j with InvalidArgument', async (criteria) => {
    const error = await refusal(
      run(async (context, sheet) => {
        addSales(sheet)
          .columns.getItemAt(0)
          .filter.apply(criteria as unknown as Excel.FilterCriteria);
        await context.sync();
      }),
    );
    expect([error.code, error.debugInfo.errorLocation]).toEqual(['InvalidArgument', 'Filter.apply']);
  });
});

describe('Filter by dates, on 15 May 2026', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await createEngine({ now: () => new Date(2026, 4, 15, 9, 30) });
  });
  afterAll(() => engine.dispose());
  const { run } = useCustomers(() => ({ engine }));

  const days = ['5/15/2026', '5/14/2026', '4/30/2026', '1/2/2026', '5/15/2025', '5/17/2026', '7/1/2026'];

  it.each([
    ['Today', ['5/15/2026']],
    ['Yesterday', ['5/14/2026']],
    ['LastMonth', ['4/30/2026']],
    ['ThisWeek', ['5/15/2026', '5/14/2026']],
    ['NextWeek', ['5/17/2026']],
    ['NextQuarter', ['7/1/2026']],
    ['LastYear', ['5/15/2025']],
    ['YearToDate', ['5/15/2026', '5/14/2026', '4/30/2026', '1/2/2026']],
    ['AllDatesInPeriodMay', ['5/15/2026', '5/14/2026', '5/15/2025', '5/17/2026']],
    ['AllDatesInPeriodQuarter1', ['1/2/2026']],
  ] as const)('applies the dynamic criteria %s', (criteria, shown) =>
    run(async (context, sheet) => {
      sheet.getRange('A1:A8').values = [['Day'], ...days.map((day) => [day])];
      const table = sheet.tables.add('A1:A8', true);
      table.columns.getItemAt(0).filter.applyDynamicFilter(criteria);
      const view = table.getDataBodyRange().getVisibleView().load('text');
      await context.sync();
      const texts = view.text;
      table.delete();
      await context.sync();
      expect(texts.flat()).toEqual(shown);
    }),
  );

  it('keeps all days of the month of a date with the specificity "Month"', () =>
    run(async (context, sheet) => {
      sheet.getRange('A1:A8').values = [['Day'], ...days.map((day) => [day])];
      const table = sheet.tables.add('A1:A8', true);
      table.columns.getItemAt(0).filter.applyValuesFilter([{ date: '2026-05-02', specificity: 'Month' }]);
      const view = table.getDataBodyRange().getVisibleView().load('text');
      await context.sync();
      const texts = view.text;
      table.delete();
      await context.sync();
      expect(texts.flat()).toEqual(['5/15/2026', '5/14/2026', '5/17/2026']);
    }));
});
