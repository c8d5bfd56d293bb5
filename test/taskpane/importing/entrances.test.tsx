import { fireEvent, screen, waitFor } from '@testing-library/react';
import { languages } from '../../../src/archive/language';
import { expectAccessible } from '../support/expectAccessible';
import { createSourceSheet, createSourceTable } from '../support/MemoryListImport';
import { createSummary, MemoryWorkbook } from '../support/MemoryWorkbook';
import { renderPane } from '../support/renderPane';

const blank = { kind: 'none', activeSheetHasList: false, activeSheetName: 'Sheet1' } as const;

/** A file with a title above and a line of totals below its list. */
function createFileSheet() {
  const sheet = createSourceSheet([
    ['Fair 2026', ''],
    ['Company name', 'City'],
    ['Alder', 'Portland'],
    ['Total', '1'],
  ]);
  return { ...sheet, source: { file: 'fair.xlsx', sheet: 'List' } };
}

describe('the ways into an import', () => {
  it.each(languages)(
    'makes a first archive from the records of a file, and of nothing else in it, in %s',
    async (language) => {
      const workbook = new MemoryWorkbook(blank);
      const sheet = createFileSheet();
      workbook.importing.sheet = sheet;
      workbook.importing.tables = [
        createSourceTable(sheet, { row: 1, dataRows: [0], passedOver: [{ row: 4, reason: 'totals', text: 'Total' }] }),
      ];
      const { user, strings } = await renderPane(workbook, language);
      const press = async (name: string | RegExp) => user.click(await screen.findByRole('button', { name }));
      await press(new RegExp(`^${strings.firstRun.fromElsewhere}`));
      await screen.findByText(strings.importSource.introduction);
      fireEvent.drop(document.body, { dataTransfer: { types: ['Files'], files: [new File(['x'], 'fair.xlsx')] } });
      await screen.findByRole('heading', { level: 1, name: strings.importTable.heading });
      await press(strings.importing.next);
      await screen.findByText(strings.mapping.introduction('List'));
      await expectAccessible();
      await press(strings.mapping.next);
      await screen.findByRole('button', { name: strings.creation.create });
      expect(workbook.created.at(-1)?.source?.list.columns.map(({ values }) => values)).toEqual([
        ['Alder', ''],
        ['Portland', ''],
      ]);
    },
  );

  it('begins a first archive with a file that is dropped on the very first screen, and leads back', async () => {
    const workbook = new MemoryWorkbook(blank);
    const { user } = await renderPane(workbook);
    await screen.findByRole('heading', { level: 1, name: 'Start your customer archive' });
    fireEvent.drop(document.body, { dataTransfer: { types: ['Files'], files: [new File(['x'], 'fair.xlsx')] } });
    await screen.findByRole('heading', { level: 1, name: 'Check the columns' });
    await user.click(screen.getByRole('button', { name: 'Back' }));
    await screen.findByRole('heading', { level: 1, name: 'Is this the table?' });
  });

  it('upgrades an older archive first, and goes on to the import at once', async () => {
    const outdated = { version: 2, tables: ['imports'], columns: [] } as const;
    const workbook = new MemoryWorkbook({ kind: 'found', summary: createSummary({ outdated }) });
    const { user } = await renderPane(workbook);
    await user.click(await screen.findByRole('button', { name: 'Import a list…' }));
    await screen.findByText(/the archive needs a table that it does not have yet/);
    const upgrade = await screen.findByRole('button', { name: 'Upgrade' });
    workbook.state = { kind: 'found', summary: createSummary({}) };
    await user.click(upgrade);
    await screen.findByRole('heading', { level: 1, name: 'Import a list' });
    expect(workbook.applied.map(({ name }) => name)).toEqual(['upgradeArchive']);
  });

  it('makes importing the first thing to do in an empty archive', async () => {
    const workbook = new MemoryWorkbook({ kind: 'found', summary: createSummary({ customers: 0 }) });
    const { user } = await renderPane(workbook);
    await user.click(await screen.findByRole('button', { name: 'Import a list…' }));
    await waitFor(() => expect(screen.getByRole('heading', { level: 1, name: 'Import a list' })).toBeTruthy());
  });
});
