import { MOST_AREAS } from '../../src/excel/readConstants';
import { ApiError } from '../../workbench/richapi/ApiError';
import { columnArea, createFromList, makeList, readColumn, reclassify, typeInto } from './support/customers';
import { useWorkbook } from './support/useWorkbook';

describe('expected values that people typed', () => {
  const book = useWorkbook();

  it('count in every customer where they are more scattered than Excel can name', async () => {
    const count = 2 * MOST_AREAS + 100;
    await createFromList(book(), makeList(count));
    const { engine } = book().host;
    const area = columnArea(engine, 'Customers', 'Expected value');
    const mixed = engine.formulas(area).map(([formula = ''], row) => [row % 2 === 1 ? row * 1_000_000 : formula]);
    engine.write(area, mixed, 'person');
    await book().host.idle();
    await reclassify(book());
    const tiers = readColumn(engine, 'Customers', 'Tier');
    // By the formulas alone the first customer would be worth most; the last typed value is the largest of all.
    expect(tiers.at(-1)).toBe('A');
    expect(tiers[0]).toBe('C');
  });

  it('count where Excel refuses to say which they are', async () => {
    await createFromList(book(), makeList(20));
    typeInto(book().host.engine, 'Customers', 'Expected value', 19, 99_000_000);
    await book().host.idle();
    const planned = await book().archive.planReclassification({});
    const batches = book().host.traffic().batches;
    const plans: unknown[] = [];
    for (let failing = 1; failing <= batches; failing += 1) {
      book().host.resetTraffic();
      book().trouble.beforeBatch = (batch) => {
        if (batch === failing) {
          throw new ApiError('InvalidArgument');
        }
      };
      const [outcome] = await Promise.allSettled([book().archive.planReclassification({})]);
      if (outcome.status === 'fulfilled' && book().host.traffic().batches >= failing) {
        plans.push(outcome.value.plan);
      }
    }
    expect(plans).toEqual([planned.plan]);
  });
});
