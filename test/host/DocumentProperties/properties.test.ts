import { refusal, useHost } from '../useHost';

describe('DocumentProperties', () => {
  const host = useHost();

  it('keeps what is said about the workbook', () =>
    host().Excel.run(async (context) => {
      const { properties } = context.workbook;
      const texts = {
        title: 'Customers',
        subject: 'Archive',
        author: 'Ann',
        keywords: 'a, b',
        comments: 'none',
        category: 'Lists',
        manager: 'Bob',
        company: 'Contoso',
      };
      properties.set({ ...texts, revisionNumber: 4 });
      properties.load('title,subject,author,keywords,comments,category,manager,company,revisionNumber,lastAuthor');
      await context.sync();
      expect(properties.toJSON()).toMatchObject({ ...texts, revisionNumber: 4, lastAuthor: '' });
    }));

  it('gets the creation date of the workbook', () =>
    host().Excel.run(async (context) => {
      const { properties } = context.workbook;
      properties.load('creationDate');
      await context.sync();
      expect(Math.abs(Date.now() - properties.creationDate.getTime())).toBeLessThan(600_000);
    }));

  it('refuses values of the wrong kind', async () => {
    const error = await refusal(
      host().Excel.run(async (context) => {
        context.workbook.properties.title = 5 as unknown as string;
        await context.sync();
      }),
    );
    expect([error.code, error.debugInfo.errorLocation]).toEqual(['InvalidArgument', 'DocumentProperties.title']);
  });
});
