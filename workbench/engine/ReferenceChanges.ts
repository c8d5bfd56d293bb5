import type { IDefinedNamesService, IFormulaCurrentConfigService } from '@univerjs/engine-formula';
import type { TrackedFormula } from './TrackedFormula';

/** Says of which formulas the references may lead to other cells than at the last calculation, their texts being the same. */
export class ReferenceChanges {
  /** Names that were given another meaning, as of the last `take`. */
  changedNames: readonly string[] = [];
  private readonly tables = new Set<string>();
  private sizes = new Map<string, string>();

  constructor(
    private readonly config: IFormulaCurrentConfigService,
    private readonly names: IDefinedNamesService,
  ) {}

  /** These tables came, went, moved or have other columns. */
  noticeTables(names: readonly string[]): void {
    for (const name of names) this.tables.add(name);
  }

  /** What changed since the last time this was asked, as a question to ask of each formula. */
  take(): (formula: TrackedFormula) => boolean {
    const sheets = this.takeSheets();
    this.changedNames = innerKeys(this.config.getDirtyDefinedNameMap());
    const mentions = mentionsAny(this.withNamesOf([...this.tables, ...this.changedNames]));
    this.tables.clear();
    if (innerKeys(this.config.getDirtyNameMap()).length > 0) return () => true;
    if (sheets.size === 0 && mentions === undefined) return () => false;
    return (formula) =>
      !formula.isSound ||
      sheets.has(formula.sheet) ||
      formula.ranges.some(({ sheet }) => sheets.has(sheet)) ||
      (mentions?.(formula.text) ?? false);
  }

  /** Sheets of another size, on which whole columns end elsewhere, and sheets that Univer wants looked at. */
  private takeSheets(): Set<string> {
    const sheets = new Set(innerKeys(this.config.getClearDependencyTreeCache()));
    const sizes = new Map<string, string>();
    for (const data of Object.values(this.config.getUnitData())) {
      for (const [sheet, item] of Object.entries(data)) {
        const size = `${item.rowCount}:${item.columnCount}`;
        sizes.set(sheet, size);
        if (this.sizes.get(sheet) !== size) sheets.add(sheet);
      }
    }
    this.sizes = sizes;
    return sheets;
  }

  /** The words, and the names of the workbook whose formulas have one of them in it, directly or through another name. */
  private withNamesOf(words: readonly string[]): string[] {
    const names = Object.values(this.names.getDefinedNameMap(this.config.getExecuteUnitId() ?? '') ?? {});
    const all = new Set(words);
    for (let mentions = mentionsAny([...all]), grew = true; mentions && grew; mentions = mentionsAny([...all])) {
      grew = false;
      for (const { name, formulaOrRefString } of names) {
        if (all.has(name) || !mentions(formulaOrRefString)) continue;
        all.add(name);
        grew = true;
      }
    }
    return [...all];
  }
}

/** `undefined` if there is nothing to look for. A column of formulas is of one text: answers are remembered. */
function mentionsAny(words: readonly string[]): ((text: string) => boolean) | undefined {
  if (words.length === 0) return undefined;
  const wanted = words.map((word) => word.toLowerCase());
  const answers = new Map<string, boolean>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const lower = text.toLowerCase();
    const answer = wanted.some((word) => lower.includes(word));
    answers.set(text, answer);
    return answer;
  };
}

/** Univer's maps are by workbook, then by what they are about. */
function innerKeys(map: object): string[] {
  return Object.values(map as Readonly<Record<string, object | null | undefined>>).flatMap((inner) =>
    Object.keys(inner ?? {}),
  );
}
