import { normaliseCompanyName } from './normaliseCompanyName';

/** So many signs in succession say something: two Chinese characters are a word, two letters stand in any name. */
const signsOfWord = { han: 2, other: 3 } as const;

/**
 * Whether two names of companies have nothing in common: neither holds the other, and no two Chinese characters or three other
 * signs in succession stand in both, once legal forms, case and spelling are out of the way. A company that was renamed mostly
 * keeps a part of its name; one that shares nothing may be another. Without a name nothing is said.
 */
export function areUnlikeNames(one: string, other: string, simplify: (text: string) => string): boolean {
  if (one === other) return false;
  const [first, second] = [normaliseCompanyName(one, simplify), normaliseCompanyName(other, simplify)];
  if (first.includes(second) || second.includes(first)) return false;
  const parts = new Set(listParts(first));
  return !listParts(second).some((part) => parts.has(part));
}

function listParts(name: string): readonly string[] {
  const signs = Array.from(name);
  return signs.flatMap((sign, at) => {
    const length = /\p{Script=Han}/u.test(sign) ? signsOfWord.han : signsOfWord.other;
    return at + length > signs.length ? [] : [signs.slice(at, at + length).join('')];
  });
}
