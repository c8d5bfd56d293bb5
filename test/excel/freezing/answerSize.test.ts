import { columnArea, createFromList, makeList } from '../support/customers';
import { useWorkbook } from '../support/useWorkbook';

describe('formulas of many customers that are frozen', () => {
  const book = useWorkbook({ hasFunctions: true, payloadLimit: 3_000_000 });

  it('are read back in answers that Excel on the web can carry, though a formula weighs far more than its value', async () => {
    await createFromList(book(), makeList(1_500));
    const { engine } = book().host;
    const formulas = () =>
      engine
        .formulas(columnArea(engine, 'Customers', 'Loyalty'))
        .flat()
        .map(String);
    const before = formulas();
    expect(before.join('').length).toBeGreaterThan(1_000_000);
    await book().archive.apply((await book().archive.freezing.planFreezing({})).plan, {});
    expect(formulas().join('')).toBe('');
    await book().archive.apply((await book().archive.freezing.planRestoring({})).plan, {});
    expect(formulas()).toEqual(before);
  });
});
