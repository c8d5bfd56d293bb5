import { readFileSync } from 'node:fs';
import ts from 'typescript';

const declarations = require.resolve('@types/office-js/index.d.ts');

/** The first set that Microsoft names for a member; what follows it is about later additions to the same member. */
const namedSet = /\[Api set: (ExcelApi\w*) (\d+\.\d+)/;

/** Every Excel has these members. */
const firstSet = 'ExcelApi 1.1';

/** Members that came with a requirement set: set, class, names of members, separated by spaces. */
export type MemberSets = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * Reads from Microsoft's declarations which requirement set each member of the Excel API came with. Those of the first
 * set are left out, as no host lacks them; of several forms of a method the oldest counts.
 */
export function readMemberSets(): MemberSets {
  const source = ts.createSourceFile(declarations, readFileSync(declarations, 'utf8'), ts.ScriptTarget.Latest, true);
  const sets = new Map<string, Map<string, string[]>>();
  for (const declaration of excelClasses(source)) {
    for (const [member, set] of setsOfMembers(declaration)) {
      if (set === firstSet) continue;
      const classes = sets.get(set) ?? new Map<string, string[]>();
      const name = declaration.name?.text ?? '';
      sets.set(set, classes.set(name, [...(classes.get(name) ?? []), member]));
    }
  }
  return Object.fromEntries(
    [...sets]
      .sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
      .map(([set, classes]) => [
        set,
        Object.fromEntries([...classes].map(([name, members]) => [name, members.sort().join(' ')])),
      ]),
  );
}

function excelClasses(source: ts.SourceFile): readonly ts.ClassDeclaration[] {
  return source.statements
    .filter(ts.isModuleDeclaration)
    .filter(({ name }) => name.text === 'Excel')
    .flatMap(({ body }) => (body !== undefined && ts.isModuleBlock(body) ? [...body.statements] : []))
    .filter(ts.isClassDeclaration);
}

function setsOfMembers(declaration: ts.ClassDeclaration): ReadonlyMap<string, string> {
  const sets = new Map<string, string>();
  for (const member of declaration.members) {
    if (member.name === undefined || !ts.isIdentifier(member.name)) continue;
    const [, family, version] = namedSet.exec(member.getFullText()) ?? [];
    if (family === undefined || version === undefined) continue;
    const set = `${family} ${version}`;
    const known = sets.get(member.name.text);
    const isOlder = known === undefined || set.localeCompare(known, 'en', { numeric: true }) < 0;
    if (isOlder) sets.set(member.name.text, set);
  }
  return sets;
}
