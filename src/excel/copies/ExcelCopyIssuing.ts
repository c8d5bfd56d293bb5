import { inputSignsOf } from '../../archive/inputSigns';
import type { Work } from '../../usecases/archiveWorkbook';
import { WorkbookProblem } from '../../usecases/archiveWorkbook';
import { offerTables } from '../../usecases/issueCopy/confidence';
import type {
  CopiedCustomers,
  CopyDecision,
  CopyFile,
  CopyFormat,
  CopyIssuing,
  CopyOffer,
  CopyOrder,
} from '../../usecases/issueCopy/copyIssuing';
import type { CopySnapshot } from '../../usecases/issueCopy/decideCopy';
import { decideCopy } from '../../usecases/issueCopy/decideCopy';
import type { IssuedCopy } from '../../usecases/issueCopy/issuedCopy';
import { catalogue } from '../../archive/catalogue';
import { requireArchive, tableOf } from '../findArchive';
import { toWorkbookProblem } from '../hostError';
import type { CarryOut } from '../importing/carryOut';
import { carryOut } from '../importing/carryOut';
import { requestLogStamp } from '../readLogStamp';
import { readTable } from '../readTable';
import { runInExcel } from '../runInExcel';
import type { Surroundings } from '../surroundings';
import type { Turns } from '../Turns';
import { encodeBase64 } from './encodeBase64';
import { makeCopyFiles } from './makeCopyFiles';
import { countChosen, listFields, readChosenNumbers, readCopySources } from './readCopySources';

/** Copies of customers' files of the workbook beside this page. */
export class ExcelCopyIssuing implements CopyIssuing {
  private readonly carryOut: CarryOut;

  constructor(
    private readonly surroundings: Surroundings,
    private readonly turns: Turns,
  ) {
    this.carryOut = carryOut;
  }

  readOffer(customers: CopiedCustomers): Promise<CopyOffer> {
    return this.run(async (context) => {
      const archive = await requireArchive(context);
      tableOf(archive, 'loans');
      return {
        customers: await countChosen(context, archive, customers),
        tables: offerTables(new Map([...archive.tables].map(([id, table]) => [id, listFields(table)]))),
      };
    });
  }

  async planCopy(order: CopyOrder, work: Work): Promise<CopyDecision> {
    const snapshot = await this.run((context) => this.readSnapshot(context, order, work));
    const decision = await this.carryOut(decideCopy(order, snapshot), work);
    if (decision.kind === 'ready' && decision.copy.customers === 0) {
      throw new WorkbookProblem('recordNotFound');
    }
    return decision;
  }

  makeFiles(copy: IssuedCopy, format: CopyFormat, work: Work): Promise<readonly CopyFile[]> {
    return makeCopyFiles(copy, format, this.surroundings.locale(), this.carryOut, work);
  }

  open(file: CopyFile): Promise<void> {
    return this.turns.take(async () => {
      try {
        await Excel.createWorkbook(encodeBase64(file.bytes));
      } catch (error) {
        throw toWorkbookProblem(error);
      }
    });
  }

  private async readSnapshot(
    context: Excel.RequestContext,
    { customers, columns }: CopyOrder,
    work: Work,
  ): Promise<CopySnapshot> {
    const archive = await requireArchive(context);
    const loans = tableOf(archive, 'loans');
    const chosen = await readChosenNumbers(context, archive, customers, work);
    const sources = await readCopySources(context, archive, columns, work);
    const stamp = requestLogStamp(context, archive, this.surroundings);
    const { columns: register } = await readTable(context, loans, { fields: ['loanNumber'] }, {});
    const logStamp = stamp();
    return {
      language: archive.language,
      signs: inputSignsOf(this.surroundings.locale()),
      today: this.surroundings.today(),
      author: this.surroundings.storedAuthor(),
      sources,
      ...(chosen && { chosen }),
      loans: {
        fields: catalogue.loans.fields.map(({ id }) => id).filter((id) => loans.offsets.has(id)),
        numbers: register.get('loanNumber') ?? [],
      },
      ...(logStamp && { stamp: logStamp }),
    };
  }

  private run<Result>(batch: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
    return this.turns.take(() => runInExcel(this.surroundings, batch));
  }
}
