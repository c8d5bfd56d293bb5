import { screen, waitFor, within } from '@testing-library/react';
import { languages } from '../../../src/archive/language';
import type { Language } from '../../../src/archive/language';
import { WorkbookProblem } from '../../../src/usecases/archiveWorkbook';
import type { PossibleDuplicate } from '../../../src/usecases/importList/listImport';
import { expectAccessible } from '../support/expectAccessible';
import { createImportDecision } from '../support/MemoryListImport';
import type { MemoryWorkbook } from '../support/MemoryWorkbook';
import { openColumns, type OpenedImport } from './openImport';

/** As many customers of the list with the same tax number as customers of the archive. */
function createDuplicates(count: number): PossibleDuplicate[] {
  return Array.from({ length: count }, (_unused, index) => ({
    id: `customers ${String(index + 2)}`,
    table: 'customers',
    row: index + 2,
    other: { kind: 'archive', record: `C${String(index)}` },
    because: ['taxNumber'],
    fields: [
      { field: 'name', incoming: `Alder ${String(index)}`, existing: 'Alder Ltd', kept: 'Alder Ltd' },
      { field: 'city', incoming: 'Salem', existing: 'Portland', kept: 'Salem' },
      { field: 'region', incoming: 'West', existing: 'West', kept: 'West' },
    ],
  }));
}

const decision = createImportDecision({
  plan: {
    name: 'importList',
    columnChanges: [],
    appended: [],
    removed: [],
    restoredColumns: [],
    ensuresColours: false,
    addedSheets: [{ name: 'Not imported', columns: [] }],
    register: { importNumber: 'I0002', values: {}, state: 'finished' },
  },
  counts: [
    { table: 'customers', added: 1_204, changed: 37, unchanged: 5, skipped: 0, repeated: 0, rejected: 2 },
    { table: 'contacts', added: 300, changed: 0, unchanged: 0, skipped: 0, repeated: 0, rejected: 0 },
  ],
  changes: [
    { table: 'customers', record: 'C1', field: 'city', before: 'Salem', after: 'Portland', row: 17 },
    { table: 'customers', record: 'C1', field: 'creditLimit', before: '', after: 50_000, row: 17 },
  ],
  rejected: [
    { row: 9, reasons: [{ kind: 'unfit', header: 'Founded', value: 'n/a', reason: 'notADate' }] },
    { row: 12, reasons: [{ kind: 'undecidedDuplicate', because: ['taxNumber', 'phone'] }] },
  ],
  missing: [{ table: 'orders', field: 'amount', records: 326 }],
});

async function openChoices(
  prepare: (workbook: MemoryWorkbook) => void = () => undefined,
  language: Language = 'en-US',
): Promise<OpenedImport> {
  const opened = await openColumns(prepare, language);
  await opened.press(opened.strings.importing.next);
  await screen.findByRole('heading', { level: 1, name: opened.strings.importChoices.heading });
  return opened;
}

async function openPreview(
  prepare: (workbook: MemoryWorkbook) => void = () => undefined,
  language: Language = 'en-US',
): Promise<OpenedImport> {
  const opened = await openChoices((workbook) => {
    workbook.importing.decision = decision;
    prepare(workbook);
  }, language);
  await opened.press(opened.strings.importing.next);
  await screen.findByRole('heading', { level: 1, name: opened.strings.importPreview.heading });
  return opened;
}

describe('choosing how a list comes in', () => {
  it('adds and updates, never clears a value, and rejects rows that do not fit, unless told otherwise', async () => {
    const { workbook, user, press } = await openChoices();
    await screen.findByText('Nothing looks like a duplicate.');
    await press('Continue');
    await screen.findByRole('heading', { level: 1, name: 'This is what will happen' });
    expect(workbook.importing.decided).toEqual([
      { mode: 'addAndUpdate', emptyOverwrites: false, unfit: 'reject', answers: new Map() },
    ]);
    await press('Back');
    await user.click(await screen.findByRole('radio', { name: /^Add new ones only/ }));
    expect(screen.queryByRole('checkbox')).toBeNull();
    await user.click(screen.getByRole('radio', { name: /^Take the row without that value/ }));
    await press('Continue');
    await waitFor(() => expect(workbook.importing.decided[1]).toMatchObject({ mode: 'add', unfit: 'leaveOut' }));
    expect(workbook.importing.compared).toHaveLength(1);
  });

  it.each(languages)('has no fault of accessibility in %s', async (language) => {
    await openChoices(undefined, language);
    await expectAccessible();
  });
});

