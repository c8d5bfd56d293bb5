import { rewriteFormulaCode } from '../../engine/formulaSegments';
import { markParameters } from './parameterNames';
import {
  ARRAY_FUNCTIONS,
  FUTURE_FUNCTIONS,
  SHEET_FUTURE_FUNCTIONS,
  UNMARKED_DOTTED_FUNCTIONS,
} from './futureFunctions';

const FUNCTION_NAME = /[A-Za-z_][\w.]*(?=\()/g;

/** How Excel marks a function of an add-in: `CUSTOMER.EV(` is stored as `_xldudf_CUSTOMER_EV(`. */
const ADD_IN_FUNCTION = '_xldudf_';

/**
 * A formula of the file, without `=`, as a person would type it: the markers for functions younger than the format
 * (`_xlfn.`), for names in LET and LAMBDA (`_xlpm.`) and for functions of add-ins are taken off.
 */
export function spellForEngine(formula: string): string {
  return rewriteFormulaCode(formula, (code) =>
    code
      .replace(FUNCTION_NAME, (name) =>
        name.startsWith(ADD_IN_FUNCTION)
          ? name.slice(ADD_IN_FUNCTION.length).replace('_', '.')
          : name.replace(/^(_xlfn\.)?(_xlws\.)?/, ''),
      )
      .replaceAll('_xlpm.', ''),
  );
}

/**
 * A typed formula, without `=`, as the file format has it. A function with a dot in its name that Excel does not have is
 * taken for a function of an add-in.
 */
export function spellForFile(formula: string): string {
  return rewriteFormulaCode(markParameters(formula), (code) => code.replace(FUNCTION_NAME, spellFunction));
}

/** Whether a typed formula has to be kept as an array formula, whatever it fills. */
export function isArrayFormula(formula: string): boolean {
  let isArray = false;
  rewriteFormulaCode(formula, (code) => {
    isArray ||= (code.match(FUNCTION_NAME) ?? []).some((name) => ARRAY_FUNCTIONS.has(name.toUpperCase()));
    return code;
  });
  return isArray;
}

function spellFunction(name: string): string {
  const upper = name.toUpperCase();
  if (SHEET_FUTURE_FUNCTIONS.has(upper)) return `_xlfn._xlws.${upper}`;
  if (FUTURE_FUNCTIONS.has(upper)) return `_xlfn.${upper}`;
  if (!name.includes('.') || name.startsWith('_xl') || UNMARKED_DOTTED_FUNCTIONS.has(upper)) return name;
  return ADD_IN_FUNCTION + name.replaceAll('.', '_');
}
