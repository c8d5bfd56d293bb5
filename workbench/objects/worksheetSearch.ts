import type { Area, CellValue } from '../engine/grid';
import { ApiError } from '../richapi/ApiError';
import type { CallArguments } from '../richapi/CallArguments';
import { joinCells } from './joinCells';
import { RangeAreas } from './RangeAreas';
import type { Worksheet } from './Worksheet';

interface Criteria {
  readonly completeMatch: boolean;
  readonly matchCase: boolean;
}

/** Cells whose formula, or value where there is none, has the text: `null` if there are none or the sheet is hidden. */
export function findAll(sheet: Worksheet, args: CallArguments): RangeAreas | null {
  const pattern = readPattern(args.text(0), readCriteria(args, 1));
  if (sheet.state.visibility !== 'Visible') {
    return null;
  }
  const cells = contents(sheet).filter(({ text }) => pattern.test(text));
  return cells.length === 0 ? null : new RangeAreas(sheet.context, joinCells(cells.map(({ area }) => area)));
}

/** Replaces in formulas and values; answers how many replacements were made. */
export function replaceAll(sheet: Worksheet, args: CallArguments): number {
  const pattern = readPattern(args.text(0), readCriteria(args, 2));
  const replacement = args.text(1);
  let count = 0;
  for (const { area, text } of contents(sheet)) {
    const replaced = text.replaceAll(pattern, () => {
      count += 1;
      return replacement;
    });
    if (replaced !== text) {
      sheet.context.engine.write(area, replaced, 'addin');
    }
  }
  return count;
}

function contents(sheet: Worksheet): readonly { readonly area: Area; readonly text: string }[] {
  const { engine } = sheet.context;
  const used = engine.usedArea(sheet.id, true);
  if (used === undefined) {
    return [];
  }
  return engine.formulas(used).flatMap((line, row) =>
    line.flatMap((formula, column) =>
      formula === ''
        ? []
        : [
            {
              area: { sheet: sheet.id, row: used.row + row, column: used.column + column, rows: 1, columns: 1 },
              text: toText(formula),
            },
          ],
    ),
  );
}

function toText(value: CellValue): string {
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

function readCriteria(args: CallArguments, index: number): Criteria {
  const { completeMatch, matchCase } = args.options(index);
  return { completeMatch: completeMatch === true, matchCase: matchCase === true };
}

/** `*` and `?` stand for any text and any character, `~` makes the next one stand for itself. */
function readPattern(text: string, { completeMatch, matchCase }: Criteria): RegExp {
  if (text === '') {
    throw new ApiError('InvalidArgument');
  }
  const source = text.replace(/~[*?~]|[*?]|[\\^$.|+()[\]{}]/g, (part) => {
    if (part === '*') {
      return '.*';
    }
    if (part === '?') {
      return '.';
    }
    return part === '~~' ? '~' : `\\${part.replace('~', '')}`;
  });
  return new RegExp(completeMatch ? `^(?:${source})$` : source, matchCase ? 'gsu' : 'gisu');
}
