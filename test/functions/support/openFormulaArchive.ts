import { catalogue, fieldOf } from '../../../src/archive/catalogue';
import type { CellValue } from '../../../src/archive/cellValue';
import { definedNames } from '../../../src/archive/definedNames';
import type { DefinedNameId } from '../../../src/archive/field';
import type { Language } from '../../../src/archive/language';
import { writeDefinedName, writeFormula } from '../../../src/archive/writeFormula';
import { createEngine } from '../../../workbench/engine/createEngine';
import type { CustomFunctionAnswer } from '../../../workbench/engine/customFunction';
import type { Engine } from '../../../workbench/engine/Engine';
import { associated, call } from './customFunctionsRuntime';
import '../../../src/functions/functions';

/** No function has more arguments. */
const mostArguments = 7;

export interface FormulaArchive {
  readonly language: Language;
  /** The rows of the table Settings. */
  readonly settings: readonly (readonly CellValue[])[];
  /** Ids of the fields that `customers` holds, in this order. */
  readonly inputs: readonly string[];
  readonly customers: readonly (readonly CellValue[])[];
  /** Ids of the fields whose formulas stand behind them. */
  readonly computed: readonly string[];
}

/** The tables Settings and Customers of an archive with its defined names and formulas, which the add-in's functions calculate. */
export async function openFormulaArchive(archive: FormulaArchive): Promise<Engine> {
  const { language, settings, inputs, customers, computed } = archive;
  const engine = await createEngine();
  registerFunctions(engine);
  const policySheet = engine.addSheet('Policy', 'addin');
  const policyArea = { sheet: policySheet, row: 0, column: 0, rows: settings.length + 1, columns: 4 };
  engine.write(policyArea, [catalogue.settings.fields.map(({ header }) => header[language]), ...settings], 'addin');
  engine.addTable(policyArea, true, 'Settings', 'addin');
  for (const id of Object.keys(definedNames) as DefinedNameId[]) {
    const formula = writeDefinedName(id, { language });
    engine.setName({ name: definedNames[id].name, formula, comment: '', visible: true });
  }
  const fields = [...inputs, ...computed].map((id) => fieldOf('customers', id));
  const sheet = engine.activeSheet();
  const area = { sheet, row: 0, column: 0, rows: customers.length + 1, columns: fields.length };
  const empty = computed.map(() => '');
  const headers = fields.map(({ header }) => header[language]);
  engine.write(area, [headers, ...customers.map((customer) => [...customer, ...empty])], 'addin');
  engine.addTable(area, true, 'Customers', 'addin');
  computed.forEach((id, place) => {
    const column = { sheet, row: 1, column: inputs.length + place, rows: customers.length, columns: 1 };
    engine.write(column, writeFormula(fieldOf('customers', id), { language }), 'addin');
  });
  await engine.idle();
  return engine;
}

/** What the cells of a computed field show, customer by customer. */
export function readComputed(engine: Engine, archive: FormulaArchive, field: string): CellValue[] {
  const { inputs, computed, customers } = archive;
  const column = inputs.length + computed.indexOf(field);
  const area = { sheet: engine.activeSheet(), row: 1, column, rows: customers.length, columns: 1 };
  return engine.values(area).map(([value]) => value ?? '');
}

/** The same rows of Settings with other values, by key. */
export function changeSettings(
  settings: FormulaArchive['settings'],
  changes: Readonly<Record<string, CellValue>>,
): FormulaArchive['settings'] {
  return settings.map(([key = '', setting = '', value = '', explanation = '']) => [
    key,
    setting,
    changes[String(key)] ?? value,
    explanation,
  ]);
}

function registerFunctions(engine: Engine): void {
  const parameters = Array.from({ length: mostArguments }, (_, place) => ({
    name: `argument${place + 1}`,
    description: '',
    isMatrix: true,
    isOptional: place > 0,
  }));
  engine.registerCustomFunctions(
    [...associated.keys()].map((id) => ({ id, name: `CUSTOMER.${id}`, description: '', parameters })),
    ({ id }, values) => Promise.resolve(withPlainErrors(call(id, ...values))),
  );
}

/** The host shows an error without its message. */
function withPlainErrors(answer: unknown[][]): CustomFunctionAnswer {
  return answer.map((row) =>
    row.map((cell) => {
      if (typeof cell === 'number') return cell;
      const text = String(cell);
      return text.startsWith('#') ? (text.split(' ')[0] ?? '') : text;
    }),
  );
}
