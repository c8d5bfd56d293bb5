import { ApiError } from '../richapi/ApiError';
import type { HostClass } from '../richapi/HostClass';
import { describeClass, HostObject } from '../richapi/HostClass';
import type { WorkbookContext } from './WorkbookContext';

/** Protection of the workbook: sheets are not added, deleted, renamed, moved, hidden, shown or coloured. */
export class WorkbookProtection extends HostObject {
  constructor(readonly context: WorkbookContext) {
    super();
  }

  get hostClass(): HostClass {
    return workbookProtectionClass;
  }
}

const workbookProtectionClass = describeClass<WorkbookProtection>('WorkbookProtection', {
  scalars: { protected: ({ context }) => context.engine.protections.workbook() !== undefined },
  methods: {
    protect: ({ context }, args) => {
      if (context.engine.protections.workbook() !== undefined) {
        throw new ApiError('InvalidOperation');
      }
      context.engine.protections.protectWorkbook(args.text(0, ''));
    },
    unprotect: ({ context }, args) => context.engine.protections.unprotectWorkbook(args.text(0, '')),
  },
  differs: {
    unprotect: 'A wrong password is refused as `InvalidArgument`; Excel does not document its code.',
  },
});
