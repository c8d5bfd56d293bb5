import { refusal, useHost } from '../useHost';

const host = useHost();

const run = <T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> => host().Excel.run(work);

beforeEach(() =>
  run(async (context) => {
    context.workbook.worksheets.add('Other');
    const { comments } = context.workbook;
    comments.add('Other!A1', 'third');
    comments.add('Sheet1!A5', 'second');
    comments.add('Sheet1!B2', 'first').replies.add('answer');
    await context.sync();
  }),
);

it('gets the number of comments in the workbook and on a sheet', async () => {
  await run(async (context) => {
    const all = context.workbook.comments.getCount();
    const ofSheet = context.workbook.worksheets.getItem('Sheet1').comments.getCount();
    await context.sync();
    expect([all.value, ofSheet.value]).toEqual([3, 2]);
  });
});

it('loads the comments sheet by sheet and row by row', async () => {
  await run(async (context) => {
    const comments = context.workbook.comments.load('items/content');
    await context.sync();
    expect(comments.items.map(({ content }) => content)).toEqual(['first', 'second', 'third']);
  });
});

it('gets a comment by its ID and by its position', async () => {
  await run(async (context) => {
    const second = context.workbook.comments.getItemAt(1);
    second.load('id, content');
    await context.sync();
    const again = context.workbook.comments.getItem(second.id);
    again.load('content');
    const none = context.workbook.comments.getItemOrNullObject('nothing');
    await context.sync();
    expect([second.content, again.content, none.isNullObject]).toEqual(['second', 'second', true]);
  });
});

it('gets the comment to which the given reply is connected', async () => {
  await run(async (context) => {
    const reply = context.workbook.comments.getItemByCell('Sheet1!B2').replies.getItemAt(0);
    reply.load('id');
    await context.sync();
    const comment = context.workbook.comments.getItemByReplyId(reply.id);
    comment.load('content');
    await context.sync();
    expect(comment.content).toBe('first');
  });
});

it('throws if there is no comment in the cell', async () => {
  const error = await refusal(
    run(async (context) => {
      context.workbook.comments.getItemByCell('Sheet1!A1').load('content');
      await context.sync();
    }),
  );
  expect(error.code).toBe('ItemNotFound');
});
