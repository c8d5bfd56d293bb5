import type { IUnitRange } from '@univerjs/core';
import { IUniverInstanceService } from '@univerjs/core';
import type { IFormulaDependencyTree } from '@univerjs/engine-formula';
import {
  AstTreeBuilder,
  FormulaDependencyGenerator,
  FormulaDependencyTree,
  IDefinedNamesService,
  IDependencyManagerService,
  IFeatureCalculationManagerService,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  Interpreter,
  IOtherFormulaManagerService,
  Lexer,
  LexerTreeBuilder,
} from '@univerjs/engine-formula';
import type { CellSpan } from './CellMap';
import type { FormulaAnatomy, FormulaNode } from './formulaAnatomy';
import { isForced, plainReferences } from './formulaAnatomy';
import { FormulaRegister } from './FormulaRegister';
import { orderFormulas } from './orderFormulas';
import { ReferenceChanges } from './ReferenceChanges';
import type { TrackedFormula } from './TrackedFormula';
import { isRange, toReadRanges } from './TrackedFormula';

/** What Univer's injector has to hand to the constructor, in order. */
export const formulaDependencyParts = [
  IDefinedNamesService,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  IOtherFormulaManagerService,
  IFeatureCalculationManagerService,
  IUniverInstanceService,
  Interpreter,
  AstTreeBuilder,
  Lexer,
  IDependencyManagerService,
  LexerTreeBuilder,
];

/**
 * Finds out which formulas a calculation has to calculate, and in which order. Univer's own looks anew at every formula of
 * the workbook at each calculation, and enters what it reads again into a tree that grows: at 100 000 rows minutes and
 * gigabytes. This one keeps what each formula reads and looks only at those that are new or were changed.
 *
 * Formulas whose references follow from values (OFFSET, INDIRECT) are left to Univer, with all others of the workbook.
 */
export class FormulaDependencies extends FormulaDependencyGenerator {
  private readonly register = new FormulaRegister((formula) => this.resolve(formula));
  private readonly changes: ReferenceChanges;
  private readonly interpreter: Interpreter;
  /** What was found out of parsed formulas; a column of formulas shares one. */
  private readonly anatomies = new WeakMap<FormulaNode, FormulaAnatomy>();

  constructor(
    ...[names, ...parts]: [IDefinedNamesService, ...ConstructorParameters<typeof FormulaDependencyGenerator>]
  ) {
    super(...parts);
    this.interpreter = parts[5];
    this.changes = new ReferenceChanges(this._currentConfigService, names);
  }

  /** These tables have other columns or lie elsewhere: what formulas read of them is found out anew. */
  noticeTables(names: readonly string[]): void {
    this.changes.noticeTables(names);
  }

  override async generate(isCalculateTreeModel = false): ReturnType<FormulaDependencyGenerator['generate']> {
    const config = this._currentConfigService;
    const isForced = config.isForceCalculate();
    if (isForced) this.register.clear();
    const moved = await this.register.follow(config.getFormulaData(), this.changes.take());
    // Univer's own register: what stands there from the time before would be entered twice.
    this._dependencyManagerService.reset();
    const hasFeatures = this._featureCalculationManagerService.getReferenceExecutorMap().size > 0;
    if (this.register.hasDynamicReferences || hasFeatures || isCalculateTreeModel) {
      return super.generate(isCalculateTreeModel);
    }
    const others = await this.registerOthers();
    const changed = isForced ? new Set([...this.register.all(), ...others]) : this.findChanged(moved, others);
    const { formulas, hasCycle } = orderFormulas(changed, this.register.index);
    if (hasCycle) this._runtimeService.enableCycleDependency();
    for (const other of others) this.register.index.remove(other);
    this._dependencyTreeCache.clear();
    this._runtimeService.clearArrayObjectCache();
    return formulas.map((formula) => formula.tree ?? this.toTree(formula));
  }

  /** What has to be calculated by itself; what depends on it follows. */
  private findChanged(moved: Iterable<TrackedFormula>, others: readonly TrackedFormula[]): Set<TrackedFormula> {
    const config = this._currentConfigService;
    const changed = new Set<TrackedFormula>([...moved, ...this.register.volatile]);
    const excluded = config.getExcludedRange();
    const isExcluded = (unit: string, sheet: string, row: number, column: number): boolean =>
      excluded?.[unit]?.[sheet]?.getValue(row, column) !== undefined;
    const addReader = (formula: TrackedFormula, unit: string): void => {
      const readsExcluded =
        excluded && formula.ranges.some((range) => includesAny(excluded[unit]?.[range.sheet], range));
      if (!readsExcluded) changed.add(formula);
    };
    for (const { unitId, sheetId, range } of config.getDirtyRanges()) {
      const [dirty] = toReadRanges([{ unitId, sheetId, range }]);
      if (!dirty) continue;
      this.register.forEachFormulaIn(dirty, (formula) => {
        if (!isExcluded(unitId, sheetId, formula.row, formula.column)) changed.add(formula);
      });
      this.register.index.forEachCellReader(dirty, (formula) => addReader(formula, unitId));
      for (const { readers } of this.register.index.sharedRanges(dirty)) {
        for (const reader of readers) addReader(reader, unitId);
      }
    }
    this.addBySheet(changed);
    for (const other of others) if (other.isVolatile || this.isAsked(other)) changed.add(other);
    return changed;
  }

