import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { languages } from '../../../src/archive/language';
import { WorkbookProblem } from '../../../src/usecases/archiveWorkbook';
import type { OpenedFile, TextReading } from '../../../src/usecases/importList/listImport';
import { expectAccessible } from '../support/expectAccessible';
import { createSourceSheet, createSourceTable } from '../support/MemoryListImport';
import { openImport } from './openImport';

const columnsHeading = { level: 1, name: 'Check the columns' } as const;

function file(name: string): File {
  return new File(['x'], name);
}

function dropOnPane(...files: readonly File[]): void {
  const dataTransfer = { types: ['Files'], files };
  fireEvent.dragOver(document.body, { dataTransfer });
  fireEvent.drop(document.body, { dataTransfer });
}

function textFile(preview: (reading: TextReading) => readonly (readonly string[])[]): OpenedFile {
  return {
    kind: 'text',
    detected: { encoding: 'utf-8', separator: ',', quote: '"' },
    preview,
    read: () => Promise.resolve(createSourceSheet([['Company'], ['Alder']])),
  };
}

describe('choosing the list to import', () => {
  it('offers the selection and the sheets of the workbook, and goes on at once where one plain table is there', async () => {
    const { workbook, press } = await openImport((book) => {
      book.importing.sheets = [
        { sheetName: 'Fair', isActive: true, selection: { row: 2, column: 1, rowCount: 40, columnCount: 3 } },
        { sheetName: 'Old list', isActive: false },
      ];
    });
    const offered = within(await screen.findByRole('list', { name: 'In this workbook' })).getAllByRole('button');
    expect(offered.map(({ textContent }) => textContent)).toEqual([
      'The selection B3:D42 on “Fair”40 rows, 3 columns',
      'This sheet: “Fair”',
      '“Old list”',
    ]);
    await press(/^The selection/);
    await screen.findByRole('heading', columnsHeading);
    expect(workbook.importing.read).toEqual([
      { sheetName: 'Fair', area: { row: 2, column: 1, rowCount: 40, columnCount: 3 } },
    ]);
  });

  it('follows the selection of somebody who comes back from the sheet', async () => {
    const { workbook } = await openImport();
    await screen.findByRole('button', { name: 'This sheet: “Fair 2026”' });
    workbook.importing.sheets = [
      { sheetName: 'Fair 2026', isActive: true, selection: { row: 0, column: 0, rowCount: 9, columnCount: 2 } },
    ];
    fireEvent.focus(window);
    await screen.findByRole('button', { name: /^The selection A1:B9 on “Fair 2026”/ });
  });

  it('says so where no other sheet holds anything', async () => {
    await openImport((book) => {
      book.importing.sheets = [];
    });
    await screen.findByText(/No sheet of this workbook but the archive’s own/);
  });

  it('takes a file that is chosen', async () => {
    const { workbook, user } = await openImport();
    const input = document.querySelector('input[type="file"]');
    if (!(input instanceof HTMLInputElement)) throw new Error('There is no choice of files.');
    await user.upload(input, file('fair.xlsx'));
    await screen.findByRole('heading', columnsHeading);
    expect(workbook.importing.opened.map(({ name }) => name)).toEqual(['fair.xlsx']);
  });

  it('takes what is pasted, the HTML beside the text included', async () => {
    const { workbook, user } = await openImport();
    const field = screen.getByLabelText('Paste');
    field.focus();
    const data = new Map([
      ['text/plain', 'Company\tCity'],
      ['text/html', '<table></table>'],
    ]);
    await user.paste({ getData: (type: string) => data.get(type) ?? '' } as DataTransfer);
    await screen.findByRole('heading', columnsHeading);
    expect(workbook.importing.pasted).toEqual([{ text: 'Company\tCity', html: '<table></table>' }]);
  });

  it('says what is wrong with a file, and stays where it was', async () => {
    const { workbook } = await openImport();
    workbook.importing.failNext(
      'openFile',
      new WorkbookProblem('fileRefused', { file: 'a.xlsx', reason: 'encrypted' }),
    );
    dropOnPane(file('a.xlsx'));
    await screen.findByText('“a.xlsx” is protected with a password');
    expect(screen.getByRole('button', { name: 'Choose a file…' })).toBeTruthy();
  });

  it('tells first of an import that did not come to its end', async () => {
    await openImport((book) => {
      book.importing.unfinished = {
        importNumber: 'I0003',
        source: { file: 'fair.csv', sheet: '' },
        begunAt: '2026-11-20T09:30:00',
        rowCount: 1_204,
        added: { written: 800, planned: 1_190 },
      };
    });
    await screen.findByText(
      /An import of “fair\.csv” \(1,204 rows\), begun on Nov 20, 2026.*did not come to its end\. 800 of 1,190 new records are in\. Choose the same list/,
    );
  });

  it.each(languages)('has no fault of accessibility in %s', async (language) => {
    await openImport(undefined, language);
    await screen.findAllByText(/Fair 2026/);
    await expectAccessible();
  });
});

