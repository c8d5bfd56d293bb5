import { screen, waitFor } from '@testing-library/react';
import { languages } from '../../../src/archive/language';
import type { Language } from '../../../src/archive/language';
import { WorkbookProblem } from '../../../src/usecases/archiveWorkbook';
import { expectAccessible } from '../support/expectAccessible';
import { createCustomerFile, selectCustomer } from '../support/MemoryCustomerFiles';
import { createSummary, MemoryWorkbook } from '../support/MemoryWorkbook';
import type { RenderedPane } from '../support/renderPane';
import { renderPane } from '../support/renderPane';

const alder = createCustomerFile({ customerNumber: 'C-1', name: 'Alder' });

async function openPrinting(
  prepare: (workbook: MemoryWorkbook) => void = () => undefined,
  language: Language = 'en-US',
): Promise<RenderedPane & { readonly workbook: MemoryWorkbook }> {
  const workbook = new MemoryWorkbook({ kind: 'found', summary: createSummary({}) });
  workbook.cards.shown = 1_234;
  prepare(workbook);
  const pane = await renderPane(workbook, language);
  const task = new RegExp(`^${pane.strings.archiveTasks.print.name}`);
  await pane.user.click(await screen.findByRole('button', { name: task }));
  await screen.findByRole('heading', { name: pane.strings.print.title });
  return { ...pane, workbook };
}

describe('printing customer cards', () => {
  it('offers the card of the selected customer first, and follows the selection', async () => {
    const { workbook, user } = await openPrinting((book) => book.files.select(selectCustomer(alder)));
    expect(await screen.findByRole('radio', { name: 'The card of Alder' })).toHaveProperty('checked', true);
    workbook.files.select(selectCustomer(createCustomerFile({ customerNumber: 'C-2', name: 'Birch' })));
    await user.click(await screen.findByRole('radio', { name: 'The card of Birch' }));
    await user.click(screen.getByRole('button', { name: 'Make the cards' }));
    await screen.findByText(/Ready on the sheet “Cards”: 1 card on 1 page\./);
    expect(workbook.cards.orders).toMatchObject([
      { kind: 'cards', customers: [{ record: 'C-2' }], paper: 'A4', withPersonalFields: true },
    ]);
  });

  it('says how many are shown in the sheet, and on how many pages, before any is made', async () => {
    const { workbook, user } = await openPrinting();
    expect(
      await screen.findByRole('radio', { name: 'The cards of 1,234 customers shown in the sheet' }),
    ).toHaveProperty('checked', true);
    await screen.findByText('That is 1,234 pages.');
    await user.click(screen.getByRole('radio', { name: 'A5, two cards on a page of A4, to be cut' }));
    await screen.findByText('That is 617 pages.');
    await user.click(screen.getByRole('checkbox', { name: 'With personal details' }));
    await user.click(screen.getByRole('button', { name: 'Make the cards' }));
    await screen.findByText(/Ready on the sheet/);
    expect(workbook.cards.orders).toEqual([
      { kind: 'cards', customers: 'shown', paper: 'twoA5', withPersonalFields: false },
    ]);
  });

  it('makes empty survey forms, which have no paper to choose', async () => {
    const { workbook, user } = await openPrinting();
    await user.click(await screen.findByRole('radio', { name: 'An empty survey form for an individual' }));
    expect(screen.queryByRole('radiogroup', { name: 'Paper' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Make the form' }));
    await screen.findByText(/The form is ready on the sheet/);
    expect(workbook.cards.orders).toEqual([{ kind: 'survey', form: 'individual' }]);
  });

  it('has nothing to make where no customer is shown', async () => {
    await openPrinting((book) => {
      book.cards.shown = 0;
    });
    await waitFor(() => expect(screen.getByRole('radio', { name: /0 customers/ })).toHaveProperty('disabled', true));
    expect(screen.getByRole('button', { name: 'Make the cards' })).toHaveProperty('disabled', true);
  });

  it('removes the sheet again, and says so where somebody has written on it', async () => {
    const { workbook, user } = await openPrinting();
    await screen.findByRole('radio', { name: /1,234/ });
    await user.click(screen.getByRole('button', { name: 'Make the cards' }));
    const remove = await screen.findByRole('button', { name: 'Remove the sheet' });
    workbook.cards.failure = new WorkbookProblem('conflict', { sheet: 'Cards' });
    await user.click(remove);
    expect((await screen.findAllByText(/Cards/)).length).toBeGreaterThan(0);
    expect(workbook.cards.removed).toEqual([]);
    await user.click(await screen.findByRole('button', { name: 'Remove the sheet' }));
    await screen.findByText('The sheet to print was removed.');
    expect(workbook.cards.removed).toHaveLength(1);
    expect(screen.queryByRole('button', { name: 'Remove the sheet' })).toBeNull();
  });

  it.each(languages)('has no fault of accessibility in %s', async (language) => {
    const { strings } = await openPrinting((book) => book.files.select(selectCustomer(alder)), language);
    await screen.findByRole('radio', { name: strings.print.selected('Alder') });
    await expectAccessible();
  });
});
