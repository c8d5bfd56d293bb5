import { refusal, useHost } from './useHost';

describe('the workbook through office.js', () => {
  const host = useHost(() => ({ contentLanguage: 'de-DE', documentName: 'List.xlsx' }));

  const run = <T>(batch: (context: Excel.RequestContext, workbook: Excel.Workbook) => Promise<T>): Promise<T> =>
    host().Excel.run((context) => batch(context, context.workbook));

  it('adds, renames, moves, hides and deletes sheets', () =>
    run(async (context, { worksheets }) => {
      const active = worksheets.getActiveWorksheet();
      const data = worksheets.add('Data');
      const stillActive = worksheets.getActiveWorksheet().load('name');
      active.load('name');
      data.tabColor = '#00FF00';
      const other = worksheets.add();
      other.name = 'My list';
      other.position = 0;
      other.visibility = 'Hidden';
      worksheets.load('items/name,items/visibility,items/tabColor');
      await context.sync();
      expect(worksheets.items.map((sheet) => sheet.name)).toEqual(['My list', 'Sheet1', 'Data']);
      expect(worksheets.items[0]!.visibility).toBe('Hidden');
      expect(stillActive.name).toBe(active.name);
      expect(worksheets.items[2]!.tabColor).toBe('#00FF00');
      const visible = worksheets.getCount(true);
      const first = worksheets.getFirst(true).load('name');
      const next = data.getNextOrNullObject();
      next.load('name');
      data.delete();
      const gone = worksheets.getItemOrNullObject('Data');
      gone.load('name');
      await context.sync();
      expect([visible.value, first.name, next.isNullObject, gone.isNullObject]).toEqual([2, 'Sheet1', true, true]);
    }));

  it('quotes names of sheets in addresses where Excel does, and reads them so', () =>
    run(async (context, { worksheets }) => {
      const sheet = worksheets.add("It's a list");
      const range = sheet.getRange("'It''s a list'!B2").load('address');
      const chinese = worksheets.add('客户').getRange('A1').load('address');
      await context.sync();
      expect(range.address).toBe("'It''s a list'!B2");
      expect(chinese.address).toBe('客户!A1');
    }));

  it('activates sheets', () =>
    run(async (context, { worksheets }) => {
      worksheets.add('Data').activate();
      const active = worksheets.getActiveWorksheet().load('name');
      await context.sync();
      expect(active.name).toBe('Data');
    }));

  it('refuses a name that is taken', async () => {
    const error = await refusal(
      run(async (context, { worksheets }) => {
        worksheets.add('sheet1');
        await context.sync();
      }),
    );
    expect([error.code, error.debugInfo.errorLocation]).toEqual(['ItemAlreadyExists', 'WorksheetCollection.add']);
  });

  it('freezes rows and columns and tells where', () =>
    run(async (context, { worksheets }) => {
      const { freezePanes } = worksheets.getActiveWorksheet();
      const none = freezePanes.getLocationOrNullObject();
      none.load('address');
      freezePanes.freezeAt(worksheets.getActiveWorksheet().getRange('A1:B2'));
      const corner = freezePanes.getLocation().load('address');
      await context.sync();
      expect([none.isNullObject, corner.address]).toEqual([true, 'Sheet1!A1:B2']);
      freezePanes.freezeRows(1);
      const rows = freezePanes.getLocation().load('address');
      await context.sync();
      expect(rows.address).toBe('Sheet1!1:1');
      freezePanes.unfreeze();
      const gone = freezePanes.getLocationOrNullObject();
      gone.load('address');
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    }));

  it('protects a sheet from being written', async () => {
    await run(async (context, { worksheets }) => {
      const { protection } = worksheets.getActiveWorksheet();
      protection.protect({ allowAutoFilter: true });
      protection.load('protected,options');
      await context.sync();
      expect([protection.protected, protection.options]).toMatchObject([true, { allowAutoFilter: true }]);
    });
    const error = await refusal(
      run(async (context, { worksheets }) => {
        worksheets.getActiveWorksheet().getRange('A1').values = [[1]];
        await context.sync();
      }),
    );
    expect([error.code, error.debugInfo.errorLocation]).toEqual(['AccessDenied', 'Range.values']);
    await run(async (context, { worksheets }) => {
      const sheet = worksheets.getActiveWorksheet();
      sheet.protection.unprotect();
      sheet.getRange('A1').values = [[1]];
      await context.sync();
    });
  });

  it('hides gridlines, which office.js writes under another name than it reads', () =>
    run(async (context, { worksheets }) => {
      const sheet = worksheets.getActiveWorksheet();
      sheet.showGridlines = false;
      sheet.load('showGridlines');
      await context.sync();
      expect(sheet.showGridlines).toBe(false);
    }));

  it('keeps names of ranges and constants', () =>
    run(async (context, { names, worksheets }) => {
      const sheet = worksheets.getActiveWorksheet();
      names.add('Rates', sheet.getRange('B1:B3'), 'of exchange');
      names.add('Answer', '=42');
      sheet.names.add('Local', '=Sheet1!$A$1');
      names.load('items/name,items/formula,items/type,items/value,items/comment,items/scope');
      const range = names.getItem('rates').getRange().load('address');
      const constant = names.getItem('Answer').getRangeOrNullObject();
      constant.load('address');
      const local = sheet.getRange('Local').load('address');
      await context.sync();
      expect(names.items.map(({ name, type, value }) => [name, type, value as unknown])).toEqual([
        ['Rates', 'Range', 'Sheet1!B1:B3'],
        ['Answer', 'Double', 42],
      ]);
      expect(names.items[0]).toMatchObject({ formula: '=Sheet1!$B$1:$B$3', comment: 'of exchange', scope: 'Workbook' });
      expect([range.address, constant.isNullObject, local.address]).toEqual(['Sheet1!B1:B3', true, 'Sheet1!A1']);
      names.getItem('Rates').delete();
      const count = names.getCount();
      await context.sync();
      expect(count.value).toBe(1);
    }));

  it('keeps settings of any JSON, as texts for the file', () =>
    run(async (context, { settings }) => {
      settings.add('archive', { tables: ['Customers'], version: 1 });
      settings.add('name', 'x');
      settings.load('items/key,items/value');
      const none = settings.getItemOrNullObject('nothing');
      none.load('value');
      await context.sync();
      expect(settings.items.map(({ key, value }) => [key, value as unknown])).toEqual([
        ['archive', { tables: ['Customers'], version: 1 }],
        ['name', 'x'],
      ]);
      expect(none.isNullObject).toBe(true);
      expect(host().core.documentSettings.get('name')).toBe('"x"');
      settings.getItem('name').delete();
      const count = settings.getCount();
      await context.sync();
      expect(count.value).toBe(1);
    }));

  it('keeps custom XML parts by namespace, and properties of the document', () =>
    run(async (context, { customXmlParts, properties }) => {
      const part = customXmlParts.add('<a xmlns="urn:archive"><b/></a>').load('id,namespaceUri');
      properties.title = 'Customers';
      properties.custom.add('Version', 3);
      const text = customXmlParts.getByNamespace('urn:archive').getOnlyItem().getXml();
      properties.load('title,author');
      properties.custom.load('items/key,items/value');
      await context.sync();
      expect(part.namespaceUri).toBe('urn:archive');
      expect(text.value).toBe('<a xmlns="urn:archive"><b/></a>');
      expect([properties.title, properties.author]).toEqual(['Customers', '']);
      expect(properties.custom.items.map(({ key, value }) => [key, value as unknown])).toEqual([['Version', 3]]);
    }));

  it('tells its name, its culture and its way of calculating', () =>
    run(async (context, workbook) => {
      const { application } = workbook;
      workbook.load('name');
      application.load('calculationMode');
      application.cultureInfo.load('name,numberFormat/numberDecimalSeparator');
      application.suspendApiCalculationUntilNextSync();
      application.calculate('Full');
      await context.sync();
      expect([workbook.name, application.calculationMode]).toEqual(['List.xlsx', 'Automatic']);
      expect([application.cultureInfo.name, application.cultureInfo.numberFormat.numberDecimalSeparator]).toEqual([
        'de-DE',
        ',',
      ]);
    }));
});
