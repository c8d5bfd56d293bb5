import type { RunningHost, StartHostOptions } from '../../workbench/node/startHost';
import { useHost } from './useHost';

/** A host, and runs on its active sheet, where `addCustomers` makes a table. */
export interface CustomersHost {
  readonly host: () => RunningHost;
  readonly run: <T>(batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>) => Promise<T>;
}

export function useCustomers(options?: () => StartHostOptions): CustomersHost {
  const host = useHost(options);
  return {
    host,
    run: (batch) => host().Excel.run((context) => batch(context, context.workbook.worksheets.getActiveWorksheet())),
  };
}

/** Table `Customers` in B2:C4: two customers, each with a tier. */
export function addCustomers(sheet: Excel.Worksheet): Excel.Table {
  sheet.getRange('B2:C4').values = [
    ['Name', 'Tier'],
    ['Alpha', 'A'],
    ['Beta', 'B'],
  ];
  const table = sheet.tables.add('B2:C4', true);
  table.name = 'Customers';
  return table;
}

/** Table `Sales` in A1:B6: five amounts, the last blank. */
export function addSales(sheet: Excel.Worksheet): Excel.Table {
  sheet.getRange('A1:B6').values = [
    ['Product', 'Amount'],
    ['apple', 10],
    ['Pear', 40],
    ['plum', 20],
    ['fig', 30],
    ['', ''],
  ];
  const table = sheet.tables.add('A1:B6', true);
  table.name = 'Sales';
  return table;
}

/** The values of the first column that a person sees in a table. */
export async function shownRows(context: Excel.RequestContext, table: Excel.Table): Promise<unknown[]> {
  const view = table.getDataBodyRange().getVisibleView().load('values');
  await context.sync();
  return (view.values as unknown[][]).map(([first]) => first);
}
