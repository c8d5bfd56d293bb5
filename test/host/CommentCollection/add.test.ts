import { refusal, useHost } from '../useHost';

const host = useHost();

const run = <T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> => host().Excel.run(work);

it('creates a new comment with the given content on the given cell', async () => {
  await run(async (context) => {
    const comment = context.workbook.comments.add('Sheet1!B2', 'Please check');
    const location = comment.getLocation();
    location.load('address');
    comment.load();
    await context.sync();
    expect(location.address).toBe('Sheet1!B2');
    expect(comment.toJSON()).toMatchObject({
      content: 'Please check',
      contentType: 'Plain',
      resolved: false,
      authorName: 'Workbench User',
      mentions: [],
      richContent: 'Please check',
    });
    expect(Math.abs(Date.now() - comment.creationDate.getTime())).toBeLessThan(60_000);
  });
});

it('takes a Range in place of an address', async () => {
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.comments.add(sheet.getRange('C3'), 'Here');
    const found = sheet.comments.getItemByCell('Sheet1!C3');
    found.load('content');
    await context.sync();
    expect(found.content).toBe('Here');
  });
});

it.each(['Sheet1!A1:B1', 'A1'])(
  'throws InvalidArgument for %s: one cell with the name of its sheet',
  async (address) => {
    const error = await refusal(
      run(async (context) => {
        context.workbook.comments.add(address, 'No');
        await context.sync();
      }),
    );
    expect(error).toMatchObject({ code: 'InvalidArgument', debugInfo: { errorLocation: 'CommentCollection.add' } });
  },
);

it('parses mentions into the content', async () => {
  const mention = { email: 'kim@contoso.example', id: 0, name: 'Kim' };
  await run(async (context) => {
    const comment = context.workbook.comments.add(
      'Sheet1!A1',
      { mentions: [mention], richContent: '<at id="0">Kim</at> please look' },
      'Mention',
    );
    comment.load();
    await context.sync();
    expect(comment.toJSON()).toMatchObject({
      content: '@Kim please look',
      contentType: 'Mention',
      mentions: [mention],
      richContent: '<at id="0">Kim</at> please look',
    });
  });
});

it('refuses rich content whose mention is not among the mentioned entities', async () => {
  const error = await refusal(
    run(async (context) => {
      context.workbook.comments.add('Sheet1!A1', { richContent: '<at id="1">Kim</at>' }, 'Mention');
      await context.sync();
    }),
  );
  expect(error.code).toBe('InvalidArgument');
});
