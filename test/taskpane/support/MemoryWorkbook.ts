import type { Plan } from '../../../src/archive/plan';
import type {
  AppliedPlan,
  ArchiveState,
  ArchiveSummary,
  ArchiveWorkbook,
  Work,
} from '../../../src/usecases/archiveWorkbook';
import { WorkbookProblem } from '../../../src/usecases/archiveWorkbook';
import type { CreateArchiveDecision, CreateArchiveInput } from '../../../src/usecases/createArchive';
import { defaultFreshness } from '../../../src/usecases/readFreshness';
import type { UnfitValue } from '../../../src/usecases/readCustomers';
import type { ListSnapshot } from '../../../src/usecases/listSnapshot';
import type { ReclassifyDecision } from '../../../src/usecases/reclassify';
import { MemoryCardPrinting } from './MemoryCardPrinting';
import { MemoryCopyIssuing } from './MemoryCopyIssuing';
import { MemoryFigureUpdates } from './MemoryFigureUpdates';
import { MemoryFormulaFreezing } from './MemoryFormulaFreezing';
import { MemoryChanges } from './MemoryChanges';
import { MemoryCheck } from './MemoryCheck';
import { MemoryCreditControl } from './MemoryCreditControl';
import { MemoryCustomerEvaluation } from './MemoryCustomerEvaluation';
import { MemoryCustomerMerging } from './MemoryCustomerMerging';
import { MemoryPersonalData } from './MemoryPersonalData';
import { MemoryCustomerFiles } from './MemoryCustomerFiles';
import { MemoryCustomerSearch } from './MemoryCustomerSearch';
import { MemoryListImport } from './MemoryListImport';
import { MemoryPolicyReview } from './MemoryPolicyReview';
import { MemoryPortfolio } from './MemoryPortfolio';
import { MemoryRecordEditing } from './MemoryRecordEditing';
import { MemoryRowColours } from './MemoryRowColours';
import { MemoryUpgrades } from './MemoryUpgrades';

/** A method of the workbook that the pane may wait for. */
export type Waited = 'look' | 'readActiveList' | 'planReclassification' | 'planRepair' | 'apply' | 'undoLast';

/**
 * A workbook for tests of the pane: it holds a state, remembers what it was asked, and fails or waits where a test
 * tells it to. It decides nothing; the decisions are those that the test gives it.
 */
export class MemoryWorkbook implements ArchiveWorkbook {
  readonly files = new MemoryCustomerFiles();
  readonly search = new MemoryCustomerSearch();
  readonly editing = new MemoryRecordEditing();
  readonly upgrades = new MemoryUpgrades();
  readonly portfolio = new MemoryPortfolio();
  readonly check = new MemoryCheck();
  readonly changes = new MemoryChanges();
  readonly cards = new MemoryCardPrinting();
  readonly importing = new MemoryListImport();
  readonly copies = new MemoryCopyIssuing();
  readonly freezing = new MemoryFormulaFreezing(
    { plan: createPlan('freezeValues'), sheets: [] },
    { plan: createPlan('restoreFormulas'), sheets: [], left: [] },
  );
  readonly merging = new MemoryCustomerMerging({
    plan: createPlan('mergeCustomers'),
    following: [],
    samePeople: [],
    isDealerCleared: false,
    isLogged: true,
  });
  readonly credit = new MemoryCreditControl({ plan: createPlan('decideCredit'), isLogged: true });
  readonly colours = new MemoryRowColours(createPlan('colourRows'));
  readonly people = new MemoryPersonalData(createPlan('erasePerson'));
  readonly policies = new MemoryPolicyReview(createPlan('changePolicy'));
  readonly figures = new MemoryFigureUpdates(createPlan('updateFigures'));
  readonly evaluating = new MemoryCustomerEvaluation(createPlan('evaluate'), createPlan('decideReward'));
  readonly selected: string[] = [];
  readonly created: CreateArchiveInput[] = [];
  readonly applied: Plan[] = [];
  unfit: readonly UnfitValue[] = [];
  totalsRow: CreateArchiveDecision['totalsRow'];
  decision: ReclassifyDecision = createDecision({});
  names: Readonly<Record<string, string>> = {};
  private readonly failures = new Map<string, WorkbookProblem>();
  private readonly gates = new Map<string, Promise<void>>();
  private readonly changeListeners = new Set<() => void>();
  private readonly done: { name: Plan['name']; before: ArchiveState }[] = [];

  constructor(
    public state: ArchiveState,
    private readonly list: ListSnapshot = createList({}),
  ) {}

  /** The next call of the method rejects with this problem. */
  failNext(method: Waited | 'selectRecord', problem: WorkbookProblem): void {
    this.failures.set(method, problem);
  }