describe('answering possible duplicates', () => {
  it('shows each pair side by side in what differs, and merges none without the word', async () => {
    const { workbook, user, press } = await openChoices(({ importing }) => {
      importing.duplicates = createDuplicates(2);
    });
    await screen.findByText(/^2 records may be in the archive or the list already/);
    await press('Continue');
    const first = within(await screen.findByRole('radiogroup', { name: 'Row 2: Alder 0' }));
    expect(first.getByRole('radio', { name: 'Not now' })).toHaveProperty('checked', true);
    expect(screen.getAllByRole('row', { name: 'Salem Portland Salem' })).toHaveLength(2);
    expect(screen.getAllByText('1 further value is equal.')).toHaveLength(2);
    await user.click(first.getByRole('radio', { name: 'The same' }));
    await screen.findByText('1 of 2 pairs answered');
    await press('Continue');
    await screen.findByRole('heading', { level: 1, name: 'This is what will happen' });
    expect(workbook.importing.decided[0]?.answers).toEqual(new Map([['customers 2', 'same']]));
  });

  it('takes one answer for thousands of pairs that are alike by the same reason', async () => {
    const { workbook, press } = await openChoices(({ importing }) => {
      importing.duplicates = createDuplicates(3_000);
    });
    await press('Continue');
    await screen.findByRole('heading', { level: 2, name: 'Same tax number (3,000)' });
    expect(screen.getAllByRole('radiogroup')).toHaveLength(50);
    await press('All 3,000 are different');
    await screen.findByText('3,000 of 3,000 pairs answered');
    await press('Continue');
    await waitFor(() => expect(workbook.importing.decided[0]?.answers.size).toBe(3_000));
  });

  it('is answered by the keyboard alone', async () => {
    const { workbook, user, press } = await openChoices(({ importing }) => {
      importing.duplicates = createDuplicates(1);
    });
    await press('Continue');
    const group = within(await screen.findByRole('radiogroup', { name: 'Row 2: Alder 0' }));
    group.getByRole('radio', { name: 'Not now' }).focus();
    await user.keyboard('{ArrowLeft}');
    expect(group.getByRole('radio', { name: 'Two different ones' })).toHaveProperty('checked', true);
    await press('Continue');
    await waitFor(() =>
      expect(workbook.importing.decided[0]?.answers).toEqual(new Map([['customers 2', 'different']])),
    );
  });

  it.each(languages)('has no fault of accessibility in %s', async (language) => {
    const { press, strings } = await openChoices(({ importing }) => {
      importing.duplicates = createDuplicates(2);
    }, language);
    await press(strings.importing.next);
    await screen.findByRole('heading', { level: 1, name: strings.importDuplicates.heading });
    await expectAccessible();
  });
});

