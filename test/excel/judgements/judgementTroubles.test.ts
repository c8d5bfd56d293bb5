import { applySecondUserEdit } from '../../../workbench/protocol/secondUserEdit';
import { columnArea, createEmpty, readColumn, tableNamed, typeInto } from '../support/customers';
import { addRecords } from '../support/relatedRecords';
import type { OpenWorkbook } from '../support/openWorkbook';
import { useWorkbook } from '../support/useWorkbook';
import type { OldArchive } from '../upgrade/support/openOldArchive';
import { openFirstVersion, openThirdVersion } from '../upgrade/support/openOldArchive';

/** What somebody may ask, and what is read for it. */
function listTasks({ archive }: OpenWorkbook, customer: string): Readonly<Record<string, () => Promise<unknown>>> {
  return {
    evaluate: () => archive.evaluating.evaluate(undefined, {}),
    overview: () => archive.credit.overview({}),
    review: () => archive.credit.openReview(customer, {}),
    drafts: () => archive.credit.planDrafts('all', {}),
    maySell: () => archive.credit.maySell(customer, 1),
    portfolio: () => archive.portfolio.readPortfolio({}),
    explain: async () => archive.portfolio.explain(await archive.files.read(customer), {}),
    figures: () => archive.figures.plan({}),
    policy: () => archive.policies.read({}),
    colours: () => archive.colours.planColours('rating'),
    reclassify: () => archive.planReclassification({}),
  };
}

/** Of each task the code of its problem, or `done`; anything else is a fault of the program. */
async function tryAll(book: OpenWorkbook, customer: string): Promise<Readonly<Record<string, string>>> {
  const outcomes: Record<string, string> = {};
  for (const [task, run] of Object.entries(listTasks(book, customer))) {
    try {
      await run();
      outcomes[task] = 'done';
    } catch (error) {
      outcomes[task] = String((error as { readonly code?: unknown }).code ?? error);
    }
  }
  return outcomes;
}

const allDone = {
  evaluate: 'done',
  overview: 'done',
  review: 'done',
  drafts: 'done',
  maySell: 'done',
  portfolio: 'done',
  explain: 'done',
  figures: 'done',
  policy: 'done',
  colours: 'done',
  reclassify: 'done',
};

describe('judging in an archive of an earlier version', () => {
  it.each<[string, () => Promise<OldArchive>]>([
    ['first', openFirstVersion],
    ['third', openThirdVersion],
  ])('asks for the upgrade where the %s has no place for it, and does everything else', async (_version, open) => {
    const old = await open();
    const [header] = tableNamed(old.engine, 'Customers').columns;
    const [number] = readColumn(old.engine, 'Customers', header?.name ?? '');
    const outcomes = await tryAll(old.book, String(number));
    old.close();
    expect(outcomes).toEqual({
      ...allDone,
      evaluate: 'archiveOutdated',
      overview: 'archiveOutdated',
      review: 'archiveOutdated',
      drafts: 'archiveOutdated',
      policy: 'archiveOutdated',
      colours: 'archiveOutdated',
    });
  });
});

describe('judging where not everything is as it should be', () => {
  const book = useWorkbook({ hasFunctions: true });
  const engine = () => book().host.engine;

  beforeEach(async () => {
    await createEmpty(book());
    addRecords(engine(), 'customers', [{ customerNumber: 'C1', name: 'East Trading', stage: 'Existing' }]);
    addRecords(engine(), 'monthlySales', [
      { entryNumber: 'S1', customerNumber: 'C1', month: 46_290, amount: 40_000, target: 50_000 },
    ]);
    await book().host.idle();
  });

  it('goes on while formulas are frozen, but for what would take their values for typed ones', async () => {
    await book().archive.apply((await book().archive.freezing.planFreezing({})).plan, {});
    expect(await tryAll(book(), 'C1')).toEqual({ ...allDone, policy: 'archiveFrozen', reclassify: 'archiveFrozen' });
  });

  it('names the setting that is at fault, and still classifies and colours', async () => {
    typeInto(engine(), 'Settings', 'Value', readColumn(engine(), 'Settings', 'Key').indexOf('passMark'), 'plenty');
    const outcomes = await tryAll(book(), 'C1');
    const atFault = Object.keys(allDone).filter((task) => task !== 'colours' && task !== 'reclassify');
    expect(outcomes).toEqual({ ...allDone, ...Object.fromEntries(atFault.map((task) => [task, 'settingInvalid'])) });
    await expect(book().archive.evaluating.evaluate(2026, {})).rejects.toMatchObject({
      details: { setting: 'Evaluation: pass mark', value: 'plenty' },
    });
    expect(await book().archive.look()).toMatchObject({ kind: 'found' });
  });

  it('goes on without columns that somebody has deleted', async () => {
    for (const [table, header] of [
      ['Customers', 'Figures as of'],
      ['Customers', 'Evaluation score'],
      ['Customers', 'Credit rating'],
      ['CreditReviews', 'Why capped'],
    ] as const) {
      const { sheet, column } = columnArea(engine(), table, header);
      engine().deleteColumns(sheet, column, 1, 'remote');
    }
    expect(await tryAll(book(), 'C1')).toEqual(allDone);
    await book().archive.apply((await book().archive.figures.plan({})).plan, {});
    expect(readColumn(engine(), 'Customers', 'Purchases of the last 12 months')).toEqual([40_000]);
  });

  it.each([
    ['Settings', async () => book().archive.colours.planColours('rating')],
    ['Evaluations', async () => (await planEvaluation()).plan],
  ])('says which sheet is protected, and writes nothing: %s', async (sheet, plan) => {
    const wanted = await plan();
    applySecondUserEdit(engine(), { kind: 'protectSheet', sheet });
    const tables = engine().tables();
    const before = tables.map(({ area }) => engine().values(area));
    const refusal = { code: 'sheetProtected', details: { sheet } };
    await expect(book().archive.apply(wanted, {})).rejects.toMatchObject(refusal);
    expect(tables.map(({ area }) => engine().values(area))).toEqual(before);
  });

  const planEvaluation = () =>
    book().archive.evaluating.planEvaluation({ year: 2026, customers: ['C1'], entered: new Map() }, {});
});
