import type { TableId } from '../../archive/field';
import type { ColumnFit, ImportMapping, ImportProposal, ImportQuestion } from '../../usecases/importList/importMapping';
import type { Comparison, ImportChoices, ImportDecision, OpenedFile } from '../../usecases/importList/listImport';
import type { TextReading, UnfinishedImport } from '../../usecases/importList/listImport';
import type { SourceSheet } from '../../usecases/importList/sourceSheet';
import type { SourceTable } from '../../usecases/importList/sourceTable';

/** The steps that a person goes through, in their order; those that have nothing to ask are passed over. */
export const importSteps = ['source', 'reading', 'table', 'mapping', 'choices', 'duplicates', 'preview'] as const;

export type ImportStep = (typeof importSteps)[number] | 'interrupted' | 'result';

/** Everything that has been read, set and worked out so far. What a later step has worked out goes when an earlier one changes. */
export interface ImportState {
  readonly step: ImportStep;
  /** Only for lists from files: the sheets or the readings that there are to choose from. */
  readonly file?: { readonly name: string; readonly opened: OpenedFile };
  /** How the text file is read, as detected or corrected. */
  readonly reading?: TextReading;
  readonly sheet?: SourceSheet;
  /** The tables that were found on the sheet. */
  readonly tables: readonly SourceTable[];
  readonly table?: SourceTable;
  readonly proposal?: ImportProposal;
  readonly mapping?: ImportMapping;
  /** By the column's position; a column that is not measured yet has none. */
  readonly fits: ReadonlyMap<number, ColumnFit>;
  /** What was asked of a column, also once it is answered. */
  readonly questions: ReadonlyMap<number, ImportQuestion>;
  /** Whether anything was set that a person would not like to set once more. */
  readonly isTouched: boolean;
  readonly comparison?: Comparison;
  readonly choices: ImportChoices;
  readonly decision?: ImportDecision;
  /** Present where the import was begun and did not come to its end. */
  readonly unfinished?: UnfinishedImport;
}

export const initialState: ImportState = {
  step: 'source',
  tables: [],
  fits: new Map(),
  questions: new Map(),
  isTouched: false,
  choices: { mode: 'addAndUpdate', emptyOverwrites: false, unfit: 'reject', answers: new Map() },
};

/** A file was opened: text is looked at first, of a workbook a sheet is read. */
export function withFile(name: string, opened: OpenedFile): ImportState {
  const file = { name, opened };
  return opened.kind === 'text'
    ? { ...initialState, file, reading: opened.detected, step: 'reading' }
    : { ...initialState, file };
}

/** A sheet was read and its tables were found. */
export function withSheet(before: ImportState, sheet: SourceSheet, tables: readonly SourceTable[]): ImportState {
  const { file, reading } = before;
  const [table] = tables;
  return {
    ...initialState,
    step: 'table',
    ...(file && { file }),
    ...(reading && { reading }),
    sheet,
    tables,
    ...(table && { table }),
  };
}

/** Another table of the sheet, or the one whose header the user has pointed out. */
export function withTable(before: ImportState, table: SourceTable): ImportState {
  const { sheet, tables } = before;
  return { ...withSheet(before, sheet ?? failWithoutSheet(), tables), table };
}

export function withProposal(before: ImportState, proposal: ImportProposal): ImportState {
  const { comparison: _comparison, decision: _decision, ...kept } = before;
  return {
    ...kept,
    step: 'mapping',
    proposal,
    mapping: proposal.mapping,
    fits: new Map(),
    questions: findRememberedQuestions(proposal),
    isTouched: false,
  };
}

