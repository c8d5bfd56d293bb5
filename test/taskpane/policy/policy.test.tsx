import { screen, waitFor, within } from '@testing-library/react';
import { stringsFor } from '../../../src/strings/strings';
import { WorkbookProblem } from '../../../src/usecases/archiveWorkbook';
import { checkDraft } from '../../../src/usecases/policy/checkDraft';
import { locateValues } from '../../../src/usecases/policy/locateValues';
import type { PolicyDraft } from '../../../src/usecases/policy/policyDraft';
import type { PolicyPreview } from '../../../src/usecases/policy/policyReview';
import { createSheets } from '../../usecases/policy/support/createSheets';
import { expectAccessible } from '../support/expectAccessible';
import { createEffects, MemoryPolicyReview } from '../support/MemoryPolicyReview';
import { createPlan, createSummary, MemoryWorkbook } from '../support/MemoryWorkbook';
import { renderPane } from '../support/renderPane';

const values = locateValues(createSheets());

/** Answers a draft with its faults, as the real one does, and else with the effects of the test. */
class JudgingReview extends MemoryPolicyReview {
  override async preview(draft: PolicyDraft): Promise<PolicyPreview> {
    const faults = checkDraft(values, draft);
    const preview = await super.preview(draft);
    return faults.length > 0 ? { kind: 'invalid', faults } : preview;
  }
}

class PolicyWorkbook extends MemoryWorkbook {
  override readonly policies = new JudgingReview(createPlan('changePolicy'));
}

function openWorkbook(): PolicyWorkbook {
  const workbook = new PolicyWorkbook({ kind: 'found', summary: createSummary({}) });
  workbook.names = { '0003': 'Cedar Lane' };
  workbook.policies.view = { ...workbook.policies.view, values, years: [2025] };
  workbook.policies.effects = {
    kind: 'ready',
    result: createEffects({
      tiers: {
        areDecidedAnew: true,
        schemeName: 'Key accounts',
        counts: [{ tier: 'A', before: 3, after: 4 }],
        moves: [{ record: '0003', from: 'B', to: 'A', direction: 'up', value: 45_000 }],
        pendingMoves: 0,
      },
      visits: { before: 100, after: 108 },
    }),
  };
  return workbook;
}

async function openPolicy(workbook: MemoryWorkbook) {
  const pane = await renderPane(workbook);
  await pane.user.click(await screen.findByRole('button', { name: /^Policy: what if\?/ }));
  await screen.findByRole('status', { name: 'What it would change' });
  return pane;
}

const summary = () => screen.getByRole('status', { name: 'What it would change' });
const input = (name: string) => screen.getByRole('textbox', { name });

