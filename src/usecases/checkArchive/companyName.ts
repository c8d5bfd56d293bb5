import { foldText } from '../searchCustomers/foldText';

/** Legal forms at the end of Chinese names, the longest first. */
const chineseForms = /(?:有限责任公司|股份有限公司|股份公司|有限公司|有限合伙|集团公司|总公司|株式会社|公司|集团)$/u;

/** Words for a legal form at the end of names in Latin letters. */
const latinForms: ReadonlySet<string> = new Set(
  (
    'co company corp corporation inc incorporated ltd limited llc llp lp plc gmbh ag kg kgaa ohg ug mbh ev eg ' +
    'sa sas sarl srl spa sl bv nv ab as oy oyj aps pty pte sdn bhd kk cv de'
  ).split(' '),
);

/**
 * The part of a name by which a company is the same company: without case, width, spaces, signs and legal form. `Ａcme Co., Ltd.`
 * and `ACME LTD` give `acme`, `上海華明（集團）有限公司` and `上海华明有限公司` give `上海华明`. A name that is nothing but a form
 * stays.
 */
export function companyName(name: string, simplify: (text: string) => string): string {
  const words = foldText(name, { simplify }).split(' ');
  const joined = dropLatinForms(words).join('');
  let core = joined;
  for (let shorter = core.replace(chineseForms, ''); shorter !== core; shorter = core.replace(chineseForms, '')) {
    if (shorter === '') return joined;
    core = shorter;
  }
  return core;
}

/** `s a` and `s r l` are forms that were written with points. */
function dropLatinForms(words: readonly string[]): readonly string[] {
  for (let length = 3; length >= 1; length -= 1) {
    const isForm = words.length > length && latinForms.has(words.slice(-length).join(''));
    if (isForm) return dropLatinForms(words.slice(0, -length));
  }
  return words;
}
