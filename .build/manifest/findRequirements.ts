import path from 'node:path';
import ts from 'typescript';

/** A member of the Office API that the add-in names, and the requirement set it came with. */
export interface Requirement {
  /** As written in the type definitions, e.g. `Table.resize`. */
  readonly member: string;
  readonly set: string;
  readonly version: string;
  /** File and line that names it first. */
  readonly place: string;
}

const apiSet = /\[\s*Api set:\s*(\w+) (\d+\.\d+)/;

/**
 * Finds every member of the Office API that some source files name, with the requirement set its documentation states.
 * Members without one belong to every version.
 * @param project absolute path of the project, for the compiler's options
 * @param files absolute paths of the sources to look through
 */
export function findRequirements(project: string, files: readonly string[]): Requirement[] {
  const { config } = ts.readConfigFile(path.join(project, 'tsconfig.json'), (file) => ts.sys.readFile(file)) as {
    config: unknown;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, project);
  const program = ts.createProgram([...files], options);
  const checker = program.getTypeChecker();
  const found = new Map<string, Requirement>();
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source === undefined) throw new Error(`There is no source file ${file}.`);
    const visit = (node: ts.Node): void => {
      const requirement = ts.isIdentifier(node) ? requirementOf(node, checker, source, project) : undefined;
      if (requirement !== undefined && !found.has(requirement.member)) found.set(requirement.member, requirement);
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return [...found.values()];
}

function requirementOf(
  name: ts.Identifier,
  checker: ts.TypeChecker,
  source: ts.SourceFile,
  project: string,
): Requirement | undefined {
  const declarations = checker.getSymbolAtLocation(name)?.declarations ?? [];
  const ours = declarations.filter((each) => each.getSourceFile().fileName.includes('/@types/office-js/'));
  // An overload that came later does not make the member itself newer.
  const sets = ours.map((each) => apiSet.exec(commentOf(each))).filter((match) => match !== null);
  const [, set, version] = sets.sort((one, other) => compareVersions(one[2] ?? '', other[2] ?? ''))[0] ?? [];
  const [declaration] = ours;
  if (set === undefined || version === undefined || declaration === undefined) return undefined;
  const parent = declaration.parent as ts.Node & { readonly name?: ts.Node };
  const owner = parent.name?.getText() ?? '';
  const { line } = source.getLineAndCharacterOfPosition(name.getStart());
  return {
    member: `${owner}.${name.text}`,
    set,
    version,
    place: `${path.relative(project, source.fileName)}:${line + 1}`,
  };
}

function commentOf(declaration: ts.Node): string {
  const text = declaration.getSourceFile().text;
  return text.slice(declaration.getFullStart(), declaration.getStart());
}

/** Negative if the first version is older: 1.9 comes before 1.13. */
export function compareVersions(one: string, other: string): number {
  const [major = 0, minor = 0] = one.split('.').map(Number);
  const [otherMajor = 0, otherMinor = 0] = other.split('.').map(Number);
  return major - otherMajor || minor - otherMinor;
}
