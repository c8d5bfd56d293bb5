import { readFields, showCards } from '../../../src/functions/customers';
import { hostProfiles } from '../../../workbench/protocol/hostProfile';
import { startHost } from '../../../workbench/node/startHost';

const matrix = { dimensionality: 'matrix' } as const;
const file = {
  functions: [
    {
      id: 'CARD',
      name: 'CARD',
      parameters: [
        { name: 'number', ...matrix },
        { name: 'customers', ...matrix },
      ],
    },
    {
      id: 'FIELD',
      name: 'FIELD',
      parameters: [
        { name: 'number', ...matrix },
        { name: 'field', ...matrix },
        { name: 'customers', ...matrix },
      ],
    },
  ],
};

class FunctionError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** The add-in's own functions over a table of customers, in this Excel. */
async function ask(profile: keyof typeof hostProfiles) {
  const functions = { file, namespace: 'CUSTOMER', implementations: { CARD: showCards, FIELD: readFields } };
  const host = await startHost({ profile: hostProfiles[profile], functions });
  const CustomFunctions = { Error: FunctionError, ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' } };
  Object.assign(globalThis, { CustomFunctions, Office: host.Office });
  try {
    return await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:C3').values = [
        ['Customer No.', 'Customer name', 'First traded'],
        ['C1', 'Atelier graphique', 45_000],
        ['C2', 'Signal Gift Stores', ''],
      ];
      sheet.tables.add('A1:C3', true).name = 'Customers';
      const cells = sheet.getRange('E1:E3');
      cells.formulas = [
        ['=CUSTOMER.CARD("C1",Customers[#All])'],
        ['=CUSTOMER.FIELD("c1","First traded",Customers[#All])'],
        ['=CUSTOMER.FIELD("C2","Customer name",Customers[#All])'],
      ];
      await context.sync();
      await host.idle();
      cells.load('text');
      await context.sync();
      return cells.text.flat();
    });
  } finally {
    host.dispose();
    Object.assign(globalThis, { CustomFunctions: undefined, Office: undefined });
  }
}

describe('A customer in a cell', () => {
  it('is shown by its name, its days as days', async () => {
    expect(await ask('web')).toEqual(['Atelier graphique', '2023-03-15', 'Signal Gift Stores']);
  });

  it('is its name in an Excel without entities, where days are plain numbers', async () => {
    expect(await ask('2021')).toEqual(['Atelier graphique', '45000', 'Signal Gift Stores']);
  });
});
