import type { ArchiveWords } from '../../support/customerLists';
import type { WorkbenchPage } from './WorkbenchPage';

/** One row of the table Customers, with what a person sees of it. */
export interface SeenCustomer {
  readonly number: string;
  readonly tier: string;
  readonly expectedValue: unknown;
  readonly expectedValueFormula: unknown;
  /** The fills that are drawn across the row, each once. */
  readonly fills: readonly string[];
}

/** Works the pane from the first screen to a made archive: create from this sheet, columns as proposed, create. */
export async function createArchiveFromSheet(opened: WorkbenchPage, words: ArchiveWords): Promise<void> {
  const pane = opened.pane();
  await pane.getByRole('button', { name: words.fromSheet }).first().click();
  await pane.getByRole('button', { name: words.proceed, exact: true }).click();
  await pane.getByRole('button', { name: words.create, exact: true }).click();
  await opened.page.getByText(words.customersSheet, { exact: true }).first().waitFor();
  await opened.page.waitForFunction(
    (sheet) => window.workbench.sheets().some(({ name, isActive }) => name === sheet && isActive),
    words.customersSheet,
  );
  // The views of an archive come when all is made.
  await pane.getByRole('tablist').waitFor();
  await opened.workbench.idle();
}

/** Presses the ribbon button and waits until nothing is calculated any more. */
export async function reclassifyFromRibbon(opened: WorkbenchPage): Promise<void> {
  await opened.workbench.press('Reclassify');
  await opened.workbench.idle();
}

/** Reads the table Customers as it is shown, in the order of its rows. */
export async function readCustomers(opened: WorkbenchPage, words: ArchiveWords): Promise<SeenCustomer[]> {
  const [numbers, tiers, expected, whole] = await Promise.all([
    opened.workbench.read(`Customers[${words.number}]`),
    opened.workbench.read(`Customers[${words.tier}]`),
    opened.workbench.read(`Customers[${words.expectedValue}]`),
    opened.workbench.read('Customers'),
  ]);
  return numbers.values.map(([number], row) => ({
    number: String(number),
    tier: String(tiers.values[row]?.[0]),
    expectedValue: expected.values[row]?.[0],
    expectedValueFormula: expected.formulas[row]?.[0],
    fills: [...new Set(whole.fills[row])],
  }));
}

/** Address of a customer's cell in a column of the table, e.g. `Customers!I7`. */
export async function findCell(opened: WorkbenchPage, words: ArchiveWords, number: string, header: string) {
  const headers = (await opened.workbench.read('Customers[#Headers]')).values[0] ?? [];
  const numbers = (await opened.workbench.read(`Customers[${words.number}]`)).values.map(([each]) => String(each));
  const column = headers.indexOf(header);
  const row = numbers.indexOf(number);
  if (column < 0 || row < 0) throw new Error(`The table has no customer "${number}" or no column "${header}".`);
  // The band of layer names and the header stand above the first customer.
  return `'${words.customersSheet}'!${columnLetters(column)}${row + 3}`;
}

function columnLetters(column: number): string {
  const rest = String.fromCharCode(65 + (column % 26));
  return column < 26 ? rest : columnLetters(Math.floor(column / 26) - 1) + rest;
}
