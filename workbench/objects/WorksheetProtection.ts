import { ApiError } from '../richapi/ApiError';
import type { HostClass } from '../richapi/HostClass';
import { describeClass, HostObject } from '../richapi/HostClass';
import { readProtectionOptions } from './readProtectionOptions';
import type { Worksheet } from './Worksheet';

/** Protection of a sheet: its locked cells refuse everybody, what else is allowed is said by the options. */
export class WorksheetProtection extends HostObject {
  constructor(readonly sheet: Worksheet) {
    super();
  }

  get hostClass(): HostClass {
    return worksheetProtectionClass;
  }
}

const worksheetProtectionClass = describeClass<WorksheetProtection>('WorksheetProtection', {
  scalars: {
    protected: ({ sheet }) => sheet.state.isProtected,
    options: ({ sheet }) => sheet.context.engine.protections.sheet(sheet.id)?.options ?? null,
  },
  methods: {
    protect: ({ sheet }, args) => {
      if (sheet.state.isProtected) {
        throw new ApiError('InvalidOperation');
      }
      const options = readProtectionOptions(args.options(0));
      sheet.context.engine.protections.protectSheet(sheet.id, 'addin', options, args.text(1, ''));
    },
    unprotect: ({ sheet }, args) =>
      sheet.context.engine.protections.unprotectSheet(sheet.id, 'addin', args.text(0, '')),
  },
  differs: {
    protect:
      '`allowPivotTables` and `allowEditScenarios` are stored: there are neither. `selectionMode` is stored: every cell can be selected.',
    unprotect:
      'A wrong password is refused as `InvalidArgument`, the code that Excel documents for pausing protection.',
  },
});
