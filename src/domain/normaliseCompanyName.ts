import { foldText } from './foldText';

/** Legal forms at the end of Chinese and Japanese names, the longest first. A branch 分公司 is not the company. */
const formsBehind =
  /(?:有限责任公司|股份有限公司|股份公司|有限公司|有限合伙|集团公司|总公司|株式会社|有限会社|合同会社|(?<![分子])公司|集团)$/u;

/** Japanese forms may stand in front. */
const formsInFront = /^(?:株式会社|有限会社|合同会社)/u;

/** Words for a legal form at the end of names in Latin letters. */
const latinForms: ReadonlySet<string> = new Set(
  (
    'co company corp corporation inc incorporated ltd limited llc llp lp plc gmbh ag kg kgaa ohg ug mbh ev eg se ' +
    'sa sas sarl srl spa sl slu bv nv ab as asa oy oyj aps pty pte sdn bhd kk cv de 株'
  ).split(' '),
);

/**
 * The part of a name by which a company is the same company: without case, width, accents, spaces, signs, legal form and `The`,
 * in simplified characters. `Ａcme Co., Ltd.` and `ACME LTD` give `acme`, `上海華明（集團）有限公司` and `上海华明有限公司` give
 * `上海华明`. Nothing else goes: `ABC Trading` is not `ABC`, nor is a branch its company. A name that is nothing but a form stays.
 */
export function normaliseCompanyName(name: string, simplify: (text: string) => string): string {
  const words = foldText(name, { simplify }).split(' ');
  const joined = dropLatinForms(dropArticle(words)).join('');
  return dropForms(joined, formsInFront, dropForms(joined, formsBehind, joined));
}

function dropForms(whole: string, forms: RegExp, from: string): string {
  let core = from;
  for (let shorter = core.replace(forms, ''); shorter !== core; shorter = core.replace(forms, '')) {
    if (shorter === '') return whole;
    core = shorter;
  }
  return core;
}

function dropArticle(words: readonly string[]): readonly string[] {
  return words.length > 1 && words[0] === 'the' ? words.slice(1) : words;
}

/** `s a` and `s r l` are forms that were written with points. */
function dropLatinForms(words: readonly string[]): readonly string[] {
  for (let length = 3; length >= 1; length -= 1) {
    const isForm = words.length > length && latinForms.has(words.slice(-length).join(''));
    if (isForm) return dropLatinForms(words.slice(0, -length));
  }
  return words;
}
