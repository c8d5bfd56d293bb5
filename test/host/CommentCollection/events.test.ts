import { useHost } from '../useHost';

const host = useHost();

/** The names of what happened, with the ids told, while `work` ran. */
async function listen(
  scope: (context: Excel.RequestContext) => Excel.CommentCollection,
  work: (context: Excel.RequestContext) => void | Promise<void>,
): Promise<readonly (Excel.CommentAddedEventArgs | Excel.CommentChangedEventArgs | Excel.CommentDeletedEventArgs)[]> {
  const heard: (Excel.CommentAddedEventArgs | Excel.CommentChangedEventArgs | Excel.CommentDeletedEventArgs)[] = [];
  await host().Excel.run(async (context) => {
    const comments = scope(context);
    comments.onAdded.add((args) => Promise.resolve(void heard.push(args)));
    comments.onChanged.add((args) => Promise.resolve(void heard.push(args)));
    comments.onDeleted.add((args) => Promise.resolve(void heard.push(args)));
    await context.sync();
    await work(context);
    await context.sync();
  });
  await host().idle();
  return heard;
}

it('occurs when comments are added and deleted', async () => {
  const heard = await listen(
    (context) => context.workbook.comments,
    async (context) => {
      const comment = context.workbook.comments.add('Sheet1!A1', 'Hello');
      await context.sync();
      comment.delete();
    },
  );
  expect(heard.map(({ type }) => type)).toEqual(['CommentAdded', 'CommentDeleted']);
  expect(heard[0]).toMatchObject({ source: 'Local', worksheetId: host().engine.activeSheet() });
  expect(heard[0]?.commentDetails).toEqual(heard[1]?.commentDetails);
});

it('occurs when comments or replies are changed, including when replies are deleted', async () => {
  const heard = await listen(
    (context) => context.workbook.worksheets.getActiveWorksheet().load('id').comments,
    async (context) => {
      const comment = context.workbook.comments.add('Sheet1!A1', 'Hello');
      const reply = comment.replies.add('Yes?');
      comment.content = 'Hello there';
      reply.content = 'Yes!';
      await context.sync();
      comment.resolved = true;
      comment.resolved = false;
      reply.delete();
    },
  );
  expect(heard.map((args) => ('changeType' in args ? args.changeType : args.type))).toEqual([
    'CommentAdded',
    'ReplyAdded',
    'CommentEdited',
    'ReplyEdited',
    'CommentResolved',
    'CommentReopened',
    'ReplyDeleted',
  ]);
});

it('is not told by a sheet about another sheet', async () => {
  await host().Excel.run(async (context) => {
    context.workbook.worksheets.add('Other');
    await context.sync();
  });
  const heard = await listen(
    (context) => context.workbook.worksheets.getItem('Other').load('id').comments,
    (context) => void context.workbook.comments.add('Sheet1!A1', 'Hello'),
  );
  expect(heard).toEqual([]);
});
