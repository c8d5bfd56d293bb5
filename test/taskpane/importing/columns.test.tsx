import { screen, waitFor, within } from '@testing-library/react';
import { languages } from '../../../src/archive/language';
import { WorkbookProblem } from '../../../src/usecases/archiveWorkbook';
import { expectAccessible } from '../support/expectAccessible';
import { createProposal } from '../support/MemoryListImport';
import type { MemoryWorkbook } from '../support/MemoryWorkbook';
import { openColumns } from './openImport';

const targetOf = (header: string) => screen.getByLabelText<HTMLSelectElement>(`“${header}” goes into`);
const itemOf = (header: string) => within(targetOf(header).closest('li') ?? document.body);

/** The phones are dates that can be read in two ways. */
function askForDates({ importing }: MemoryWorkbook): void {
  importing.fits = [
    { filled: 2, fitting: 2, unfitSamples: [] },
    { filled: 1_200, fitting: 1_190, unfitSamples: ['n/a', '?'] },
    {
      filled: 2,
      fitting: 0,
      unfitSamples: [],
      question: { kind: 'dateOrder', samples: ['03/04/2012'] },
    },
  ];
  const { mapping } = importing.proposal;
  const targets = mapping.targets.with(2, { kind: 'field', table: 'customers', field: 'founded' });
  importing.proposal = createProposal({ mapping: { ...mapping, targets } });
}

describe('checking the columns of a list', () => {
  it('says of each column what stands in it, where it goes, how that is known, and how much of it fits', async () => {
    await openColumns(askForDates);
    expect(targetOf('Company').selectedOptions[0]?.textContent).toBe('Customer name');
    itemOf('Company').getByText('Alder · Birch');
    itemOf('Company').getByText('Known by its header');
    itemOf('City').getByText('1,190 of 1,200 values fit');
    itemOf('City').getByText('Does not fit: “n/a”, “?”');
    expect(itemOf('City').getByRole('progressbar').getAttribute('aria-valuetext')).toBe('99%');
  });

  it('measures a column anew when it goes elsewhere, and keeps the one that made way as an extra column', async () => {
    const { workbook, user } = await openColumns();
    await user.selectOptions(targetOf('Phone'), 'City (in use)');
    await screen.findByText('City was taken from “City”, which is now kept as an extra column.');
    await waitFor(() => expect(workbook.importing.measured).toHaveLength(2));
    expect(workbook.importing.measured[1]?.targets).toEqual([
      { kind: 'field', table: 'customers', field: 'name' },
      { kind: 'extra', table: 'customers', header: 'City' },
      { kind: 'field', table: 'customers', field: 'city' },
    ]);
  });

  it('lets a row feed two tables: a customer and its contact', async () => {
    const { workbook, user, press } = await openColumns();
    const mobile = within(targetOf('Phone')).getByRole<HTMLOptionElement>('option', { name: 'Mobile' });
    await user.selectOptions(targetOf('Phone'), mobile);
    await press('Continue');
    await screen.findByRole('heading', { level: 1, name: 'How shall it come in?' });
    expect(workbook.importing.compared[0]?.targets[2]).toEqual({ kind: 'field', table: 'contacts', field: 'mobile' });
  });

  it('asks once which is the day, shows both readings, and goes on only when it is answered', async () => {
    const { workbook, user, press } = await openColumns(askForDates);
    const question = within(await screen.findByRole('radiogroup', { name: 'Which is the day?' }));
    question.getByText('03/04/2012 is Apr 3, 2012');
    question.getByText('03/04/2012 is Mar 4, 2012');
    await press('Answer the questions');
    await waitFor(() =>
      expect(document.activeElement).toBe(question.getByRole('radio', { name: /The day stands first/ })),
    );
    expect(workbook.importing.compared).toEqual([]);
    workbook.importing.fits = workbook.importing.fits.map((fit) => ({ ...fit, fitting: fit.filled }));
    await user.click(question.getByRole('radio', { name: /The day stands first/ }));
    await waitFor(() => expect(screen.queryByText(/has a question/)).toBeNull());
    await press('Continue');
    await waitFor(() => expect(workbook.importing.compared).toMatchObject([{ dateOrders: { 2: 'dayFirst' } }]));
  });

  it('forgets the answer together with the field that it was about', async () => {
    const { workbook, user } = await openColumns(askForDates);
    await user.click(await screen.findByRole('radio', { name: /The month stands first/ }));
    workbook.importing.fits = workbook.importing.fits.map(() => ({ filled: 2, fitting: 2, unfitSamples: [] }));
    await user.selectOptions(targetOf('Phone'), 'Keep as an extra column');
    await waitFor(() => expect(screen.queryByRole('radiogroup', { name: 'Which is the day?' })).toBeNull());
    await waitFor(() => expect(workbook.importing.measured.at(-1)?.dateOrders).toEqual({}));
  });

  it('shows only the columns that deserve a look', async () => {
    const { user } = await openColumns(askForDates);
    await user.click(screen.getByRole('radio', { name: 'Only those to look at (2)' }));
    expect(screen.queryByLabelText('“Company” goes into')).toBeNull();
    expect(targetOf('City')).toBeTruthy();
  });

  it('recognises the columns anew for another table', async () => {
    const { workbook, user } = await openColumns();
    await user.selectOptions(screen.getByRole('combobox', { name: 'The list holds' }), 'Contacts');
    await waitFor(() => expect(workbook.importing.proposedInto).toEqual([undefined, 'contacts']));
  });

  it('says when the columns go where they went the last time, and what a new record lacks', async () => {
    const { user } = await openColumns(({ importing }) => {
      importing.proposal = createProposal({ isRemembered: true, rememberedOn: '2026-11-03' });
    });
    await screen.findByText('These columns were known: they go where they went on Nov 3, 2026.');
    await user.selectOptions(targetOf('Company'), 'Leave out');
    await screen.findByText(/No column goes into “Customer name”/);
  });

  it('keeps what was set while another view is looked at, and asks before it is forgotten', async () => {
    const { workbook, user, press, strings } = await openColumns();
    await user.selectOptions(targetOf('City'), 'Leave out');
    await user.click(screen.getByRole('tab', { name: strings.navigation.views.find }));
    await user.click(screen.getByRole('tab', { name: strings.navigation.views.archive }));
    expect(targetOf('City').value).toBe('leaveOut');
    await press('Leave');
    await screen.findByText('Leave this import?');
    await press('Go on importing');
    expect(targetOf('City').value).toBe('leaveOut');
    await press('Leave');
    await press('Leave');
    await press(strings.home.importList);
    await screen.findByRole('heading', { level: 1, name: 'Import a list' });
    expect(workbook.importing.compared).toEqual([]);
  });

  it('goes back without losing anything, and on again without reading anew', async () => {
    const { workbook, user, press } = await openColumns();
    await user.selectOptions(targetOf('City'), 'Leave out');
    await press('Back');
    await press('Continue');
    await waitFor(() => expect(targetOf('City').value).toBe('leaveOut'));
    expect(workbook.importing.read).toHaveLength(1);
    expect(workbook.importing.proposedInto).toHaveLength(1);
  });

  it('says what went wrong when the comparison fails, and tries again', async () => {
    const { workbook, press } = await openColumns();
    workbook.importing.failNext('compare', new WorkbookProblem('hostSilent'));
    await press('Continue');
    await screen.findByText('Excel does not answer');
    await press('Try again');
    await screen.findByRole('heading', { level: 1, name: 'How shall it come in?' });
  });

  it.each(languages)('has no fault of accessibility in %s', async (language) => {
    await openColumns(askForDates, language);
    await expectAccessible();
  });
});
