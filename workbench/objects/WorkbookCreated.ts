import { ApiError } from '../richapi/ApiError';
import type { HostClass } from '../richapi/HostClass';
import { describeClass, HostObject } from '../richapi/HostClass';
import type { WorkbookContext } from './WorkbookContext';

/** A workbook that an add-in has made and that is not shown yet (`application.createWorkbook`). */
export class WorkbookCreated extends HostObject {
  constructor(
    readonly context: WorkbookContext,
    readonly id: string,
    /** The file that it begins with; an empty workbook without. */
    readonly file: Uint8Array | undefined,
  ) {
    super();
  }

  get hostClass(): HostClass {
    return workbookCreatedClass;
  }
}

const workbookCreatedClass = describeClass<WorkbookCreated>('WorkbookCreated', {
  identity: ({ id }) => ({ Id: id }),
  scalars: { id: ({ id }) => id },
  methods: { open: ({ context, file }) => openNewWorkbook(context, file) },
});

/** Shows a new workbook beside this one, which stays as it is. */
export async function openNewWorkbook(context: WorkbookContext, file: Uint8Array | undefined): Promise<void> {
  await context.openNew?.(file);
}

/** The file that an add-in has sent in base 64; `undefined` where it asks for an empty workbook. */
export function readSentFile(base64: unknown): Uint8Array | undefined {
  if (base64 === null || base64 === '') {
    return undefined;
  }
  // All that a base 64 text may hold: `atob` would take blanks as well.
  if (typeof base64 !== 'string' || base64.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(base64)) {
    throw new ApiError('InvalidArgument');
  }
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
