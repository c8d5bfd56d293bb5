import { catalogue, fieldOf } from '../../archive/catalogue';
import { evaluationWords } from '../../archive/evaluationWords';
import type { Language } from '../../archive/language';
import { numberInputs } from './customerEvaluation';
import type { InputSource, SourcedNumbers } from './customerEvaluation';

/** Stands between two numbers of the text. */
export const figuresSeparator = '; ';

/**
 * The text of the column "Figures from": `Target = 5000000 (Monthly sales); Late payments: entered by hand`. A number that was taken
 * from a table is repeated in it, so that one that a person types over it later is known by not being the same
 * (`readFiguresFrom`), also by those who read the sheet without the add-in.
 */
export function writeFiguresFrom(numbers: SourcedNumbers, language: Language): string {
  let text = '';
  for (const input of numberInputs) {
    const number = numbers[input];
    if (number === undefined) continue;
    const name = fieldOf('evaluations', input).header[language];
    const source = nameSource(number.source, language);
    const part = number.source === 'entered' ? `${name}: ${source}` : `${name} = ${number.value} (${source})`;
    text = text === '' ? part : text + figuresSeparator + part;
  }
  return text;
}

function nameSource(source: InputSource, language: Language): string {
  switch (source) {
    case 'entered':
    case 'noneRecorded':
      return evaluationWords[source][language];
    case 'customer':
      return catalogue.customers.sheetName[language];
    default:
      return catalogue[source].sheetName[language];
  }
}
