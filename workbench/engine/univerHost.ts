import type { Injector, PluginCtor, Workbook } from '@univerjs/core';
import {
  generateRandomId,
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
  LocaleType,
  LogLevel,
  Plugin,
  Univer,
  UniverInstanceType,
} from '@univerjs/core';
import {
  FormulaDataModel,
  IActiveDirtyManagerService,
  ICalculateFormulaService,
  IFormulaDependencyGenerator,
  IFunctionService,
  LexerTreeBuilder,
  UniverFormulaEnginePlugin,
} from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { TriggerCalculationController, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import type { EngineParts } from './engineParts';
import type { GridView } from './GridView';
import { calculateOneBranch } from './calculateOneBranch';
import { CalculationQueue } from './CalculationQueue';
import { FormulaCalculation, formulaCalculationParts } from './FormulaCalculation';
import { FormulaDependencies, formulaDependencyParts } from './FormulaDependencies';
import { FormulaIndex } from './FormulaIndex';
import { keepNumbersInTextFormat } from './keepNumbersInTextFormat';
import { keepTableSections } from './keepTableSections';
import { keepFunctionNames } from './keepFunctionNames';
import { correctFormulaMemory } from './correctFormulaMemory';
import { keepTableSheets } from './keepTableSheets';
import { reachWholeSheet } from './reachWholeSheet';
import { speedUpCalculation } from './speedUpCalculation';
import { StepStack, stepStackParts } from './StepStack';

export const FIRST_SHEET_ID = 'sheet-1';

type UniverTheme = NonNullable<NonNullable<ConstructorParameters<typeof Univer>[0]>['theme']>;

/** The running Univer instance with the parts of it that the engine's modules use. */
export interface UniverHost {
  readonly univer: Univer;
  /** Univer's id of the workbook. No other has it: what Univer remembers of formulas serves all workbooks of the process. */
  readonly unit: string;
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly workbook: Workbook;
  readonly calculation: CalculationQueue;
  readonly formulas: FormulaIndex;
  readonly steps: StepStack;
}

/** What the browser adds: plugins that draw, and the texts of Univer's own menus. */
export interface Screen {
  readonly locale: LocaleType;
  readonly locales: Record<string, object>;
  readonly theme: object;
  /** Registers what Univer's plugins for sheets and formulas build upon. */
  registerDrawingPlugins(univer: Univer): void;
  /** Registers what builds upon them. */
  registerFeaturePlugins(univer: Univer): void;
  /** Lets the screen follow what the engine keeps beside Univer. */
  show(parts: EngineParts): GridView;
}

/** Starts Univer with an empty workbook of one sheet; without a screen it runs in Node. */
export function startUniver(screen?: Screen): UniverHost {
  speedUpCalculation();
  keepTableSheets();
  keepFunctionNames();
  correctFormulaMemory();
  keepTableSections();
  keepNumbersInTextFormat();
  reachWholeSheet();
  calculateOneBranch();
  const univer = new Univer({
    logLevel: LogLevel.ERROR,
    ...(screen ? { theme: screen.theme as UniverTheme } : {}),
    locale: screen?.locale ?? LocaleType.EN_US,
    locales: (screen?.locales ?? { [LocaleType.EN_US]: {} }) as NonNullable<
      ConstructorParameters<typeof Univer>[0]
    >['locales'] &
      object,
  });
  const injector = univer.__getInjector();
  injector.replace([
    IUndoRedoService,
    {
      useFactory: (...parts: ConstructorParameters<typeof StepStack>) => new StepStack(...parts),
      deps: [...stepStackParts],
    },
  ]);
  screen?.registerDrawingPlugins(univer);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  // Univer scans every cell of the workbook for formulas at each calculation; ours remembers where they are.
  injector.replace([
    FormulaDataModel,
    {
      useFactory: (instances: IUniverInstanceService, lexer: LexerTreeBuilder) => new FormulaIndex(instances, lexer),
      deps: [IUniverInstanceService, LexerTreeBuilder],
    },
  ]);
  injector.replace([
    IFormulaDependencyGenerator,
    {
      useFactory: (...parts: ConstructorParameters<typeof FormulaDependencies>) => new FormulaDependencies(...parts),
      deps: formulaDependencyParts,
    },
  ]);
  injector.replace([
    ICalculateFormulaService,
    {
      useFactory: (...parts: ConstructorParameters<typeof FormulaCalculation>) => new FormulaCalculation(...parts),
      deps: formulaCalculationParts,
    },
  ]);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(calculationPlugin(injector));
  screen?.registerFeaturePlugins(univer);

  const unit = `workbook-${generateRandomId(8)}`;
  const workbook = univer.createUnit<object, Workbook>(UniverInstanceType.UNIVER_SHEET, {
    id: unit,
    sheetOrder: [FIRST_SHEET_ID],
    sheets: { [FIRST_SHEET_ID]: emptySheet(FIRST_SHEET_ID, 'Sheet1') },
  });
  return {
    univer,
    unit,
    injector,
    workbook,
    commands: injector.get(ICommandService),
    calculation: injector.get(TriggerCalculationController) as unknown as CalculationQueue,
    formulas: injector.get(FormulaDataModel) as FormulaIndex,
    steps: injector.get(IUndoRedoService) as StepStack,
  };
}

/** Grid of a new sheet. It grows when something is written beyond it; Excel's full grid would cost Univer seconds. */
export function emptySheet(id: string, name: string): { id: string; name: string } & Record<string, unknown> {
  return { id, name, cellData: {}, rowCount: 1000, columnCount: 52, defaultColumnWidth: 72, defaultRowHeight: 20 };
}

/**
 * Puts our queue in the place of Univer's trigger, which waits 100 ms after every change and cannot tell when it is
 * done. Has to happen after the formula plugin registered its own and before anybody asked for it.
 */
function calculationPlugin(injector: Injector): PluginCtor {
  return class CalculationPlugin extends Plugin {
    static override pluginName = 'WORKBENCH_CALCULATION';
    static override type = UniverInstanceType.UNIVER_SHEET;

    protected override _injector = injector;

    override onStarting(): void {
      injector.replace([
        TriggerCalculationController,
        {
          useFactory: (...parts: ConstructorParameters<typeof CalculationQueue>) =>
            new CalculationQueue(...parts) as never,
          deps: [
            ICommandService,
            IActiveDirtyManagerService,
            FormulaDataModel,
            IFunctionService,
            IFormulaDependencyGenerator,
            ICalculateFormulaService,
          ],
        },
      ]);
    }
  };
}
