import type { PastYear } from '../../usecases/policy/pastYear';
import type { PolicyDecision, PolicyOutcome, PolicyPreview, PolicyReview } from '../../usecases/policy/policyReview';
import type { PolicyView } from '../../usecases/policy/policyView';
import type { PlanRunner } from '../PlanRunner';
import type { Surroundings } from '../surroundings';
import type { Turns } from '../Turns';

/** Trying out and changing the policy of the workbook beside this page. */
export class ExcelPolicyReview implements PolicyReview {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly turns: Turns,
    private readonly plans: PlanRunner,
  ) {}

  read(): Promise<PolicyView> {
    return this.failYet();
  }

  preview(): Promise<PolicyPreview> {
    return this.failYet();
  }

  recalculate(): Promise<PolicyOutcome<PastYear>> {
    return this.failYet();
  }

  planChange(): Promise<PolicyOutcome<PolicyDecision>> {
    return this.failYet();
  }

  private failYet(): Promise<never> {
    return Promise.reject(new Error(`Not there yet: ${[this.surroundings, this.turns, this.plans].length}`));
  }
}
