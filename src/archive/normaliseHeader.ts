/**
 * The form in which headers, choices and names are compared: full-width as half-width, lower case, without spaces, line
 * breaks, punctuation and signs. `Customer No.`, `customer_no` and `ＣＵＳＴＯＭＥＲＮＯ` all give `customerno`.
 * A number sign stands for the word, or else `Customer #` would read as `Customer`.
 */
export function normaliseHeader(text: string): string {
  return text
    .replace(/[#＃]/g, ' no ')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}\p{C}]/gu, '');
}

/** The same without what stands in brackets, which mostly is a unit or a remark: `注册资本（万元）` gives `注册资本`. */
export function normaliseHeaderWithoutBrackets(text: string): string {
  return normaliseHeader(text.normalize('NFKC').replace(/\([^()]*\)|\[[^[\]]*\]|【[^【】]*】/gu, ' '));
}
