import type { Operand } from '../domain/operand';
import { findOperandProblem } from '../domain/operand';
import { answerInvalid, answerNotAvailable, currentMessages } from './answerError';
import type { CustomerTable } from './customerTable';
import { cellAt, findColumn, readCustomerTable, toKey } from './customerTable';
import { showFieldValue, takesDataTypes } from './dataTypes';
import { describeCustomer } from './describeCustomer';
import { findShape, pick, toMatrix } from './matrix';

/**
 * Customer by number: shows the name and carries the fields of the card, where Excel knows such values; else the name.
 * @customfunction CARD
 * @helpurl https://localhost:3000/help.html#card
 * @param {any[][]} number The customer's number, or several. The first customer with the number counts.
 * @param {any[][]} customers The table of customers with its headers: Customers[#All].
 * @returns {any[][]} The customers, in the shape of the numbers.
 */
export function showCards(number: unknown[][], customers: unknown[][]): unknown[][] {
  const table = readCustomerTable(customers);
  if (!table.ok) return [[table.problem]];
  const isRich = takesDataTypes();
  const column = table.value.columns.find(({ field }) => field?.id === 'name');
  return toMatrix(number).map((row) =>
    row.map((cell) =>
      answerFor(table.value, cell, (place) => {
        const name = String((column === undefined ? undefined : cellAt(table.value, place, column.place)) ?? cell);
        return isRich ? describeCustomer(table.value, place, name) : name;
      }),
    ),
  );
}

/**
 * One field of a customer, by number. Several numbers or fields spill.
 * @customfunction FIELD
 * @helpurl https://localhost:3000/help.html#field
 * @param {any[][]} number The customer's number, or several. The first customer with the number counts.
 * @param {any[][]} field Header of a column, or a field's id or header in another language.
 * @param {any[][]} customers The table of customers with its headers: Customers[#All].
 * @returns {any[][]} The values; a column of numbers and a row of fields give a table.
 */
export function readFields(number: unknown[][], field: unknown[][], customers: unknown[][]): unknown[][] {
  const table = readCustomerTable(customers);
  if (!table.ok) return [[table.problem]];
  const [numbers, fields] = [toMatrix(number), toMatrix(field)];
  const { rows, columns } = findShape([numbers, fields]);
  return Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) => {
      const [asked, named] = [pick(numbers, row, column), pick(fields, row, column)];
      if (asked === 'outside' || named === 'outside') return answerInvalid(currentMessages().sizesDiffer);
      return readField(table.value, asked.value, named.value);
    }),
  );
}

function readField(table: CustomerTable, number: Operand, named: Operand): unknown {
  const name = String(named ?? '');
  const column = findColumn(table, name);
  if (column === undefined) return answerInvalid(currentMessages().unknownField(name));
  return answerFor(table, number, (row) => {
    const value = cellAt(table, row, column.place);
    return takesDataTypes() ? showFieldValue(value, column.field) : (value ?? '');
  });
}

/** Empty for an empty number; `#N/A` with a message for one that no customer has. */
function answerFor(table: CustomerTable, number: Operand, answer: (row: number) => unknown): unknown {
  const messages = currentMessages();
  const problem = findOperandProblem(number);
  if (problem === 'missing') return '';
  if (problem !== undefined) return answerInvalid(messages.operand[problem](messages.argumentNames.number));
  const row = table.rowByNumber.get(toKey(number));
  return row === undefined ? answerNotAvailable(messages.unknownCustomer(String(number))) : answer(row);
}
