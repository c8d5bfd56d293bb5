import { refusal, useHost } from '../useHost';

describe('PageLayout', () => {
  const host = useHost();

  const run = <T>(batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>): Promise<T> =>
    host().Excel.run((context) => batch(context, context.workbook.worksheets.getFirst()));

  const refusalOf = (change: (layout: Excel.PageLayout) => void): Promise<OfficeExtension.Error> =>
    refusal(
      run(async (context, { pageLayout }) => {
        change(pageLayout);
        await context.sync();
      }),
    );

  it("has Excel's page for the United States at first", () =>
    run(async (context, { pageLayout }) => {
      pageLayout.load();
      await context.sync();
      expect(pageLayout.toJSON()).toMatchObject({
        orientation: 'Portrait',
        paperSize: 'Letter',
        zoom: { scale: 100, horizontalFitToPages: null, verticalFitToPages: null },
        leftMargin: 50.4,
        topMargin: 54,
        headerMargin: 21.6,
        firstPageNumber: '',
        printOrder: 'DownThenOver',
        printGridlines: false,
      });
    }));

  it('keeps everything that is set', () =>
    run(async (context, { pageLayout }) => {
      const settings = {
        orientation: 'Landscape',
        paperSize: 'A4',
        blackAndWhite: true,
        centerHorizontally: true,
        centerVertically: true,
        draftMode: true,
        firstPageNumber: 3,
        printComments: 'EndSheet',
        printErrors: 'Dash',
        printGridlines: true,
        printHeadings: true,
        printOrder: 'OverThenDown',
        leftMargin: 10,
        rightMargin: 11,
        topMargin: 12,
        bottomMargin: 13,
        headerMargin: 14,
        footerMargin: 15,
      } as const;
      pageLayout.set(settings);
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.load();
      await context.sync();
      expect(pageLayout.toJSON()).toMatchObject({
        ...settings,
        zoom: { horizontalFitToPages: 1, verticalFitToPages: null, scale: null },
      });
      pageLayout.firstPageNumber = '';
      pageLayout.load('firstPageNumber');
      await context.sync();
      expect(pageLayout.firstPageNumber).toBe('');
    }));

  it.each<[string, (layout: Excel.PageLayout) => void]>([
    ['orientation', (layout) => (layout.orientation = 'Upright' as 'Portrait')],
    ['paperSize', (layout) => (layout.paperSize = 'A99' as 'A4')],
    ['zoom', (layout) => (layout.zoom = { scale: 5 })],
    ['zoom', (layout) => (layout.zoom = { scale: 100, horizontalFitToPages: 1 })],
    ['zoom', (layout) => (layout.zoom = {})],
    ['leftMargin', (layout) => (layout.leftMargin = -1)],
    ['printGridlines', (layout) => (layout.printGridlines = 1 as unknown as boolean)],
  ])('refuses what %s cannot be', async (member, change) => {
    const error = await refusalOf(change);
    expect([error.code, error.debugInfo.errorLocation]).toEqual(['InvalidArgument', `PageLayout.${member}`]);
  });

  it("sets the worksheet's page margins with units; margins not provided remain unchanged", () =>
    run(async (context, { pageLayout }) => {
      pageLayout.setPrintMargins('Inches', { left: 1, top: 0.5 });
      pageLayout.setPrintMargins('Centimeters', { bottom: 2.54 });
      pageLayout.load('leftMargin,topMargin,bottomMargin,rightMargin');
      await context.sync();
      expect(pageLayout.toJSON()).toEqual({ leftMargin: 72, topMargin: 36, bottomMargin: 72, rightMargin: 50.4 });
    }));

  it("sets the worksheet's print area, which is the name Print_Area and follows inserted rows", () =>
    run(async (context, sheet) => {
      const { pageLayout } = sheet;
      sheet.name = "It's, a list";
      const none = pageLayout.getPrintAreaOrNullObject();
      none.load('address');
      pageLayout.setPrintArea('A1:B5, D2');
      const areas = pageLayout.getPrintArea().load('address,areaCount');
      sheet.names.load('items/name,items/scope');
      await context.sync();
      const prefix = "'It''s, a list'!";
      expect([none.isNullObject, areas.address]).toEqual([true, `${prefix}A1:B5,${prefix}D2`]);
      expect(sheet.names.items.map(({ name, scope }) => [name, scope])).toEqual([['Print_Area', 'Worksheet']]);
      pageLayout.setPrintArea(sheet.getRange('B2:C3'));
      sheet.getRange('1:1').insert('Down');
      const moved = pageLayout.getPrintArea().load('address');
      await context.sync();
      expect(moved.address).toBe(`${prefix}B3:C4`);
    }));

  it('throws an ItemNotFound error if there is no print area', async () => {
    const error = await refusalOf((layout) => layout.getPrintArea().load('address'));
    expect([error.code, error.debugInfo.errorLocation]).toEqual(['ItemNotFound', 'PageLayout.getPrintArea']);
  });

  it('sets the rows and columns to be repeated on each page', () =>
    run(async (context, { pageLayout }) => {
      const none = pageLayout.getPrintTitleRowsOrNullObject();
      none.load('address');
      pageLayout.setPrintTitleRows('$1:$2');
      pageLayout.setPrintTitleColumns('A:A');
      const rows = pageLayout.getPrintTitleRows().load('address');
      const columns = pageLayout.getPrintTitleColumns().load('address');
      await context.sync();
      expect([none.isNullObject, rows.address, columns.address]).toEqual([true, 'Sheet1!1:2', 'Sheet1!A:A']);
    }));

  it.each<[string, (layout: Excel.PageLayout) => void]>([
    ['setPrintTitleRows', (layout) => layout.setPrintTitleRows('A1:B2')],
    ['setPrintTitleColumns', (layout) => layout.setPrintTitleColumns('1:1')],
  ])('requires entire rows and columns of %s', async (member, change) => {
    const error = await refusalOf(change);
    expect([error.code, error.debugInfo.errorLocation]).toEqual(['InvalidArgument', `PageLayout.${member}`]);
  });
});