/** What was answered the last time is not asked again, but shown, so that it can be changed. */
function findRememberedQuestions({ columns, mapping }: ImportProposal): ReadonlyMap<number, ImportQuestion> {
  const questions = new Map<number, ImportQuestion>();
  const remember = (column: string, kind: ImportQuestion['kind']): void => {
    const samples = columns[Number(column)]?.samples.map(String) ?? [];
    questions.set(Number(column), { kind, samples });
  };
  Object.keys(mapping.dateOrders).forEach((column) => remember(column, 'dateOrder'));
  Object.keys(mapping.decimalSigns).forEach((column) => remember(column, 'decimalSign'));
  return questions;
}

/** Columns got another target: what was asked about the one before goes with its answer. */
export function withTargets(
  before: ImportState,
  targets: ImportMapping['targets'],
  changed: readonly number[],
): ImportState {
  const { mapping } = before;
  if (mapping === undefined) return before;
  const isKept = ([column]: readonly [string | number, unknown]): boolean => !changed.includes(Number(column));
  const state = withMapping(
    before,
    {
      targets,
      dateOrders: Object.fromEntries(Object.entries(mapping.dateOrders).filter(isKept)),
      decimalSigns: Object.fromEntries(Object.entries(mapping.decimalSigns).filter(isKept)),
    },
    changed,
  );
  return { ...state, questions: new Map([...before.questions].filter(isKept)) };
}

/** The user has set something about the columns, so whatever was worked out from them is so no more. */
export function withMapping(before: ImportState, mapping: ImportMapping, changed: readonly number[]): ImportState {
  const { comparison: _comparison, decision: _decision, ...kept } = before;
  const fits = new Map(before.fits);
  for (const column of changed) fits.delete(column);
  return { ...kept, mapping, fits, isTouched: true };
}

/** Columns were measured. What is asked of them stays to be seen, and changed, after it was answered. */
export function withFits(before: ImportState, columns: readonly number[], measured: readonly ColumnFit[]): ImportState {
  const fits = new Map(before.fits);
  const questions = new Map(before.questions);
  columns.forEach((column, index) => {
    const fit = measured[index];
    if (fit === undefined) return;
    fits.set(column, fit);
    if (fit.question !== undefined) questions.set(column, fit.question);
  });
  return { ...before, fits, questions };
}

export function withComparison(before: ImportState, comparison: Comparison): ImportState {
  const { decision: _decision, ...kept } = before;
  return { ...kept, comparison, step: 'choices' };
}

export function withChoices(before: ImportState, choices: ImportChoices): ImportState {
  const { decision: _decision, ...kept } = before;
  return { ...kept, choices, isTouched: true };
}

/** The columns whose question is not answered yet: they cannot be read before. */
export function findOpenQuestions({ fits, mapping }: ImportState): readonly number[] {
  return [...fits]
    .filter(([column, { question }]) => {
      if (question === undefined || mapping === undefined) return false;
      return question.kind === 'dateOrder'
        ? mapping.dateOrders[column] === undefined
        : mapping.decimalSigns[column] === undefined;
    })
    .map(([column]) => column);
}

/** The step before this one: those that had nothing to ask are passed over here, too. */
export function stepBefore(state: ImportState): ImportStep {
  switch (state.step) {
    case 'table':
      return state.file?.opened.kind === 'text' ? 'reading' : 'source';
    case 'mapping':
      return 'table';
    case 'choices':
      return 'mapping';
    case 'duplicates':
      return 'choices';
    case 'preview':
      return state.comparison?.duplicates.length ? 'duplicates' : 'choices';
    case 'source':
    case 'reading':
    case 'interrupted':
    case 'result':
      return 'source';
  }
}

/** The tables that records of this mapping go into, each once, that of the proposal first. */
export function tablesOf(proposal: ImportProposal, mapping: ImportMapping): readonly TableId[] {
  const fed = mapping.targets.flatMap((target) => {
    if (target.kind === 'leaveOut') return [];
    return [target.kind === 'month' ? ('monthlySales' as const) : target.table];
  });
  return [...new Set([proposal.table, ...fed])];
}

function failWithoutSheet(): never {
  throw new Error('A table was chosen before a sheet was read.');
}
