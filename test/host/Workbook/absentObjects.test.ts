import { refusal, useHost } from '../useHost';

const host = useHost();

it('has no pivot tables, slicers, shapes, bindings or queries, and says so', async () => {
  await host().Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const { bindings, pivotTables, queries, slicers } = context.workbook;
    const collections = [bindings, pivotTables, queries, slicers, sheet.pivotTables, sheet.shapes, sheet.slicers];
    const counts = collections.map((collection) => collection.getCount());
    const pivotTable = pivotTables.getItemOrNullObject('Sales');
    pivotTables.refreshAll();
    slicers.load('items');
    await context.sync();
    expect(counts.map(({ value }) => value)).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect([pivotTable.isNullObject, slicers.items]).toEqual([true, []]);
  });
});

it.each<readonly [string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown]>([
  ['PivotTableCollection.add', (sheet) => sheet.pivotTables.add('Sales', 'Sheet1!A1:B4', 'Sheet1!F1')],
  ['SlicerCollection.add', (sheet) => sheet.slicers.add('Customers', 'Tier', 'Sheet1')],
  ['ShapeCollection.addGeometricShape', (sheet) => sheet.shapes.addGeometricShape('Rectangle')],
  ['ShapeCollection.addTextBox', (sheet) => sheet.shapes.addTextBox('Text')],
  ['BindingCollection.add', (sheet, { workbook }) => workbook.bindings.add(sheet.getRange('A1'), 'Range', 'b')],
  ['Workbook.linkedWorkbooks', ({ context }) => context.workbook.linkedWorkbooks.refreshAll()],
  ['Worksheet.namedSheetViews', (sheet) => sheet.namedSheetViews.add('View')],
])('answers ApiNotFound for %s', async (member, use) => {
  const error = await refusal(
    host().Excel.run(async (context) => {
      use(context.workbook.worksheets.getActiveWorksheet(), context);
      await context.sync();
    }),
  );
  expect(error).toMatchObject({ code: 'ApiNotFound', debugInfo: { errorLocation: member } });
  expect(host().problems).toContainEqual({ kind: 'memberUnknown', message: member });
});

it('throws ItemNotFound for a pivot table that is asked for by name', async () => {
  const error = await refusal(
    host().Excel.run(async (context) => {
      context.workbook.pivotTables.getItem('Sales').load('name');
      await context.sync();
    }),
  );
  expect(error).toMatchObject({ code: 'ItemNotFound' });
});
