import { ApiError } from '../richapi/ApiError';
import type { CallArguments } from '../richapi/CallArguments';
import { Worksheet } from './Worksheet';

const positionTypes = ['None', 'Before', 'After', 'Beginning', 'End'] as const;

/** `Worksheet.copy`: the copy is named as Excel names it, e.g. `Sheet1 (2)`, and is not activated. */
export function copyWorksheet(sheet: Worksheet, args: CallArguments): Worksheet {
  const { engine } = sheet.context;
  const copy = engine.copySheet(sheet.id, copyPosition(sheet, args), 'addin');
  return new Worksheet(sheet.context, copy);
}

function copyPosition(sheet: Worksheet, args: CallArguments): number {
  const type = args.choice(0, positionTypes, 'None');
  const relativeTo = args.at(1);
  switch (type) {
    case 'None':
    case 'Beginning':
      return 0;
    case 'End':
      return sheet.context.engine.sheets().length;
    default:
      if (!(relativeTo instanceof Worksheet)) {
        throw new ApiError('InvalidArgument');
      }
      return relativeTo.position + (type === 'After' ? 1 : 0);
  }
}