  /** The next call of the method waits until the returned function is called. */
  holdNext(method: Waited): () => void {
    let release = (): void => undefined;
    this.gates.set(method, new Promise((resolve) => (release = resolve)));
    return () => release();
  }

  /** Somebody changed the workbook. */
  changeTo(state: ArchiveState): void {
    this.state = state;
    for (const listener of [...this.changeListeners]) {
      listener();
    }
  }

  get listenerCount(): number {
    return this.changeListeners.size;
  }

  async look(): Promise<ArchiveState> {
    await this.pass('look');
    return this.state;
  }

  async readActiveList(work: Work): Promise<ListSnapshot> {
    await this.pass('readActiveList', work);
    return this.list;
  }

  planCreation(input: CreateArchiveInput): CreateArchiveDecision {
    this.created.push(input);
    return {
      plan: createPlan('createArchive'),
      customerCount: input.source?.list.rowCount ?? 0,
      unfit: this.unfit,
      ...(this.totalsRow && { totalsRow: this.totalsRow }),
    };
  }

  async planReclassification(work: Work): Promise<ReclassifyDecision> {
    await this.pass('planReclassification', work);
    return this.decision;
  }

  async planRepair(): Promise<Plan> {
    await this.pass('planRepair');
    return createPlan('repairArchive');
  }

  async apply(plan: Plan, work: Work): Promise<AppliedPlan> {
    work.onProgress?.('writing', 0, 4);
    work.onProgress?.('writing', 1, 4);
    await this.pass('apply', work);
    this.done.push({ name: plan.name, before: this.state });
    this.applied.push(plan);
    if (this.state.kind !== 'found') {
      const customers = this.created.at(-1)?.source?.list.rowCount ?? 0;
      this.state = { kind: 'found', summary: createSummary({ customers, unclassified: customers }) };
    }
    return { name: plan.name, cellsWritten: 10, recordsAppended: 2 };
  }

  undoable(): Plan['name'] | undefined {
    return this.done.at(-1)?.name;
  }

  async undoLast(work: Work): Promise<AppliedPlan> {
    await this.pass('undoLast', work);
    const last = this.done.pop();
    if (last === undefined) {
      throw new WorkbookProblem('nothingToUndo');
    }
    this.state = last.before;
    return { name: 'undo', cellsWritten: 10, recordsAppended: 0 };
  }

  async selectRecord(table: string, record: string): Promise<void> {
    await this.pass('selectRecord');
    this.selected.push(`${table}/${record}`);
  }

  async selectCell(sheet: string, address: string): Promise<void> {
    this.selected.push(`${sheet}!${address}`);
  }

  async readNames(records: readonly string[]): Promise<readonly string[]> {
    return records.map((record) => this.names[record] ?? '');
  }

  onPossibleChange(listener: () => void): () => void {
    this.changeListeners.add(listener);
    return () => {
      this.changeListeners.delete(listener);
    };
  }

  private async pass(method: string, work?: Work): Promise<void> {
    const gate = this.gates.get(method);
    this.gates.delete(method);
    await gate;
    const problem = this.failures.get(method);
    this.failures.delete(method);
    if (problem !== undefined) {
      throw problem;
    }
    if (work?.signal?.aborted === true) {
      throw new WorkbookProblem('cancelled');
    }
  }
}

export function createPlan(name: Plan['name']): Plan {
  return { name, columnChanges: [], appended: [], removed: [], restoredColumns: [], ensuresColours: true };
}

export function createSummary(given: Partial<ArchiveSummary>): ArchiveSummary {
  return {
    language: 'en-US',
    customers: 20,
    tiers: [
      { tier: 'A', count: 3 },
      { tier: 'B', count: 4 },
      { tier: 'C', count: 13 },
    ],
    unclassified: 0,
    schemeName: 'Key accounts',
    freshness: defaultFreshness,
    sheetNames: ['Customers', 'Tier history', 'Settings'],
    ...given,
  };
}

export function createDecision(given: Partial<ReclassifyDecision>): ReclassifyDecision {
  return {
    plan: createPlan('reclassify'),
    schemeName: 'Key accounts',
    counts: [
      { tier: 'A', count: 3 },
      { tier: 'B', count: 4 },
      { tier: 'C', count: 13 },
    ],
    moves: [],
    tiedUp: 0,
    unclassified: [],
    customers: 20,
    ...given,
  };
}

export function createList(columns: Readonly<Record<string, readonly (string | number)[]>>): ListSnapshot {
  const entries = Object.entries(columns);
  return {
    sheetName: 'Clients 2026',
    row: 0,
    column: 0,
    rowCount: Math.max(0, ...entries.map(([, values]) => values.length)),
    columns: entries.map(([header, values]) => ({ header, values, numberFormats: 'General' })),
  };
}
