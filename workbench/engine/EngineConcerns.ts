import { LexerTreeBuilder } from '@univerjs/engine-formula';
import { CellPositions } from './CellPositions';
import { CellTransfers } from './CellTransfers';
import type { EngineParts } from './engineParts';
import { FormulaReferences } from './FormulaReferences';
import { History } from './History';
import { LineFormats } from './LineFormats';
import { TableCells } from './TableCells';

/** The concerns of the engine that are spoken to directly, each by its own class. */
export abstract class EngineConcerns {
  readonly autofit;
  readonly calculationSettings;
  readonly charts;
  readonly comments;
  readonly evaluation;
  readonly entryGuard;
  readonly filters;
  readonly history;
  readonly hyperlinks;
  readonly lineFormats;
  readonly namedStyles;
  readonly notes;
  readonly outlines;
  readonly pageLayouts;
  readonly positions;
  readonly formulaReferences;
  readonly properties;
  readonly protections;
  readonly tableCells;
  readonly tableStyles;
  readonly transfers;
  readonly validationChecks;
  readonly xmlParts;

  protected constructor(protected readonly parts: EngineParts) {
    this.autofit = parts.autofit;
    this.calculationSettings = parts.calculationSettings;
    this.charts = parts.charts;
    this.comments = parts.comments;
    this.evaluation = parts.evaluation;
    this.entryGuard = parts.entryGuard;
    this.filters = parts.filters;
    this.history = new History(parts);
    this.hyperlinks = parts.hyperlinks;
    this.lineFormats = new LineFormats(parts.store);
    this.namedStyles = parts.namedStyles;
    this.notes = parts.notes;
    this.formulaReferences = new FormulaReferences(parts.host, () => parts.host.injector.get(LexerTreeBuilder));
    this.positions = new CellPositions(parts.store);
    this.outlines = parts.outlines;
    this.pageLayouts = parts.pageLayouts;
    this.properties = parts.properties;
    this.protections = parts.protections;
    this.tableCells = new TableCells(parts);
    this.tableStyles = parts.tableStyles;
    this.validationChecks = parts.validationChecks;
    this.transfers = new CellTransfers(parts);
    this.xmlParts = parts.xmlParts;
  }
}