describe('dropping a file on the pane', () => {
  it('begins the import from whatever view is shown, and says so while the file is held over it', async () => {
    const { workbook, user, strings } = await openImport();
    await user.click(screen.getByRole('tab', { name: strings.navigation.views.find }));
    fireEvent.dragOver(document.body, { dataTransfer: { types: ['Files'], files: [] } });
    await screen.findByText('Drop the file to import it');
    dropOnPane(file('fair.xlsx'));
    await screen.findByRole('heading', columnsHeading);
    expect(workbook.importing.opened.map(({ name }) => name)).toEqual(['fair.xlsx']);
    expect(screen.queryByText('Drop the file to import it')).toBeNull();
  });

  it('reads a dropped file once however often the view is shown', async () => {
    const { workbook, user, strings } = await openImport();
    dropOnPane(file('one.xlsx'));
    await screen.findByRole('heading', columnsHeading);
    await user.click(screen.getByRole('tab', { name: strings.navigation.views.find }));
    await user.click(screen.getByRole('tab', { name: strings.navigation.views.archive }));
    await screen.findByRole('heading', columnsHeading);
    expect(workbook.importing.opened.map(({ name }) => name)).toEqual(['one.xlsx']);
  });

  it('leaves text that is dragged into a field to the field', async () => {
    const { workbook } = await openImport();
    const isTaken = !fireEvent.drop(document.body, { dataTransfer: { types: ['text/plain'], files: [] } });
    expect(isTaken).toBe(false);
    expect(workbook.importing.opened).toEqual([]);
  });
});

describe('reading a text file', () => {
  it('shows the first rows as they are read, so that wrong characters are seen and corrected', async () => {
    const { workbook, user, press } = await openImport((book) => {
      book.importing.file = textFile(({ encoding }) =>
        encoding === 'gb18030' ? [['公司', '城市']] : [['锟斤拷', '?']],
      );
    });
    dropOnPane(file('客户.csv'));
    await screen.findByText('锟斤拷');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Encoding' }), 'gb18030');
    await screen.findByText('公司');
    await press('Continue');
    await screen.findByRole('heading', columnsHeading);
    expect(workbook.importing.proposedInto).toEqual([undefined]);
  });

  it('cannot go on where nothing can be read', async () => {
    await openImport((book) => {
      book.importing.file = textFile(() => []);
    });
    dropOnPane(file('empty.csv'));
    await screen.findByText('Nothing can be read this way.');
    expect(screen.getByRole('button', { name: 'Continue' })).toHaveProperty('disabled', true);
    await expectAccessible();
  });
});

describe('finding the table', () => {
  const sheet = createSourceSheet([
    ['Fair 2026', ''],
    ['Company', 'City'],
    ['Alder', 'Portland'],
    ['Total', '1'],
  ]);
  const table = createSourceTable(sheet, {
    row: 1,
    dataRows: [0],
    passedOver: [
      { row: 1, reason: 'title', text: 'Fair 2026' },
      { row: 4, reason: 'totals', text: 'Total' },
    ],
  });

  it('shows what was found and what was passed over, row by row', async () => {
    const { user, press } = await openImport((book) => {
      book.importing.sheet = sheet;
      book.importing.tables = [table];
    });
    await press(/This sheet/);
    await screen.findByRole('radio', { name: '1 record · Headers in row 2 · Cells A2:B4' });
    await user.click(screen.getByRole('button', { name: 'Passed over: 2 rows' }));
    await screen.findByText('Row 4: totals (“Total”)');
    await expectAccessible();
    await press('Continue');
    await screen.findByRole('heading', columnsHeading);
  });

  it('lets the user point at the row with the headers', async () => {
    const { workbook, user, press } = await openImport((book) => {
      book.importing.sheet = sheet;
      book.importing.tables = [];
    });
    await press(/This sheet/);
    await screen.findByText(/Nothing here looks like a table/);
    expect(screen.queryByRole('button', { name: 'Continue' })).toBeNull();
    await user.click(await screen.findByRole('radio', { name: 'Row 2: Company · City' }));
    await screen.findByRole('button', { name: 'Continue' });
    expect(workbook.importing.headerRows).toEqual([1]);
  });

  it('lets the user choose among the sheets of a file', async () => {
    const read: string[] = [];
    const { user } = await openImport((book) => {
      book.importing.file = {
        kind: 'workbook',
        sheetNames: ['Summary', 'Customers'],
        read: (sheetName) => {
          read.push(sheetName);
          return Promise.resolve({ ...sheet, source: { file: 'fair.xlsx', sheet: sheetName } });
        },
      };
      book.importing.tables = [table];
    });
    dropOnPane(file('fair.xlsx'));
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Sheet' }), 'Customers');
    await waitFor(() => expect(read).toEqual(['Summary', 'Customers']));
    await screen.findByText('This was found in “Customers” in fair.xlsx.');
  });
});
