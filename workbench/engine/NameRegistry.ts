import { IFunctionService, Lexer, RemoveDefinedNameMutation, SetDefinedNameMutation } from '@univerjs/engine-formula';
import type { SheetId } from './grid';
import type { NameState } from './nameState';
import { EngineError } from './EngineError';
import { checkObjectName, isSameName } from './objectNames';
import { showReferences } from './structuredReferences';
import type { UniverHost } from './univerHost';

const WORKBOOK_SCOPE = 'AllDefaultWorkbook';

/** Defined names of the workbook and of single sheets. */
export class NameRegistry {
  private readonly names = new Map<string, NameState>();

  constructor(
    private readonly host: UniverHost,
    private readonly storeFormula: (formula: string) => string,
  ) {}

  list(): readonly NameState[] {
    return [...this.names.values()].map((name) => ({ ...name, formula: showReferences(name.formula) }));
  }

  /** Adds a name or replaces the one of the same name and scope. @throws EngineError InvalidArgument */
  set(name: NameState): void {
    checkObjectName(name.name);
    const key = keyOf(name.name, name.sheet);
    const formula = name.formula.startsWith('=') ? name.formula : `=${name.formula}`;
    const stored = { ...name, formula: this.storeFormula(formula) };
    this.checkFormula(stored);
    this.names.set(key, stored);
    this.register(key, stored);
  }

  /** @throws EngineError ItemNotFound */
  remove(name: string, sheet: SheetId | undefined): void {
    const key = keyOf(name, sheet);
    const known = this.names.get(key);
    if (!known) throw new EngineError('ItemNotFound', `There is no name "${name}".`);
    this.names.delete(key);
    this.unregister(key, known);
  }

  /** Lets the formulas follow a change of the workbook; `undefined` = stays. */
  rewrite(change: (formula: string, sheet: SheetId | undefined) => string | undefined): void {
    for (const [key, name] of this.names) {
      const formula = change(name.formula, name.sheet);
      if (formula === undefined || formula === name.formula) continue;
      const changed = { ...name, formula };
      this.names.set(key, changed);
      this.register(key, changed);
    }
  }

  /** A deleted sheet takes its own names with it. */
  removeSheet(sheet: SheetId): void {
    for (const [key, name] of this.names) {
      if (name.sheet !== sheet) continue;
      this.names.delete(key);
      this.unregister(key, name);
    }
  }

  /** All names, for undo. */
  capture(): ReadonlyMap<string, NameState> {
    return new Map(this.names);
  }

  restore(names: ReadonlyMap<string, NameState>): void {
    for (const [key, name] of [...this.names]) {
      if (names.has(key)) continue;
      this.names.delete(key);
      this.unregister(key, name);
    }
    for (const [key, name] of names) {
      if (this.names.get(key) === name) continue;
      this.names.set(key, name);
      this.register(key, name);
    }
  }

  has(name: string): boolean {
    return [...this.names.values()].some((known) => isSameName(known.name, name));
  }

  /** Univer keeps formulas parsed with the names as they were. */
  private forgetParsedFormulas(): void {
    this.host.injector.get(IFunctionService).deleteFormulaAstCacheKey(this.host.unit);
  }

  private checkFormula({ name, formula }: NameState): void {
    const problem = this.leadsTo(formula, name.toLowerCase(), new Set())
      ? `The name "${name}" is defined by itself.`
      : // Read with the names of the workbook, as the formulas that use the name will be.
        typeof this.host.injector.get(Lexer).treeBuilder(formula) === 'string'
        ? `"${formula}" is not a formula.`
        : undefined;
    if (problem !== undefined) throw new EngineError('InvalidArgument', problem);
  }

  /** Whether the formula uses the name, by itself or through other names: Univer would never end following it. */
  private leadsTo(formula: string, wanted: string, seen: Set<string>): boolean {
    return wordsOf(formula).some((word) => {
      if (word === wanted) return true;
      if (seen.has(word)) return false;
      seen.add(word);
      return [...this.names.values()].some(
        (known) => known.name.toLowerCase() === word && this.leadsTo(known.formula, wanted, seen),
      );
    });
  }

  private register(key: string, name: NameState): void {
    // Univer takes a name that is a plain reference without its sign of equality.
    const isReference = /^=(?:'[^']+'|[^\s'!()[\]]+)!\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?$/.test(
      name.formula,
    );
    this.host.commands.syncExecuteCommand(SetDefinedNameMutation.id, {
      unitId: this.host.unit,
      id: key,
      name: name.name,
      formulaOrRefString: isReference ? name.formula.slice(1) : name.formula,
      comment: name.comment,
      hidden: !name.visible,
      localSheetId: name.sheet ?? WORKBOOK_SCOPE,
    });
    this.forgetParsedFormulas();
    this.host.calculation.markAll();
  }

  private unregister(key: string, name: NameState): void {
    this.host.commands.syncExecuteCommand(RemoveDefinedNameMutation.id, {
      unitId: this.host.unit,
      id: key,
      name: name.name,
      formulaOrRefString: name.formula,
    });
    this.forgetParsedFormulas();
    this.host.calculation.markAll();
  }
}

/** What may be names in a formula, in lower case: functions, texts, columns of tables and sheets are left out. */
function wordsOf(formula: string): readonly string[] {
  const rest = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'!?|\[[^\]]*\]/g, ' ');
  return (rest.match(/[\p{L}_\\][\p{L}\p{N}_.\\?]*(?![\p{L}\p{N}_.\\?(!])/gu) ?? []).map((word) => word.toLowerCase());
}

function keyOf(name: string, sheet: SheetId | undefined): string {
  return `${sheet ?? ''}!${name.toLowerCase()}`;
}
