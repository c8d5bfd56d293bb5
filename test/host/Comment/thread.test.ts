import { refusal, useHost } from '../useHost';

const host = useHost();

const run = <T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> => host().Excel.run(work);

beforeEach(() =>
  run(async (context) => {
    context.workbook.comments.add('Sheet1!B2', 'Question');
    await context.sync();
  }),
);

it('keeps a collection of replies', async () => {
  await run(async (context) => {
    const comment = context.workbook.comments.getItemByCell('Sheet1!B2');
    comment.replies.add('One');
    comment.replies.add('Two');
    const replies = comment.replies.load('items/content, items/authorName, items/resolved');
    const count = comment.replies.getCount();
    await context.sync();
    expect(replies.items.map(({ content }) => content)).toEqual(['One', 'Two']);
    expect(count.value).toBe(2);
  });
});

it('deletes a reply, finds its parent comment and its cell', async () => {
  await run(async (context) => {
    const comment = context.workbook.comments.getItemByCell('Sheet1!B2');
    const reply = comment.replies.add('One');
    const parent = reply.getParentComment().load('content');
    const location = reply.getLocation().load('address');
    await context.sync();
    reply.delete();
    const count = comment.replies.getCount();
    await context.sync();
    expect([parent.content, location.address, count.value]).toEqual(['Question', 'Sheet1!B2', 0]);
  });
});

it('is resolved as a whole thread', async () => {
  await run(async (context) => {
    const comment = context.workbook.comments.getItemByCell('Sheet1!B2');
    const reply = comment.replies.add('Done');
    comment.resolved = true;
    comment.load('resolved');
    reply.load('resolved');
    await context.sync();
    expect([comment.resolved, reply.resolved]).toEqual([true, true]);
  });
});

it('updates the comment content with a specially formatted string and a list of mentions', async () => {
  await run(async (context) => {
    const comment = context.workbook.comments.getItemByCell('Sheet1!B2');
    comment.updateMentions({
      mentions: [{ email: 'kim@contoso.example', id: 0, name: 'Kim' }],
      richContent: 'Ask <at id="0">Kim</at>',
    });
    comment.load('content, contentType');
    await context.sync();
    expect([comment.content, comment.contentType]).toEqual(['Ask @Kim', 'Mention']);
  });
});

it('deletes the comment and all the connected replies', async () => {
  const error = await refusal(
    run(async (context) => {
      const comment = context.workbook.comments.getItemByCell('Sheet1!B2');
      comment.replies.add('One');
      comment.delete();
      await context.sync();
      comment.load('content');
      await context.sync();
    }),
  );
  expect(error.code).toBe('ItemNotFound');
});

it('moves with its cell when rows are inserted and sorted', async () => {
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:B2').values = [
      ['b', 1],
      ['a', 2],
    ];
    sheet.getRange('A1:B2').sort.apply([{ key: 0, ascending: true }]);
    sheet.getRange('1:1').insert('Down');
    const location = sheet.comments.getItemAt(0).getLocation().load('address');
    await context.sync();
    expect(location.address).toBe('Sheet1!B2');
  });
});

it('goes when its row is deleted', async () => {
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('2:2').delete('Up');
    const count = sheet.comments.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  });
});

it('keeps the author read-only', async () => {
  const error = await refusal(
    run(async (context) => {
      const comment = context.workbook.comments.getItemByCell('Sheet1!B2');
      comment.set({ authorName: 'Somebody' } as Excel.Interfaces.CommentUpdateData);
      await context.sync();
    }),
  );
  expect(error.code).toBe('InvalidArgument');
});
