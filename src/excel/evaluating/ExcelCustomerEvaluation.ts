import type {
  CustomerEvaluation,
  EvaluationDecision,
  RewardDecision,
  YearEvaluation,
} from '../../usecases/evaluation/customerEvaluation';
import type { Surroundings } from '../surroundings';
import type { Turns } from '../Turns';

/** The yearly evaluation of the customers of the workbook beside this page. */
export class ExcelCustomerEvaluation implements CustomerEvaluation {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly turns: Turns,
  ) {}

  evaluate(): Promise<YearEvaluation> {
    return Promise.reject(new Error('Evaluating is not there yet.'));
  }

  planEvaluation(): Promise<EvaluationDecision> {
    return Promise.reject(new Error('Evaluating is not there yet.'));
  }

  planRewards(): Promise<RewardDecision> {
    return Promise.reject(new Error('Evaluating is not there yet.'));
  }

  showSource(): Promise<void> {
    return Promise.reject(new Error('Evaluating is not there yet.'));
  }
}
