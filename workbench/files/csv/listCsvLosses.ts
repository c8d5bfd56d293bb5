import type { Area, SheetId } from '../../engine/grid';
import type { Engine } from '../../engine/Engine';
import { collectFormats } from '../collectFormats';

/** What a text file cannot hold; the page has a word for each. */
export type CsvLossKind =
  | 'otherSheets'
  | 'formulas'
  | 'formats'
  | 'tables'
  | 'conditionalFormats'
  | 'validations'
  | 'names'
  | 'comments'
  | 'links'
  | 'charts'
  | 'settings';

export interface CsvLoss {
  readonly kind: CsvLossKind;
  readonly count: number;
}

const BLOCK_ROWS = 5_000;

/** What is lost when the active sheet is saved as text: for the person to know before. `settings`: those of add-ins. */
export function listCsvLosses(engine: Engine, settings: number): CsvLoss[] {
  const sheet = engine.activeSheet();
  const counts: Readonly<Record<CsvLossKind, number>> = {
    otherSheets: engine.sheets().length - 1,
    formulas: countFormulas(engine, engine.usedArea(sheet, true)),
    formats: countFormats(engine, sheet),
    tables: engine.tables().filter(({ area }) => area.sheet === sheet).length,
    conditionalFormats: engine.conditionalFormats(sheet).length,
    validations: engine.validations(sheet).length,
    names: engine.names().length,
    comments: engine.comments.list(sheet).length + engine.notes.list(sheet).length,
    links: engine.hyperlinks.list(sheet).length,
    charts: engine.charts.list(sheet).length,
    settings,
  };
  return (Object.entries(counts) as [CsvLossKind, number][])
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => ({ kind, count }));
}

function countFormulas(engine: Engine, used: Area | undefined): number {
  if (!used) return 0;
  let count = 0;
  for (let row = used.row; row < used.row + used.rows; row += BLOCK_ROWS) {
    const area = { ...used, row, rows: Math.min(BLOCK_ROWS, used.row + used.rows - row) };
    const values = engine.values(area);
    engine.formulas(area).forEach((line, offset) => {
      const shown = values[offset] ?? [];
      line.forEach((formula, column) => {
        if (typeof formula === 'string' && formula.startsWith('=') && formula !== shown[column]) count += 1;
      });
    });
  }
  return count;
}

/** Different formats, and merged areas. */
function countFormats(engine: Engine, sheet: SheetId): number {
  return collectFormats(engine, engine.usedArea(sheet, false)).formats.length - 1 + engine.merges(sheet).length;
}
