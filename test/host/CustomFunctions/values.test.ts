import { useFunctions } from './useFunctions';

class FunctionError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

describe('what a custom function returns', () => {
  const { host, write, read } = useFunctions([{ id: 'GIVE', name: 'GIVE', parameters: [{ name: 'what' }] }], {
    GIVE: (what: string) => {
      if (what === 'refusal') throw new FunctionError('#N/A', 'There is no customer 7.');
      return answers[what];
    },
  });
  const answers: Readonly<Record<string, unknown>> = {
    entity: { type: 'Entity', text: 'Classic Gift Ideas', basicValue: '#VALUE!' },
    share: { type: 'FormattedNumber', basicValue: 0.25, numberFormat: '0.0%' },
    ragged: [[1, 2], [3]],
    nothing: null,
    matrix: [
      [1, 'a'],
      [true, null],
    ],
  };

  it('is shown by its text if it is an entity', async () => {
    await write('A1', [['=TEST.GIVE("entity")']]);
    expect(await read('A1')).toEqual([['Classic Gift Ideas']]);
  });

  it('is shown in its number format as long as the cell has none of its own', async () => {
    await host().Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A2').numberFormat = [['0.000']];
      await context.sync();
    });
    await write('A1:A2', [['=TEST.GIVE("share")'], ['=TEST.GIVE("share")']]);
    const { texts, values } = await host().Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A2').load('text, values');
      await context.sync();
      return { texts: range.text, values: range.values as unknown };
    });
    expect(texts).toEqual([['25.0%'], ['0.250']]);
    expect(values).toEqual([[0.25], [0.25]]);
  });

  it('spills over as many cells as a matrix has, empty where there is nothing', async () => {
    await write('A1', [['=TEST.GIVE("matrix")']]);
    expect(await read('A1:B2')).toEqual([
      [1, 'a'],
      [true, ''],
    ]);
  });

  it('is #VALUE! if its rows are of different lengths', async () => {
    await write('A1', [['=TEST.GIVE("ragged")']]);
    expect(await read('A1:B1')).toEqual([['#VALUE!', '']]);
  });

  it('is the error it throws, with the sentence that says why', async () => {
    await write('A1', [['=TEST.GIVE("refusal")']]);
    expect(await read('A1')).toEqual([['#N/A']]);
    const sheet = host().engine.activeSheet();
    expect(host().engine.functionMessage(sheet, 0, 0)).toBe('There is no customer 7.');
    await write('A1', [['=TEST.GIVE("nothing")']]);
    expect(host().engine.functionMessage(sheet, 0, 0)).toBeUndefined();
  });
});

describe('what a custom function is given', () => {
  let given: unknown[];
  let calls = 0;
  const take = ((...values: unknown[]) => {
    given = values.slice(0, -1);
    calls += 1;
    return calls;
  }) as never;
  const { write, read } = useFunctions(
    [
      { id: 'ALL', name: 'ALL', parameters: [{ name: 'first' }, { name: 'others', repeating: true }] },
      {
        id: 'ANY',
        name: 'ANY',
        parameters: [{ name: 'value', type: 'any' }],
        options: { allowErrorForDataTypeAny: true },
      },
      {
        id: 'WHERE',
        name: 'WHERE',
        parameters: [{ name: 'value', dimensionality: 'matrix' }],
        options: { requiresParameterAddresses: true },
      },
      { id: 'NOW', name: 'NOW', parameters: [], options: { volatile: true } },
      { id: 'HERE', name: 'HERE', parameters: [], options: { requiresAddress: true } },
    ],
    {
      ALL: take,
      ANY: take,
      NOW: take,
      WHERE: (_value: unknown, { parameterAddresses }: { parameterAddresses: string[] }) => parameterAddresses[0],
      HERE: ({ address }: { address: string }) => address,
    },
  );

  beforeEach(() => {
    calls = 0;
    given = [];
  });

  it('is a list for a repeating parameter', async () => {
    await write('A1', [['=TEST.ALL(1,2,"b")']]);
    expect(given).toEqual([1, [2, 'b']]);
  });

  it('is an error only if it takes errors', async () => {
    await write('A1:A2', [['=1/0'], ['=TEST.ANY(A1)']]);
    expect(given).toEqual([{ error: '#DIV/0!' }]);
    await write('A2', [['=TEST.ALL(A1)']]);
    expect(await read('A2')).toEqual([['#DIV/0!']]);
  });

  it('is told with its address if it requires that', async () => {
    await write('A1:A2', [['=TEST.HERE()'], ['=TEST.WHERE(C1:D2)']]);
    expect(await read('A1:A2')).toEqual([['Sheet1!A1'], ['Sheet1!C1:D2']]);
  });

  it('is asked again at every change if it is volatile', async () => {
    await write('A1', [['=TEST.NOW()']]);
    expect(await read('A1')).toEqual([[1]]);
    await write('C5', [['anything']]);
    expect(await read('A1')).toEqual([[2]]);
  });
});
