import { addInFunctions } from '../../archive/addInFunctions';

/** Our functions as formulas call them, also in workbooks that were saved where the add-in was not there. */
const ourCall = new RegExp(`(?:^|[^A-Z0-9_.])(?:_xldudf_)?CUSTOMER[._](?:${addInFunctions.join('|')})\\s*\\(`, 'iu');

/** Texts and quoted names of sheets, in which nothing is called. */
const quoted = /"(?:[^"]|"")*"|'(?:[^']|'')*'/gu;

/** Whether the formula calls a function of the add-in: then it is `#NAME?` for whoever does not have it. */
export function callsAddIn(formula: string): boolean {
  return formula.startsWith('=') && ourCall.test(formula.replace(quoted, '""'));
}

/** A reference to the same row in the long form, or in the short one that Excel makes of it, with and without brackets. */
const rowReference = /(?:[\p{L}\p{N}_.\\]+)?\[(?:\[#This Row\],|@)(?:\[((?:[^'[\]]|'.)*)\]|((?:[^'[\]]|'.)*))\]/giu;

/** Whether two formulas are the same but for the spelling that Excel gives them: blanks, letters, references to the row. */
export function isSameFormula(one: string, other: string): boolean {
  return normalise(one) === normalise(other);
}

function normalise(formula: string): string {
  return formula
    .replace(rowReference, (_match, long: string | undefined, short: string | undefined) => `[@${long ?? short ?? ''}]`)
    .replace(/\s+/gu, '')
    .toUpperCase();
}
