import type { CallArguments } from '../richapi/CallArguments';
import { joinCells } from './joinCells';
import { RangeAreas } from './RangeAreas';
import { findCells, readSearchCriteria, replaceInCells } from './textSearch';
import type { Worksheet } from './Worksheet';

/** Cells whose formula, or value where there is none, has the text: `null` if there are none or the sheet is hidden. */
export function findAll(sheet: Worksheet, args: CallArguments): RangeAreas | null {
  const { engine } = sheet.context;
  const used = engine.usedArea(sheet.id, true);
  if (used === undefined || sheet.state.visibility !== 'Visible') {
    return null;
  }
  const cells = findCells(engine, used, args.text(0), readSearchCriteria(args.options(1)));
  return cells.length === 0 ? null : new RangeAreas(sheet.context, joinCells(cells));
}

/** Replaces in formulas and values; answers how many replacements were made. */
export function replaceAll(sheet: Worksheet, args: CallArguments): number {
  const { engine } = sheet.context;
  const used = engine.usedArea(sheet.id, true);
  const criteria = readSearchCriteria(args.options(2));
  return used === undefined ? 0 : replaceInCells(engine, used, args.text(0), args.text(1), criteria);
}
