import type { Choice } from './field';
import { languages } from './language';
import { normaliseHeader } from './normaliseHeader';

const indexes = new WeakMap<readonly Choice[], ReadonlyMap<string, Choice>>();

/** The choice that a text means: a label in any of the three languages or a synonym; otherwise `undefined`. */
export function recogniseChoice(choices: readonly Choice[], text: string): Choice | undefined {
  let index = indexes.get(choices);
  if (index === undefined) indexes.set(choices, (index = indexChoices(choices)));
  return index.get(normaliseSpelling(text));
}

/** Labels before synonyms, earlier choices before later ones. */
function indexChoices(choices: readonly Choice[]): ReadonlyMap<string, Choice> {
  const index = new Map<string, Choice>();
  const add = (spelling: string, choice: Choice): void => {
    const normalised = normaliseSpelling(spelling);
    if (normalised !== '' && !index.has(normalised)) index.set(normalised, choice);
  };
  for (const choice of choices) for (const language of languages) add(choice.label[language], choice);
  for (const choice of choices) for (const synonym of choice.synonyms) add(synonym, choice);
  return index;
}

/** A tick is nothing but a sign and would vanish, so it is compared as it stands. */
function normaliseSpelling(text: string): string {
  return normaliseHeader(text) || text.trim();
}
