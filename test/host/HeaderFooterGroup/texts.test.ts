import { useHost } from '../useHost';

describe('HeaderFooterGroup', () => {
  const host = useHost();

  it('keeps headers and footers of all, even and first pages', () =>
    host().Excel.run(async (context) => {
      const { headersFooters } = context.workbook.worksheets.getFirst().pageLayout;
      headersFooters.state = 'FirstOddAndEven';
      headersFooters.useSheetScale = false;
      headersFooters.defaultForAllPages.centerHeader = 'Page &P of &N';
      headersFooters.evenPages.leftFooter = 'even';
      headersFooters.firstPage.rightHeader = 'first';
      headersFooters.load('state,useSheetMargins,useSheetScale');
      const { defaultForAllPages, oddPages, evenPages, firstPage } = headersFooters;
      [defaultForAllPages, oddPages, evenPages, firstPage].forEach((pages) => pages.load());
      await context.sync();
      expect(headersFooters.toJSON()).toMatchObject({
        state: 'FirstOddAndEven',
        useSheetMargins: true,
        useSheetScale: false,
      });
      expect([defaultForAllPages.centerHeader, oddPages.centerHeader]).toEqual(['Page &P of &N', 'Page &P of &N']);
      expect(evenPages.toJSON()).toEqual({
        leftHeader: '',
        centerHeader: '',
        rightHeader: '',
        leftFooter: 'even',
        centerFooter: '',
        rightFooter: '',
      });
      expect(firstPage.rightHeader).toBe('first');
    }));
});
