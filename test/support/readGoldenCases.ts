import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A small invented case that a rule is held to, kept as a JSON file of its own. */
export interface GoldenCase<Input, Expected> {
  /** A sentence. */
  readonly title: string;
  readonly input: Input;
  readonly expected: Expected;
}

/** The cases of a folder below `test/`, in the order of their names. A file may hold one case or several. */
export function readGoldenCases<Input, Expected>(folder: string): readonly GoldenCase<Input, Expected>[] {
  const directory = join(__dirname, '..', folder);
  const cases = readdirSync(directory)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => JSON.parse(readFileSync(join(directory, name), 'utf8')) as GoldenCase<Input, Expected>);
  if (cases.length === 0) throw new Error(`No cases in ${directory}.`);
  return cases;
}
