import { WorkbookProblem } from '../../usecases/archiveWorkbook';
import type { Work } from '../../usecases/archiveWorkbook';
import type { PastYear } from '../../usecases/policy/pastYear';
import type { PolicyBasis } from '../../usecases/policy/policyBasis';
import type { PolicyDraft } from '../../usecases/policy/policyDraft';
import type { PolicyDecision, PolicyOutcome, PolicyPreview, PolicyReview } from '../../usecases/policy/policyReview';
import type { PolicyView } from '../../usecases/policy/policyView';
import { carryOut } from '../importing/carryOut';
import { knownRowsOf } from '../locateChanges';
import type { PlanRunner } from '../PlanRunner';
import { runInExcel } from '../runInExcel';
import type { Surroundings } from '../surroundings';
import type { Turns } from '../Turns';
import { readPolicyTables } from './readPolicyTables';

/**
 * Trying out and changing the policy of the workbook beside this page. What a policy is tried out on is read once and kept until
 * it is read again; trying out then takes no turn on the workbook. The rules are loaded when they are needed first.
 */
export class ExcelPolicyReview implements PolicyReview {
  private basis: PolicyBasis | undefined;

  constructor(
    private readonly surroundings: Surroundings,
    private readonly turns: Turns,
    private readonly plans: PlanRunner,
  ) {}

  async read(work: Work): Promise<PolicyView> {
    const { composeView } = await loadRules();
    this.basis = await this.readBasis(work);
    return composeView(this.basis);
  }

  async preview(draft: PolicyDraft, work: Work): Promise<PolicyPreview> {
    const { previewDraft } = await loadRules();
    return carryOut(previewDraft(this.requireBasis(), draft, this.stamp()), work);
  }

  async recalculate(year: number, draft: PolicyDraft, work: Work): Promise<PolicyOutcome<PastYear>> {
    const { recalculate } = await loadRules();
    return carryOut(recalculate(this.requireBasis(), year, draft), work);
  }

  /** @throws WorkbookProblem `conflict` where somebody has changed a value since it was read that the draft changes. */
  async planChange(draft: PolicyDraft, work: Work): Promise<PolicyOutcome<PolicyDecision>> {
    const { decideChange, findOvertaken } = await loadRules();
    const seen = this.requireBasis();
    const basis = await this.readBasis(work);
    const overtaken = findOvertaken(seen.values, basis.values, draft);
    if (overtaken !== undefined) {
      throw new WorkbookProblem('conflict', { field: overtaken.name });
    }
    const outcome = await carryOut(decideChange(basis, draft, this.stamp()), work);
    if (outcome.kind === 'ready') {
      this.plans.rememberRows(outcome.result.plan, 'customers', knownRowsOf(basis.effects.ranking.numbers));
    }
    return outcome;
  }

  private async readBasis(work: Work): Promise<PolicyBasis> {
    const { buildBasis } = await loadRules();
    const tables = await this.turns.take(() =>
      runInExcel(this.surroundings, (context) => readPolicyTables(context, work)),
    );
    const built = await carryOut(buildBasis(tables, this.surroundings.today()), work);
    if (!built.ok) {
      throw new WorkbookProblem(built.problem.code, built.problem.details);
    }
    return built.value;
  }

  private requireBasis(): PolicyBasis {
    if (this.basis === undefined) {
      throw new Error('A policy was tried out before anything was read.');
    }
    return this.basis;
  }

  private stamp(): { readonly today: string; readonly changedBy: string } {
    return { today: this.surroundings.today(), changedBy: this.surroundings.storedAuthor() };
  }
}

function loadRules() {
  return import('../../usecases/policy/policyBasis');
}
