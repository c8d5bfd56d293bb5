import { createFromList, makeList, readColumn, tableNamed, typeInto } from './support/customers';
import { useWorkbook } from './support/useWorkbook';

describe('pane and ribbon at once', () => {
  const book = useWorkbook();
  const history = () => readColumn(book().host.engine, 'TierHistory', 'To').join('');

  it('write the tiers and their history once, though both had decided the same', async () => {
    await createFromList(book(), makeList(20));
    const archive = book().archive;
    const decisions = await Promise.all([archive.planReclassification({}), archive.planReclassification({})]);
    const [first, second] = await Promise.allSettled(decisions.map(({ plan }) => archive.apply(plan, {})));
    expect(first).toMatchObject({ status: 'fulfilled', value: { cellsWritten: 20, recordsAppended: 20 } });
    expect(second).toMatchObject({ status: 'rejected', reason: { code: 'conflict' } });
    expect(history()).toBe('AAABBBBCCCCCCCCCCCCC');
  });

  it('wait for each other: what is asked while something is written is answered afterwards', async () => {
    await createFromList(book(), makeList(20));
    const archive = book().archive;
    const { plan } = await archive.planReclassification({});
    const [, state, next] = await Promise.all([
      archive.apply(plan, {}),
      archive.look(),
      archive.planReclassification({}),
    ]);
    expect(state).toMatchObject({ kind: 'found', summary: { unclassified: 0 } });
    expect(next.moves).toEqual([]);
  });

  it('go on after one of them failed', async () => {
    await createFromList(book(), makeList(3));
    const archive = book().archive;
    const { plan } = await archive.planReclassification({});
    typeInto(book().host.engine, 'Customers', 'Tier', 0, 'X');
    const [failed, state] = await Promise.allSettled([archive.apply(plan, {}), archive.look()]);
    expect(failed).toMatchObject({ reason: { code: 'conflict' } });
    expect(state).toMatchObject({ value: { kind: 'found' } });
    expect(tableNamed(book().host.engine, 'TierHistory').area.rows).toBe(2);
  });
});
