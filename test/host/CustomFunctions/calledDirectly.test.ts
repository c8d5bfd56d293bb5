import { useHost } from '../useHost';

describe('custom functions called directly', () => {
  const file = {
    functions: [
      { id: 'DOUBLE', name: 'DOUBLE', parameters: [{ name: 'value' }] },
      { id: 'FAIL', name: 'FAIL', parameters: [] },
    ],
  };
  const host = useHost(() => ({
    functions: {
      file,
      namespace: 'CUSTOMER',
      implementations: {
        DOUBLE: (value: number) => value * 2,
        FAIL: () => {
          throw Object.assign(new Error('no'), { code: '#N/A' });
        },
      },
    },
  }));

  it('calculates cells through the add-in, errors included', async () => {
    const { engine } = host();
    const sheet = engine.activeSheet();
    const area = { sheet, row: 0, column: 0, rows: 1, columns: 2 };
    engine.write(area, [['=CUSTOMER.DOUBLE(21)', '=CUSTOMER.FAIL()']], 'person');
    await host().idle();
    expect(engine.values(area)).toEqual([[42, '#N/A']]);
  });
});
