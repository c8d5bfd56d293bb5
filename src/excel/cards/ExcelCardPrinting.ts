import { cardWords } from '../../archive/cards/cardForm';
import type { CellValue } from '../../archive/cellValue';
import type { Language } from '../../archive/language';
import { WorkbookProblem } from '../../usecases/archiveWorkbook';
import type { Work } from '../../usecases/archiveWorkbook';
import { layOutCards } from '../../usecases/cards/layOutCards';
import { layOutSurvey } from '../../usecases/cards/layOutSurvey';
import type { PrintLayout } from '../../usecases/cards/printLayout';
import { countPages, splitPages } from '../../usecases/cards/splitPages';
import type { CardPrinting, PrintedSheet, PrintedSheets, PrintOrder } from '../../usecases/customerCards';
import { requireArchive, tableOf } from '../findArchive';
import { runInExcel } from '../runInExcel';
import type { Surroundings } from '../surroundings';
import type { Turns } from '../Turns';
import { deleteSheets, makePrintSheets } from './makePrintSheets';
import { readShownCustomers } from './readShownCustomers';
import { refuseIfWritten } from './refuseIfWritten';

/** Cards and survey forms on sheets of their own in the workbook. */
export class ExcelCardPrinting implements CardPrinting {
  /** What was written on each sheet, to see whether somebody has written on it since. */
  private readonly written = new WeakMap<PrintedSheet, PrintLayout['values']>();

  constructor(
    private readonly surroundings: Surroundings,
    private readonly turns: Turns,
  ) {}

  countShown(): Promise<number> {
    return this.turns.take(() =>
      runInExcel(this.surroundings, async (context) => {
        const table = tableOf(await requireArchive(context), 'customers');
        return (await readShownCustomers(context, table, {}, [])).length;
      }),
    );
  }

  print(order: PrintOrder, work: Work): Promise<PrintedSheets> {
    return this.turns.take(() => this.printNow(order, work));
  }

  remove({ sheets }: PrintedSheets): Promise<void> {
    return this.turns.take(() =>
      runInExcel(this.surroundings, async (context) => {
        for (const sheet of sheets) {
          await refuseIfWritten(context, sheet, this.written.get(sheet) ?? []);
        }
        await deleteSheets(context, sheets);
      }),
    );
  }

  private async printNow(order: PrintOrder, work: Work): Promise<PrintedSheets> {
    if (this.surroundings.isReadOnly()) {
      throw new WorkbookProblem('workbookReadOnly');
    }
    const { layout, language } = await runInExcel(this.surroundings, (context) => layOut(context, order, work));
    if (layout.values.length === 0) {
      throw new WorkbookProblem('recordNotFound');
    }
    const parts = splitPages(layout);
    const name = (order.kind === 'cards' ? cardWords.cardsSheet : cardWords.surveySheet)[language];
    const left = order.kind === 'cards' ? cardWords.confidential[language] : '';
    const words = { name, footers: { left, center: cardWords.pageOfPages[language] } };
    const sheets = await makePrintSheets(this.surroundings, parts, words, work);
    sheets.forEach((sheet, index) => this.written.set(sheet, parts[index]?.values ?? noValues));
    return { sheets, cards: layout.cards, pages: countPages(layout) };
  }
}

const noValues: readonly (readonly CellValue[])[] = [];

async function layOut(
  context: Excel.RequestContext,
  order: PrintOrder,
  work: Work,
): Promise<{ readonly layout: PrintLayout; readonly language: Language }> {
  const archive = await requireArchive(context);
  const { language } = archive;
  if (order.kind === 'survey') {
    return { layout: layOutSurvey(order.form, language), language };
  }
  const customers =
    order.customers === 'shown'
      ? await readShownCustomers(context, tableOf(archive, 'customers'), work)
      : order.customers.map(({ values }) => values);
  const { paper, withPersonalFields } = order;
  return { layout: layOutCards(customers, { paper, language, withPersonalFields }), language };
}
