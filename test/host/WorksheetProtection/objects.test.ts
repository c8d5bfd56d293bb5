import { refusal, useHost } from '../useHost';

type Change = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;

const addComment: Change = (_sheet, context) => void context.workbook.comments.add('Sheet1!B1', 'New');
const replyToComment: Change = (_sheet, context) => void context.workbook.comments.getItemAt(0).replies.add('Why?');
const deleteComment: Change = (_sheet, context) => context.workbook.comments.getItemAt(0).delete();
const addChart: Change = (sheet) => void sheet.charts.add('Line', sheet.getRange('A1:A3'));
const nameChart: Change = (sheet) => (sheet.charts.getItemAt(0).name = 'Sales');
const nameCategories: Change = (sheet) =>
  sheet.charts.getItemAt(0).axes.categoryAxis.setCategoryNames(sheet.getRange('A1:A3'));
const deleteChart: Change = (sheet) => sheet.charts.getItemAt(0).delete();
const group: Change = (sheet) => sheet.getRange('2:3').group('ByRows');
const ungroup: Change = (sheet) => sheet.getRange('5:6').ungroup('ByRows');
const link: Change = (sheet) => (sheet.getRange('C1').hyperlink = { documentReference: 'Sheet1!A1' });

const objectChanges: readonly (readonly [string, Change])[] = [
  ['Comment.replies.add', replyToComment],
  ['CommentCollection.add', addComment],
  ['Comment.delete', deleteComment],
  ['ChartCollection.add', addChart],
  ['Chart.name', nameChart],
  ['ChartAxis.setCategoryNames', nameCategories],
  ['Chart.delete', deleteChart],
];

describe('What is on a protected worksheet', () => {
  const host = useHost();

  const change = (make: Change): Promise<void> =>
    host().Excel.run(async (context) => {
      make(context.workbook.worksheets.getActiveWorksheet(), context);
      await context.sync();
    });

  const protect = (options: Excel.WorksheetProtectionOptions): Promise<void> =>
    change((sheet, context) => {
      sheet.getRange('A1:A3').values = [[1], [2], [3]];
      context.workbook.comments.add('Sheet1!A1', 'Old');
      sheet.charts.add('Line', sheet.getRange('A1:A3'));
      sheet.getRange('5:6').group('ByRows');
      sheet.getRange('C1').format.protection.locked = false;
      sheet.protection.protect(options);
    });

  it.each([...objectChanges, ['Range.group', group], ['Range.ungroup', ungroup], ['Range.hyperlink', link]] as const)(
    'is kept from %s',
    async (_member, make) => {
      await protect({});
      expect((await refusal(change(make))).code).toBe('AccessDenied');
    },
  );

  it.each(objectChanges)('is open to %s where allowEditObjects is set', async (_member, make) => {
    await protect({ allowEditObjects: true });
    await expect(change(make)).resolves.toBeUndefined();
  });

  it('takes links into unlocked cells where allowInsertHyperlinks is set', async () => {
    await protect({ allowInsertHyperlinks: true, allowFormatCells: true });
    await change(link);
    expect(host().engine.hyperlinks.at(host().engine.activeSheet(), 0, 2)).toMatchObject({
      documentReference: 'Sheet1!A1',
    });
  });
});
