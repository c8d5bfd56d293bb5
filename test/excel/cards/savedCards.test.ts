import { openFile } from '../../../workbench/files/openFile';
import { saveFile } from '../../../workbench/files/saveFile';
import { createEngine } from '../../../workbench/engine/createEngine';
import type { Engine } from '../../../workbench/engine/Engine';
import { findViolations } from '../../support/workbookFile/findViolations';
import { ADD_IN } from '../../workbench/files/sampleContent';
import { createFromList, makeList } from '../support/customers';
import { useWorkbook } from '../support/useWorkbook';

function describePrinting(engine: Engine, name: string) {
  const sheet = engine.sheets().find((candidate) => candidate.name === name)?.id ?? '';
  return {
    layout: engine.pageLayouts.get(sheet),
    printArea: engine.names().find((defined) => defined.sheet === sheet)?.formula,
    texts: engine.values({ sheet, row: 0, column: 0, rows: 80, columns: 4 }),
  };
}

describe('cards of customers in a saved file', () => {
  const book = useWorkbook();

  it('are filtered as the sheet is, and keep print area, breaks, margins and footers', async () => {
    await createFromList(book(), makeList(6));
    const { Excel, engine, core } = book().host;
    await Excel.run(async (context) => {
      const { columns } = context.workbook.tables.getItem('Customers');
      columns.getItem('Customer name').filter.applyValuesFilter(['Customer 2', 'Customer 3', 'Customer 5']);
      await context.sync();
    });
    const order = { kind: 'cards', customers: 'shown', paper: 'twoA5', withPersonalFields: true } as const;
    expect(await book().archive.cards.print(order, {})).toMatchObject({ cards: 3, pages: 2 });
    const bytes = await saveFile(engine, { settings: [...core.documentSettings], addIn: ADD_IN });
    expect(findViolations(bytes)).toEqual([]);

    const reopened = await createEngine();
    try {
      await openFile(reopened, 'cards.xlsx', bytes);
      const found = describePrinting(reopened, 'Cards');
      expect(found).toEqual(describePrinting(engine, 'Cards'));
      expect(found.layout.rowBreaks).toEqual([32]);
      expect(found.layout.margins).toMatchObject({ top: 49, bottom: 44 });
      expect(found.layout.headersFooters.oddPages.centerFooter).toBe('Page &P of &N');
      expect(found.printArea).toContain('$A$1:$D$48');
      const names = found.texts.filter(([label]) => label === 'Customer name').map(([, name]) => name);
      expect(names).toEqual(['Customer 2', 'Customer 3', 'Customer 5']);
    } finally {
      reopened.dispose();
    }
  });
});
