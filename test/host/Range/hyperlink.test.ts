import { refusal, useHost } from '../useHost';

const host = useHost();

const run = <T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> => host().Excel.run(work);

/** The link and the formats of one cell. */
async function read(address: string): Promise<readonly [Excel.RangeHyperlink | null, string, string]> {
  return run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange(address);
    range.load('hyperlink, format/font/underline, format/font/color');
    await context.sync();
    return [range.hyperlink, range.format.font.underline, range.format.font.color];
  });
}

async function write(address: string, hyperlink: Excel.RangeHyperlink): Promise<void> {
  await run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange(address).hyperlink = hyperlink;
    await context.sync();
  });
}

it('represents the hyperlink for the current range', async () => {
  const hyperlink = { address: 'https://contoso.example/', screenTip: 'Our site', textToDisplay: 'Contoso' };
  await write('B2', hyperlink);
  expect(await read('B2')).toEqual([hyperlink, 'Single', '#0563C1']);
  expect((await read('A1'))[0]).toBeNull();
});

it('represents the document reference target for the hyperlink', async () => {
  await write('A1', { documentReference: 'Sheet1!C5', textToDisplay: 'Down there' });
  expect((await read('A1'))[0]).toEqual({ documentReference: 'Sheet1!C5', textToDisplay: 'Down there' });
});

it('displays the text in the top left most cell in the range', async () => {
  await write('A1:B2', { address: 'mailto:kim@contoso.example', textToDisplay: 'Mail' });
  expect((await read('B2'))[0]).toEqual({ address: 'mailto:kim@contoso.example', textToDisplay: 'Mail' });
  await run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2').load('values');
    await context.sync();
    expect(range.values).toEqual([
      ['Mail', ''],
      ['', ''],
    ]);
  });
});

it('shows the target in a blank cell and leaves what another cell shows', async () => {
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A2').values = [[42]];
    sheet.getRange('A1').hyperlink = { address: 'https://contoso.example/' };
    sheet.getRange('A2').hyperlink = { address: 'https://contoso.example/' };
    const range = sheet.getRange('A1:A2').load('values');
    await context.sync();
    expect(range.values).toEqual([['https://contoso.example/'], [42]]);
  });
});

it.each(['Hyperlinks', 'RemoveHyperlinks', 'All'] as const)('is cleared by clear(%s)', async (kind) => {
  await write('A1:A2', { address: 'https://contoso.example/', textToDisplay: 'Contoso' });
  await run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
    range.clear(kind);
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([[kind === 'All' ? '' : 'Contoso']]);
  });
  const [hyperlink, underline] = await read('A1');
  expect([hyperlink, underline]).toEqual([null, kind === 'Hyperlinks' ? 'Single' : 'None']);
  expect((await read('A2'))[0]).not.toBeNull();
});

it('moves with its cell and goes with its sheet', async () => {
  await write('B2', { documentReference: 'Sheet1!A1', textToDisplay: 'Top' });
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A:A').insert('Right');
    sheet.getRange('1:2').insert('Down');
    context.workbook.worksheets.add('Other');
    await context.sync();
  });
  expect((await read('C4'))[0]).toMatchObject({ documentReference: 'Sheet1!A1' });
  await run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').delete();
    await context.sync();
  });
  expect(host().engine.hyperlinks.capture()).toEqual([]);
});

it.each([{}, { address: 5 }, { target: 'x' }])('throws InvalidArgument for %j', async (hyperlink) => {
  const error = await refusal(write('A1', hyperlink as Excel.RangeHyperlink));
  expect(error).toMatchObject({ code: 'InvalidArgument', debugInfo: { errorLocation: 'Range.hyperlink' } });
});
