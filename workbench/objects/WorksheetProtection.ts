import { ApiError } from '../richapi/ApiError';
import type { HostClass } from '../richapi/HostClass';
import { describeClass, HostObject } from '../richapi/HostClass';
import type { Worksheet } from './Worksheet';

/** Protection of a sheet. Passwords are not imitated: any password takes it off. */
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
      sheet.context.engine.protections.protectSheet(sheet.id, 'addin', args.options(0));
    },
    unprotect: ({ sheet }) => sheet.context.engine.protections.unprotectSheet(sheet.id, 'addin'),
  },
});
