import type { CallArguments } from '../richapi/CallArguments';
import type { ClassDescription } from '../richapi/HostClass';
import type { Range } from './Range';
import { readAreaArgument, readAreasArgument } from './readAreaArgument';
import type { CellsTarget } from './WorkbookContext';

const copyKinds = ['All', 'Formulas', 'Values', 'Formats', 'Link'] as const;

/** What brings cells from one place to another. */
export const rangeTransferMethods: NonNullable<ClassDescription<Range>['methods']> = {
  copyFrom: (range, args) => copyInto(range, args),
  moveTo: ({ context, area }, args) => {
    context.engine.transfers.move(area, readAreaArgument(context, args, 0, area.sheet), 'addin');
  },
};

export const rangeTransferDifferences = {
  copyFrom:
    'hidden rows of the source are copied as well; comments and notes are not; transposing swaps relative references only',
  moveTo: 'formulas of conditional formats and validation elsewhere do not follow the moved cells',
};

/** `Range.copyFrom` and `RangeAreas.copyFrom`: every area of the target gets its copy. */
export function copyInto({ context, areas }: CellsTarget, args: CallArguments): void {
  const sheet = areas[0]?.sheet ?? '';
  const sources = readAreasArgument(context, args, 0, sheet);
  const options = {
    kind: args.choice(1, copyKinds, 'All'),
    skipBlanks: args.flag(2, false),
    transpose: args.flag(3, false),
  };
  for (const area of areas) {
    context.engine.transfers.copy(sources, area, options, 'addin');
  }
}
