import { readFileSync } from 'node:fs';
import ts from 'typescript';

const declarations = require.resolve('@types/office-js/index.d.ts');

/** What every class of the library has, so that it tells nothing about a host. */
const common = new Set(['context', 'isNullObject', 'items', 'load', 'set', 'toJSON', 'track', 'untrack']);

/** The classes of the Excel API and their members as Microsoft's declarations document them. */
export function readDocumentedMembers(): ReadonlyMap<string, ReadonlySet<string>> {
  const source = ts.createSourceFile(declarations, readFileSync(declarations, 'utf8'), ts.ScriptTarget.Latest);
  const classes = new Map<string, ReadonlySet<string>>();
  for (const statement of source.statements) {
    if (!ts.isModuleDeclaration(statement) || statement.name.text !== 'Excel') continue;
    if (statement.body === undefined || !ts.isModuleBlock(statement.body)) continue;
    for (const declaration of statement.body.statements) {
      if (!ts.isClassDeclaration(declaration) || declaration.name === undefined) continue;
      const names = declaration.members.flatMap(({ name }) => (name && ts.isIdentifier(name) ? [name.text] : []));
      classes.set(declaration.name.text, new Set(names.filter((name) => !common.has(name))));
    }
  }
  return classes;
}