  /** A sheet came or went: its formulas and those that refer to it. */
  private addBySheet(changed: Set<TrackedFormula>): void {
    const sheets = new Set(
      Object.values(this._currentConfigService.getDirtyNameMap()).flatMap((map) => Object.keys(map ?? {})),
    );
    if (sheets.size === 0) return;
    for (const formula of this.register.all()) {
      if (sheets.has(formula.sheet) || formula.ranges.some((range) => sheets.has(range.sheet))) changed.add(formula);
    }
  }

  private isAsked({ tree, sheet }: TrackedFormula): boolean {
    const id = tree?.formulaId;
    const asked = this._currentConfigService.getDirtyUnitOtherFormulaMap();
    return typeof id === 'string' && asked[tree?.unitId ?? '']?.[sheet]?.[id] !== undefined;
  }

  /** Formulas that stand in no cell, such as the sources of drop-down lists; there are few. */
  private async registerOthers(): Promise<TrackedFormula[]> {
    const data = this._otherFormulaManagerService.getOtherFormulaData();
    const trees: IFormulaDependencyTree[] = [];
    this._registerOtherFormulas(data, Object.keys(data), trees);
    const others: TrackedFormula[] = [];
    for (const tree of trees) {
      const node = this._getTreeNode(tree);
      if (!tree.isVirtual) (tree as FormulaDependencyTree).pushRangeList(await this.readRanges(tree, node));
      const other = {
        sheet: tree.subUnitId,
        row: tree.row,
        column: tree.column,
        text: tree.formula,
        offsetX: tree.refOffsetX,
        offsetY: tree.refOffsetY,
        ranges: toReadRanges(tree.rangeList),
        isVolatile: this.dissect(node).isVolatile,
        isDynamic: false,
        isSound: true,
        round: 0,
        tree,
      };
      this.register.index.add(other);
      others.push(other);
    }
    return others;
  }

  /** Finds out what a formula reads. @returns true if a name in it has another meaning now */
  private async resolve(formula: TrackedFormula): Promise<boolean> {
    const tree = this.toTree(formula);
    const node = this._getTreeNode(tree);
    const { isVolatile, isDynamic } = this.dissect(node);
    const ranges = await this.readRanges(tree, node);
    formula.isVolatile = isVolatile;
    formula.isDynamic = isDynamic;
    formula.isSound = ranges.every(isRange);
    formula.ranges = toReadRanges(ranges);
    return this.changes.changedNames.some((name) => node.hasDefinedName(name));
  }

  private async readRanges(tree: IFormulaDependencyTree, node: FormulaNode): Promise<IUnitRange[]> {
    const { row, column, rowCount, columnCount, subUnitId, unitId, refOffsetX, refOffsetY } = tree;
    this._runtimeService.setCurrent(row, column, rowCount, columnCount, subUnitId, unitId);
    const { references } = this.dissect(node);
    if (!references) return this._getRangeListByNode({ node, refOffsetX, refOffsetY });
    return references.map((reference) => {
      const range = this.interpreter.execute({ node: reference, refOffsetX, refOffsetY }).toUnitRange();
      reference.setValue(null);
      return range;
    });
  }

  private dissect(node: FormulaNode): FormulaAnatomy {
    const known = this.anatomies.get(node);
    if (known) return known;
    const anatomy = {
      isVolatile: isForced(node),
      isDynamic: this._getAddressFunctionNodeList(node).length > 0,
      references: plainReferences(node),
    };
    this.anatomies.set(node, anatomy);
    return anatomy;
  }

  private toTree(formula: TrackedFormula): FormulaDependencyTree {
    const unit = this._currentConfigService.getExecuteUnitId() ?? '';
    const size = this._currentConfigService.getUnitData()[unit]?.[formula.sheet];
    const tree = new FormulaDependencyTree(0);
    tree.unitId = unit;
    tree.subUnitId = formula.sheet;
    tree.row = formula.row;
    tree.column = formula.column;
    tree.formula = formula.text;
    tree.refOffsetX = formula.offsetX;
    tree.refOffsetY = formula.offsetY;
    tree.rowCount = size?.rowCount ?? 0;
    tree.columnCount = size?.columnCount ?? 0;
    return tree;
  }
}

function includesAny(
  cells: { forValue(visit: (row: number, column: number) => undefined): unknown } | null | undefined,
  span: CellSpan,
): boolean {
  let isFound = false;
  cells?.forValue((row, column) => {
    isFound ||= row >= span.startRow && row <= span.endRow && column >= span.startColumn && column <= span.endColumn;
  });
  return isFound;
}
