import fc from 'fast-check';
import type { CellValue } from '../../../src/archive/cellValue';
import { defaultEvaluationPolicy } from '../../../src/domain/evaluation/evaluationPolicy';
import { locateValues } from '../../../src/usecases/policy/locateValues';
import { overlayDraft } from '../../../src/usecases/policy/overlayDraft';
import type { PolicyDraft } from '../../../src/usecases/policy/policyDraft';
import { historyFields, policyOn, readHistory, writeHistory } from '../../../src/usecases/policy/policyHistory';
import type { PolicySheets } from '../../../src/usecases/policy/policySheets';
import { readSettings } from '../../../src/usecases/readSettings';
import { createSheets, toColumns } from './support/createSheets';

/** Settings and their history, changed as the page changes them. */
class ChangedPolicy {
  sheets: PolicySheets = createSheets();
  readonly rows: (readonly CellValue[])[] = [];

  change(today: string, draft: PolicyDraft): void {
    const values = locateValues(this.sheets);
    const numbers = this.rows.map(([number]) => number ?? '');
    const written = writeHistory(values, draft, this.history(), numbers, { today, changedBy: 'Li Wei' });
    this.rows.push(...written.records);
    this.sheets = overlayDraft(this.sheets, values, draft);
  }

  history() {
    return readHistory(toColumns(historyFields, this.rows));
  }

  passMarkOn(day: string): number | undefined {
    const read = readSettings(policyOn(this.sheets, this.history(), day));
    return read.ok ? read.value.policy.evaluation.passMark : undefined;
  }
}

const passMark = 'settings/passMark/value';

describe('the history of a policy', () => {
  it('knows the policy of every day: until the day of a change the value before, from it on the new one', () => {
    const policy = new ChangedPolicy();
    policy.change('2026-03-01', new Map([[passMark, 75]]));
    policy.change('2026-06-01', new Map([[passMark, 70]]));
    expect(
      ['2020-01-01', '2026-02-28', '2026-03-01', '2026-05-31', '2026-06-01'].map((day) => policy.passMarkOn(day)),
    ).toEqual([80, 80, 75, 75, 70]);
    expect(policy.rows.map(([number, , item, , , value, from, until]) => [number, item, value, from, until])).toEqual([
      ['H000001', 'passMark', '80', '', 46_082],
      ['H000002', 'passMark', '75', 46_082, 46_174],
    ]);
  });

  it('knows of two changes on one day the last one from that day on, and before it what was before both', () => {
    const policy = new ChangedPolicy();
    policy.change('2026-03-01', new Map([[passMark, 75]]));
    policy.change('2026-03-01', new Map([[passMark, 90]]));
    policy.change('2026-04-01', new Map([[passMark, 70]]));
    expect(['2026-02-28', '2026-03-01', '2026-03-31', '2026-04-01'].map((day) => policy.passMarkOn(day))).toEqual([
      80, 90, 90, 70,
    ]);
  });

  it('finds the rules of rewards again after somebody has sorted their rows', () => {
    const policy = new ChangedPolicy();
    policy.change('2026-03-01', new Map([['rewardRules/bonus/scoreFrom', 95]]));
    const tables = new Map(policy.sheets.tables);
    const { rowCount, columns } = tables.get('rewardRules')!;
    const reversed = [...columns].map(([field, cells]) => [field, cells.toReversed()] as const);
    policy.sheets = { ...policy.sheets, tables: tables.set('rewardRules', { rowCount, columns: new Map(reversed) }) };
    const then = readSettings(policyOn(policy.sheets, policy.history(), '2026-02-01'));
    expect(then.ok && then.value.policy.evaluation.rewardRules).toEqual(defaultEvaluationPolicy.rewardRules);
  });

  it('keeps words, shares and bands exactly, and lists the newest first', () => {
    const policy = new ChangedPolicy();
    policy.change(
      '2026-03-01',
      new Map<string, CellValue>([
        ['settings/exposureOpenOrders/value', 'No'],
        ['scorecards/6A|economic/weight', 1 / 6 + 0.1],
        ['scorecards/6A|technical/weight', 1 / 6 - 0.1],
      ]),
    );
    policy.change('2026-04-01', new Map([[passMark, 75]]));
    expect(policy.history().map(({ id }) => id)).toEqual([
      passMark,
      'scorecards/6A|technical/weight',
      'scorecards/6A|economic/weight',
      'settings/exposureOpenOrders/value',
    ]);
    const then = locateValues(policyOn(policy.sheets, policy.history(), '2026-02-01'));
    expect(then.map(({ id, value }) => [id, value])).toEqual(
      locateValues(createSheets()).map(({ id, value }) => [id, value]),
    );
  });

  it('passes over what the sheet has no value for any more, and rows that do not say until when', () => {
    const policy = new ChangedPolicy();
    policy.change('2026-03-01', new Map([[passMark, 75]]));
    policy.rows.push(['H9', 'tierSchemes', 'Gone|A', 'Gone · A', 'upTo', '0.2', '', 46_100, '', '']);
    policy.rows.push(['H10', 'settings', 'passMark', '', 'value', '10', '', '', '', '']);
    expect(policy.passMarkOn('2026-02-01')).toBe(80);
  });

  it('gives back every policy that ever was, whatever was changed and in which order', () => {
    const marks = fc.array(fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 28 })), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(marks, (changes) => {
        const policy = new ChangedPolicy();
        const known: [day: string, mark: number][] = [['2026-01-01', 80]];
        changes.forEach(([mark, day], month) => {
          const today = `2026-${String(month + 2).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
          policy.change(today, new Map([[passMark, mark]]));
          known.push([today, mark]);
        });
        for (const [day, mark] of known) expect(policy.passMarkOn(day)).toBe(mark);
      }),
      { numRuns: 20 },
    );
  });
});
