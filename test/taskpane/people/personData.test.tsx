import { screen } from '@testing-library/react';
import { languages } from '../../../src/archive/language';
import type { Language } from '../../../src/archive/language';
import { expectAccessible } from '../support/expectAccessible';
import { createSummary, MemoryWorkbook } from '../support/MemoryWorkbook';
import type { RenderedPane } from '../support/renderPane';
import { renderPane } from '../support/renderPane';

const values = { contactNumber: 'P1', customerNumber: 'C1', name: 'Ann Lee' };

/** Finds Ann Lee and shows what is stored about her. */
async function openReport(language: Language = 'en-US'): Promise<RenderedPane & { readonly workbook: MemoryWorkbook }> {
  const workbook = new MemoryWorkbook({ kind: 'found', summary: createSummary({ language }) });
  workbook.people.people = [{ table: 'contacts', record: 'P1', name: 'Ann Lee', customer: 'Acme' }];
  workbook.people.files = [{ name: 'Ann.txt', type: 'text/plain', bytes: new Uint8Array([1]) }];
  workbook.people.report = {
    person: { table: 'contacts', record: 'P1', values },
    name: 'Ann Lee',
    customer: 'C1',
    loans: [],
    on: '2026-11-22',
    language,
    places: [
      { table: 'contacts', record: 'P1', field: 'name', value: 'Ann Lee', treatment: 'removed' },
      { table: 'customers', record: 'C2', field: 'remarks', value: 'Knows Ann Lee', treatment: 'left' },
    ],
  };
  const pane = await renderPane(workbook, language);
  const { archiveTasks, people } = pane.strings;
  await pane.user.click(await screen.findByRole('button', { name: new RegExp(`^${archiveTasks.personData.name}`) }));
  await pane.user.type(await screen.findByRole('textbox', { name: people.search }), 'ann{Enter}');
  await pane.user.click(await screen.findByRole('button', { name: /^Ann Lee/ }));
  await screen.findByRole('heading', { name: people.reportTitle('Ann Lee') });
  return { ...pane, workbook };
}

describe('one person’s data in the pane', () => {
  it.each(languages)('is found, listed and accessible in %s', async (language) => {
    const { workbook, strings } = await openReport(language);
    expect(workbook.people.searched).toEqual(['ann']);
    screen.getByRole('button', { name: strings.people.save('Ann.txt') });
    await expectAccessible();
  });

  it('leads to the cell of a place', async () => {
    const { user, workbook } = await openReport();
    await user.click(screen.getByRole('button', { name: /^Knows Ann Lee/ }));
    expect(workbook.people.selected).toMatchObject([{ record: 'C2', field: 'remarks' }]);
  });

  it('is erased only by a second button that says how much, after the warning that nothing brings it back', async () => {
    const { user, workbook, strings } = await openReport();
    await user.click(screen.getByRole('button', { name: 'Erase…' }));
    await screen.findByText(strings.people.cannotBeUndone);
    expect(workbook.applied).toEqual([]);
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Erase 1 place for good' }));
    await screen.findByText(/^Erased in 1 place\./);
    expect(workbook.applied.map(({ name }) => name)).toEqual(['erasePerson']);
    expect(screen.queryByText('Ann Lee')).toBeNull();
  });
});