describe('looking at what an import would do', () => {
  it('counts by table, names each cell that changes and each row that is not taken, and says on the button what it does', async () => {
    const { workbook, user } = await openPreview((book) => {
      book.names = { C1: 'Alder' };
    });
    screen.getByRole('button', { name: 'Import 1,204 customers and 300 contacts, change 37' });
    screen.getByRole('row', { name: 'New 1,204 300' });
    screen.getByRole('row', { name: 'Not imported 2 0' });
    screen.getByText(/326 orders without “Amount”/);
    await screen.findByText('Alder · C1');
    expect(screen.getByText(/Salem/).textContent).toBe('City: Salem becomes Portland');
    expect(screen.getByText(/50,000/).textContent).toBe('Credit limit: empty becomes 50,000');
    await user.click(screen.getByRole('button', { name: /Row 9.*Founded: “n\/a” is not a date/ }));
    expect(workbook.selected).toContain('Fair 2026!A9');
    screen.getByText('Perhaps there already (same tax number, phone)');
    screen.getByText(/What is left out goes to the sheet “Not imported”/);
  });

  it('imports, says what was done, shows the rows that were not taken, and takes all back in one step', async () => {
    const { workbook, press } = await openPreview();
    await press(/^Import 1,204 customers/);
    await screen.findByRole('heading', { level: 1, name: 'Imported' });
    expect(workbook.applied.map(({ name }) => name)).toEqual(['importList']);
    await press('Show the rows not imported');
    expect(workbook.selected).toEqual(['Not imported!A1']);
    await press('Undo the import');
    await screen.findByText(/The import was taken back|undone/);
    expect(workbook.undoable()).toBeUndefined();
    await screen.findByRole('heading', { level: 1, name: 'Import a list' });
  });

  it('offers nothing to press where there is nothing to import', async () => {
    await openPreview(({ importing }) => {
      importing.decision = createImportDecision({
        counts: [{ table: 'customers', added: 0, changed: 0, unchanged: 9, skipped: 0, repeated: 0, rejected: 0 }],
      });
    });
    await screen.findByText('There is nothing to import: every record is in the archive as it is.');
    expect(screen.queryByRole('button', { name: /^(Import|Change|List) / })).toBeNull();
  });

  it('works out anew what there is to do where somebody has changed the archive meanwhile', async () => {
    const { workbook, press } = await openPreview();
    workbook.failNext('apply', new WorkbookProblem('conflict'));
    await press(/^Import 1,204 customers/);
    await screen.findByText('Somebody changed the archive meanwhile');
    await press('Try again');
    await waitFor(() => expect(workbook.importing.compared).toHaveLength(2));
    await press(/^Import 1,204 customers/);
    await screen.findByRole('heading', { level: 1, name: 'Imported' });
  });

  it('goes on where an import was stopped on the way, with the choices that were made', async () => {
    const { workbook, press } = await openPreview();
    workbook.failNext('apply', new WorkbookProblem('cancelled'));
    workbook.importing.unfinished = {
      importNumber: 'I0002',
      source: { sheet: 'Fair 2026' },
      begunAt: '2026-11-22T09:00:00',
      rowCount: 1_241,
      added: { written: 400, planned: 1_204 },
    };
    await press(/^Import 1,204 customers/);
    await screen.findByRole('heading', { level: 1, name: 'The import did not come to its end' });
    await screen.findByText('400 of 1,204 new records are in.');
    await expectAccessible();
    await press('Go on importing');
    await screen.findByRole('heading', { level: 1, name: 'Imported' });
    expect(workbook.importing.decided).toHaveLength(2);
    expect(workbook.importing.decided[1]).toEqual(workbook.importing.decided[0]);
  });

  it('goes back to the choices, and on again, where it was stopped before anything was written', async () => {
    const { workbook, press } = await openPreview();
    workbook.failNext('apply', new WorkbookProblem('cancelled'));
    // Another one has been left unfinished long before: it is not this one.
    workbook.importing.unfinished = {
      importNumber: 'I0001',
      source: { sheet: 'Fair 2025' },
      begunAt: '2025-11-22T09:00:00',
      rowCount: 7,
      added: { written: 3, planned: 7 },
    };
    await press(/^Import 1,204 customers/);
    await screen.findByText(/Stopped/);
    await press('Back');
    await screen.findByRole('heading', { level: 1, name: 'How shall it come in?' });
    await press('Continue');
    await screen.findByRole('button', { name: /^Import 1,204 customers/ });
  });

  it.each(languages)('has no fault of accessibility in %s', async (language) => {
    const { press, strings } = await openPreview(undefined, language);
    await expectAccessible();
    await press(new RegExp(`^${strings.importPreview.importNow(['x'], { value: 0, text: '' }).slice(0, 2)}.*1,204`));
    await screen.findByRole('heading', { level: 1, name: strings.importResult.heading });
    await expectAccessible();
  });
});
