import type { CellValue } from '../../archive/cellValue';
import type { Plan, RecordKey } from '../../archive/plan';
import type { EvaluationPolicy, Reward, ScorePart, ServiceGrade } from '../../domain/evaluation/evaluationPolicy';
import type { Work } from '../archiveWorkbook';
import type { FigureSource } from '../figures/customerFigures';

/**
 * The yearly evaluation of the customers (003, domain.md section 5): what their tables say, what people have entered in the
 * table Evaluations, and what both come to by the policy in force. `src/excel` implements it.
 */
export interface CustomerEvaluation {
  /**
   * Evaluates the whole customer base for a year; never writes.
   * @param year Absent: the newest year that has ended or has begun and of which sales or targets are known.
   */
  evaluate(year: number | undefined, work: Work): Promise<YearEvaluation>;
  /** Reads anew and decides what keeping these evaluations writes; never writes. Applied twice it writes once. */
  planEvaluation(order: EvaluationOrder, work: Work): Promise<EvaluationDecision>;
  /** Decides what entering these decisions on rewards writes; never writes. */
  planRewards(order: RewardOrder, work: Work): Promise<RewardDecision>;
  /** Selects the cells behind an input: the customer's months, orders or invoices of the year, or the cell in its own row. */
  showSource(place: SourcePlace): Promise<void>;
}

/** What a score is made of; the columns of the table Evaluations that a person may fill. */
export const evaluationInputs = [
  'target',
  'actual',
  'attitude',
  'latePayments',
  'onTimePayments',
  'information',
] as const;

export type EvaluationInput = (typeof evaluationInputs)[number];

/** The inputs that are numbers: money, and counts of invoices. */
export const numberInputs = ['target', 'actual', 'latePayments', 'onTimePayments'] as const;

export type NumberInput = (typeof numberInputs)[number];

/** The inputs that are grades, always given by a person. */
export type GradeInput = 'attitude' | 'information';

/**
 * From where an input is taken. `entered`: by a person in the table Evaluations, which counts before everything else;
 * `noneRecorded`: the archive keeps such records of the year, but none of this customer, so it is 0.
 */
export type InputSource = FigureSource | 'entered' | 'noneRecorded';

/** A number that a score is made of. */
export interface SourcedNumber {
  readonly value: number;
  readonly source: InputSource;
  /** What the tables say where a person has entered something else. */
  readonly measured?: number;
}

export type SourcedNumbers = Readonly<Partial<Record<NumberInput, SourcedNumber>>>;

export type GivenGrades = Readonly<Partial<Record<GradeInput, ServiceGrade>>>;

/** Why a customer cannot be evaluated yet; each names the input to fill. */
export interface MissingInput {
  readonly input: EvaluationInput;
  /** `notPositive`: a target of 0 or less; `unreadable`: something stands there that is no such number or grade. */
  readonly reason: 'missing' | 'notPositive' | 'unreadable';
  /** What stands there. */
  readonly value?: CellValue;
}

/** What an evaluation comes to. */
export interface EvaluationResult {
  /** 0..100. */
  readonly score: number;
  readonly grade: ServiceGrade;
  readonly isPassed: boolean;
  readonly recommended: Reward;
}

/** One customer in one year. */
export interface EvaluatedCustomer {
  readonly record: RecordKey;
  readonly number: string;
  readonly name: string;
  readonly region: string;
  readonly owner: string;
  readonly tier: string;
  readonly numbers: SourcedNumbers;
  readonly grades: GivenGrades;
  /** Points of each part that is known. */
  readonly parts: Readonly<Partial<Record<ScorePart, number>>>;
  /** Absent while something is missing. */
  readonly result?: EvaluationResult | undefined;
  readonly missing: readonly MissingInput[];
  /** What the table Evaluations says of the year before. */
  readonly previous?: KeptEvaluation | undefined;
  /** What it says of this year. */
  readonly kept?: KeptEvaluation | undefined;
}

/** A row of the table Evaluations. */
export interface KeptEvaluation {
  readonly record: RecordKey;
  readonly year: number;
  readonly grades: GivenGrades;
  readonly score?: number;
  readonly grade?: ServiceGrade;
  readonly isPassed?: boolean;
  readonly recommended?: Reward;
  /** What the manager has decided. */
  readonly reward?: Reward;
  readonly reason: string;
}

/** The whole base in one year. */
export interface YearEvaluation {
  readonly year: number;
  /** The years that can be chosen, rising. */
  readonly years: readonly number[];
  /** ISO date that the figures are as of. */
  readonly asOf: string;
  readonly policy: EvaluationPolicy;
  /** In the order of the sheet: existing customers, and all others of whom something is known in the year. */
  readonly customers: readonly EvaluatedCustomer[];
  /** How many are left out because they have no number of their own, to which an evaluation could refer. */
  readonly unnumbered: number;
}

/** What a person gives in the pane, in place of what stands in the table. */
export type EnteredInputs = GivenGrades & Readonly<Partial<Record<NumberInput, number>>>;

/** Whose evaluations are to be kept. */
export interface EvaluationOrder {
  readonly year: number;
  readonly customers: readonly RecordKey[];
  /** By customer; those without stay as the tables say. */
  readonly entered: ReadonlyMap<RecordKey, EnteredInputs>;
}

/** What keeping evaluations will do, to be shown before it is done. */
export interface EvaluationDecision {
  readonly plan: Plan;
  /** Rows of the table Evaluations. */
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Among them, those that have no score yet. */
  readonly incomplete: number;
  /** Customers whose score or grade in the table Customers changes. */
  readonly scored: number;
  /** Rewards that were decided before and stay as they are. */
  readonly decided: number;
  /** `false` for an archive without change log. */
  readonly isLogged: boolean;
}

export interface RewardOrder {
  readonly year: number;
  readonly rewards: readonly GivenReward[];
}

/** What the manager decides. */
export interface GivenReward {
  /** The customer. */
  readonly customer: RecordKey;
  readonly reward: Reward;
  /** Has to be given where the reward is not the one that is recommended. */
  readonly reason: string;
}

export interface RewardDecision {
  readonly plan: Plan;
  /** How many rewards are entered that were not there before. */
  readonly decided: number;
  /** Customers of whom nothing is entered, because the archive says something else by now than was shown. */
  readonly leftOut: readonly LeftOutReward[];
  readonly isLogged: boolean;
}

export interface LeftOutReward {
  readonly customer: RecordKey;
  /** The evaluation is not kept or has no score; or the recommendation is another by now and the decision lacks a reason. */
  readonly why: 'notEvaluated' | 'reasonMissing';
}

/** Where an input of a customer comes from. */
export interface SourcePlace {
  readonly customer: RecordKey;
  readonly year: number;
  readonly input: EvaluationInput;
  readonly source: InputSource | 'missing';
}
