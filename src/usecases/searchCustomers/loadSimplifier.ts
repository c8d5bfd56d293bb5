/**
 * Loads the table of traditional characters and the simplified ones that stand for them (OpenCC), so that 萬科 and 万科 are the
 * same name.
 * @throws the loader's error when that part of the add-in cannot be loaded.
 */
export async function loadSimplifier(): Promise<(text: string) => string> {
  const { default: pairs } = await import('opencc-js/dict/TSCharacters');
  const simplified = new Map(
    pairs.split('|').map((pair): [string, string] => {
      const [traditional = '', usual = ''] = pair.split(' ');
      return [traditional, usual];
    }),
  );
  return (text) => text.replace(/\p{Script=Han}/gu, (character) => simplified.get(character) ?? character);
}
