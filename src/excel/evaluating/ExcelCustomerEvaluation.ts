import type { Work } from '../../usecases/archiveWorkbook';
import type {
  CustomerEvaluation,
  EvaluationDecision,
  EvaluationOrder,
  RewardDecision,
  RewardOrder,
  SourcePlace,
  YearEvaluation,
} from '../../usecases/evaluation/customerEvaluation';
import type { EvaluationBasis } from '../../usecases/evaluation/evaluationBasis';
import type { EvaluationStamp } from '../../usecases/evaluation/EvaluationDraft';
import type { ArchiveFigures } from '../../usecases/figures/customerFigures';
import type { FiguresSnapshot } from '../../usecases/figures/figuresSnapshot';
import type { Policy } from '../../usecases/policy/policy';
import { requireArchive, tableOf } from '../findArchive';
import type { FoundArchive } from '../findArchive';
import { readFigures } from '../figures/readFigures';
import { carryOut } from '../importing/carryOut';
import { readArchiveSettings } from '../readArchiveSettings';
import { requestLogStamp } from '../readLogStamp';
import { runInExcel } from '../runInExcel';
import type { Surroundings } from '../surroundings';
import type { Turns } from '../Turns';
import { readEvaluations, readScores } from './readEvaluationColumns';
import { selectInput } from './selectInput';

/**
 * The yearly evaluation of the customers of the workbook beside this page. What the tables say is read when the user looks at a
 * year, and what was shown is what is kept; the evaluations themselves are read anew for every decision. The rules are loaded
 * when they are needed first.
 */
export class ExcelCustomerEvaluation implements CustomerEvaluation {
  /** As they were shown last. */
  private shown: ArchiveFigures | undefined;

  constructor(
    private readonly surroundings: Surroundings,
    private readonly turns: Turns,
  ) {}

  async evaluate(year: number | undefined, work: Work): Promise<YearEvaluation> {
    const { chooseYear, evaluateYear } = await import('../../usecases/evaluation/evaluateYear');
    this.shown = undefined;
    const basis = await this.readBasis(work);
    return carryOut(evaluateYear(basis, year ?? chooseYear(basis)), work);
  }

  async planEvaluation(order: EvaluationOrder, work: Work): Promise<EvaluationDecision> {
    const { decideEvaluation } = await import('../../usecases/evaluation/decideEvaluation');
    const basis = await this.readBasis(work);
    const customers = await this.run((context, archive) => readScores(context, archive, work));
    return carryOut(decideEvaluation(order, basis, customers, await this.readStamp()), work);
  }

  async planRewards(order: RewardOrder, work: Work): Promise<RewardDecision> {
    const { decideRewards } = await import('../../usecases/evaluation/decideRewards');
    const basis = await this.readBasis(work);
    return carryOut(decideRewards(order, basis, await this.readStamp()), work);
  }

  showSource(place: SourcePlace): Promise<void> {
    return this.run((context, archive) => selectInput(context, archive, place));
  }

  private async readBasis(work: Work): Promise<EvaluationBasis> {
    const shown = this.shown;
    const { snapshot, policy, ...read } = await this.run(async (context, archive) => {
      // Says so at once where the archive is of a version without evaluations.
      tableOf(archive, 'evaluations');
      const settings = await readArchiveSettings(context, archive);
      return {
        language: archive.language,
        policy: settings.policy,
        snapshot: shown === undefined ? await readFigures(context, archive, work) : undefined,
        evaluations: await readEvaluations(context, archive, work),
      };
    });
    const figures = snapshot === undefined ? shown : await this.gather(snapshot, policy, work);
    if (figures === undefined) throw new Error('Figures are neither known nor read.');
    this.shown = figures;
    return { ...read, policy: policy.evaluation, figures };
  }

  private async gather(snapshot: FiguresSnapshot, policy: Policy, work: Work): Promise<ArchiveFigures> {
    const { gatherFigures } = await import('../../usecases/figures/gatherFigures');
    return carryOut(gatherFigures(snapshot, this.surroundings.today(), policy), work);
  }

  private readStamp(): Promise<EvaluationStamp> {
    return this.run(async (context, archive) => {
      const readLog = requestLogStamp(context, archive, this.surroundings);
      await context.sync();
      const log = readLog();
      return {
        today: this.surroundings.today(),
        author: this.surroundings.storedAuthor(),
        ...(log && { log }),
      };
    });
  }

  private run<Result>(
    read: (context: Excel.RequestContext, archive: FoundArchive) => Promise<Result>,
  ): Promise<Result> {
    return this.turns.take(() =>
      runInExcel(this.surroundings, async (context) => read(context, await requireArchive(context))),
    );
  }
}