describe('the policy page', () => {
  it('shows each value with its default, and nothing to apply as long as nothing is changed', async () => {
    await openPolicy(openWorkbook());
    expect(input('A up to')).toHaveProperty('value', '15%');
    expect(screen.getByText('Default 15%')).toBeTruthy();
    expect(summary().textContent).toBe('Nothing changed yet.');
    expect(screen.queryByRole('button', { name: /^Apply/ })).toBeNull();
    await expectAccessible();
  });

  it('says at once whom a value touches, by number and by name, and leads to the row', async () => {
    const workbook = openWorkbook();
    const { user } = await openPolicy(workbook);
    await user.clear(input('A up to'));
    await user.type(input('A up to'), '25');
    await waitFor(() => expect(summary().textContent).toBe('1 customer changes tier8 visits a year more'));
    expect([...(workbook.policies.previewed.at(-1) ?? [])]).toEqual([['tierSchemes/Key accounts|A/upTo', 0.25]]);
    expect(input('A up to')).toHaveProperty('value', '25');
    await user.click(await screen.findByRole('button', { name: /Cedar Lane/ }));
    expect(workbook.selected).toEqual(['customers/0003']);
  });

  it('goes back to what is in force by the default or by typing it, and has nothing to apply then', async () => {
    const { user } = await openPolicy(openWorkbook());
    await user.clear(input('A up to'));
    await user.type(input('A up to'), '20%');
    await user.click(await screen.findByRole('button', { name: 'Back to default: A up to' }));
    expect(input('A up to')).toHaveProperty('value', '15%');
    expect(summary().textContent).toBe('Nothing changed yet.');
    expect(screen.queryByRole('button', { name: /^Apply/ })).toBeNull();
  });

  it('names a fault at the value itself and applies nothing until it is put right', async () => {
    const workbook = openWorkbook();
    const { user } = await openPolicy(workbook);
    await user.clear(input('B up to'));
    await user.type(input('B up to'), '10');
    await screen.findByText('Has to be more than the one before it.');
    expect(summary().textContent).toBe('Not possible like this. The values at fault say why.');
    await user.click(screen.getByRole('button', { name: 'Apply 1 change…' }));
    expect(workbook.policies.planned).toEqual([]);
    await expectAccessible();
  });

  it('makes the other points add up when asked, and keeps the one that was typed', async () => {
    const workbook = openWorkbook();
    const { user } = await openPolicy(workbook);
    await user.click(screen.getByRole('button', { name: 'Evaluation' }));
    await user.clear(input('Full points of performance'));
    await user.type(input('Full points of performance'), '60');
    await screen.findByText('The values sum to 110; they have to make 100.');
    await user.click(
      screen.getByRole('button', { name: 'Keep Full points of performance and make the others add up' }),
    );
    expect(input('Full points of performance')).toHaveProperty('value', '60');
    expect(input('Full points of attitude')).toHaveProperty('value', '16');
    await waitFor(() => expect(summary().textContent).toContain('1 customer changes tier'));
  });

  it('puts a whole table of ratings back to its defaults, and keeps other changes', async () => {
    const { user } = await openPolicy(openWorkbook());
    await user.clear(input('A up to'));
    await user.type(input('A up to'), '25');
    await user.click(screen.getByRole('button', { name: 'Credit' }));
    await user.clear(input('AA · Credit score from'));
    await user.type(input('AA · Credit score from'), '95');
    await screen.findByText(/^AA · Credit score from: Has to be less/);
    await user.click(screen.getByRole('button', { name: /^All back to default: Ratings/ }));
    expect(input('AA · Credit score from')).toHaveProperty('value', '80');
    await screen.findByRole('button', { name: 'Apply 1 change…' });
  });

  it('shows what is written and what stays, asks for the reason, applies, and begins anew', async () => {
    const workbook = openWorkbook();
    const { user } = await openPolicy(workbook);
    await user.clear(input('A up to'));
    await user.type(input('A up to'), '25');
    await waitFor(() => expect(summary().textContent).toContain('1 customer changes tier'));
    await user.click(screen.getByRole('button', { name: 'Apply 1 change…' }));
    await screen.findByRole('heading', { level: 1, name: 'Change the policy' });
    expect(screen.getByText('Key accounts · A: 15% → 25%')).toBeTruthy();
    expect(screen.getByText(/^Tiers are decided anew: 1 customer moves/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Change the policy' }));
    await screen.findByText('Say in a few words why. It stands in the history.');
    expect(workbook.applied).toEqual([]);
    await expectAccessible();
    await user.type(screen.getByRole('textbox', { name: /^Why is it changed/ }), 'More key accounts');
    await user.click(screen.getByRole('button', { name: 'Change the policy' }));
    await screen.findByText(/^The policy is changed/);
    expect(workbook.applied.map(({ name }) => name)).toEqual(['changePolicy']);
    expect(summary().textContent).toBe('Nothing changed yet.');
  });

  it('keeps the draft where somebody else was first, and says so', async () => {
    const workbook = openWorkbook();
    const { user } = await openPolicy(workbook);
    await user.clear(input('A up to'));
    await user.type(input('A up to'), '25');
    await waitFor(() => expect(summary().textContent).toContain('1 customer changes tier'));
    workbook.policies.problem = new WorkbookProblem('conflict', { field: 'A' });
    await user.click(screen.getByRole('button', { name: 'Apply 1 change…' }));
    await screen.findByText('Somebody changed the archive meanwhile');
    expect(input('A up to')).toHaveProperty('value', '25');
  });

  it('shows a past year beside what these rules make of it, and leads to the evaluation', async () => {
    const workbook = openWorkbook();
    const past = {
      evaluation: 'E1',
      customer: '0003',
      then: { score: 75, grade: 'good', isPassed: false, reward: 'training' },
      now: { score: 81, grade: 'good', isPassed: true, reward: 'equipment' },
    } as const;
    workbook.policies.pastYear = {
      kind: 'ready',
      result: {
        year: 2025,
        evaluations: [past],
        different: [past],
        passed: { then: 0, now: 1 },
        policyThen: [{ id: 'settings/passMark/value', name: 'Evaluation: pass mark', then: 85, now: 80 }],
      },
    };
    const { user } = await openPolicy(workbook);
    await user.click(screen.getByRole('button', { name: 'A past year under these rules' }));
    await user.click(await screen.findByRole('button', { name: 'Recalculate' }));
    await screen.findByText('Passed: 0 then, 1 by these rules.');
    expect(screen.getByText('Evaluation: pass mark: 85 → 80')).toBeTruthy();
    const row = await screen.findByRole('button', { name: /Cedar Lane/ });
    expect(row.textContent).toContain('Then: 75 · Good (not passed) · Training');
    expect(row.textContent).toContain('By these rules: 81 · Good (passed) · Equipment');
    await user.click(row);
    expect(workbook.selected).toEqual(['evaluations/E1']);
  });

  it('lists what was in force before, who changed it and why', async () => {
    const workbook = openWorkbook();
    workbook.policies.view = {
      ...workbook.policies.view,
      history: [
        {
          entryNumber: 'H000001',
          id: 'tierSchemes/Key accounts|A/upTo',
          name: 'Key accounts · A',
          value: 0.1,
          validUntil: '2026-11-02',
          changedBy: 'Li Wei',
          reason: 'More key accounts',
        },
      ],
    };
    const { user } = await openPolicy(workbook);
    await user.click(screen.getByRole('button', { name: 'What was in force before' }));
    const list = within(await screen.findByRole('list', { name: 'What was in force before' }));
    expect(list.getByRole('listitem').textContent).toBe(
      'Key accounts · A: was 10%Until Nov 2, 2026 · Li WeiReason: More key accounts',
    );
  });

  it('offers the upgrade where the archive has no such rules yet', async () => {
    const outdated = { version: 3, tables: ['policyHistory'], columns: [] } as const;
    const workbook = new PolicyWorkbook({ kind: 'found', summary: createSummary({ outdated }) });
    const { user, strings } = await renderPane(workbook);
    await user.click(await screen.findByRole('button', { name: /^Policy: what if\?/ }));
    await screen.findByText(strings.policy.upgradeFirst);
  });

  it.each(['zh-CN', 'zh-TW'] as const)('speaks %s throughout', async (language) => {
    const workbook = openWorkbook();
    workbook.policies.view = { ...workbook.policies.view, values: locateValues(createSheets(language)) };
    const strings = await stringsFor(language);
    const { user } = await renderPane(workbook, language);
    await user.click(await screen.findByRole('button', { name: new RegExp(`^${strings.policy.title.slice(0, 5)}`) }));
    await screen.findByRole('status', { name: strings.policy.summary.label });
    expect(document.body.textContent).not.toMatch(/[a-z]{4,}/);
  });
});
