/** The codes of Office.js errors that this host raises, with Excel's message and HTTP status. */
const knownErrors = {
  ActivityLimitReached: [429, 'Activity limit has been reached.'],
  AccessDenied: [403, 'You cannot perform the requested operation.'],
  ApiNotFound: [
    404,
    'The API you are trying to use could not be found. It may be available in a newer version of Excel.',
  ],
  ApiNotAvailable: [501, 'The requested API is not available.'],
  Conflict: [409, 'Request could not be processed because of a conflict.'],
  EmptyChartSeries: [400, 'The attempted operation failed because the chart series is empty.'],
  FilteredRangeConflict: [409, 'The attempted operation causes a conflict with a filtered range.'],
  FormulaLengthExceedsLimit: [400, 'The bytecode of the applied formula exceeds the maximum length limit.'],
  GeneralException: [500, 'There was an internal error while processing the request.'],
  InsertDeleteConflict: [409, 'The insert or delete operation attempted resulted in a conflict.'],
  InvalidBinding: [400, 'This object binding is no longer valid due to previous updates.'],
  InvalidOperationInCellEditMode: [
    409,
    "The operation isn't available while Excel is in Edit cell mode. Exit Edit mode by using the Enter or Tab keys, or " +
      'by selecting another cell, and then try again.',
  ],
  InvalidOrTimedOutSession: [401, 'Your Office Online session has expired or is invalid.'],
  InvalidRequest: [400, 'Cannot process the request.'],
  InvalidArgument: [400, 'The argument is invalid or missing or has an incorrect format.'],
  InvalidOperation: [400, 'The operation attempted is invalid on the object.'],
  InvalidReference: [400, 'This reference is not valid for the current operation.'],
  InvalidSelection: [400, 'The current selection is invalid for this operation.'],
  ItemAlreadyExists: [409, 'The resource being created already exists.'],
  ItemNotFound: [404, "The requested resource doesn't exist."],
  MemoryLimitReached: [500, 'The memory limit has been reached. Your action could not be completed.'],
  MergedRangeConflict: [
    409,
    "Cannot complete the operation. A table can't overlap with another table, a PivotTable report, query results, " +
      'merged cells, or an XML Map.',
  ],
  NonBlankCellOffSheet: [
    400,
    "Microsoft Excel can't insert new cells because it would push non-empty cells off the end of the worksheet.",
  ],
  NotImplemented: [501, "The requested feature isn't implemented."],
  OperationCellsExceedLimit: [400, 'The attempted operation affects more than the limit of 33554000 cells.'],
  RequestAborted: [500, 'The request was aborted during run time.'],
  ServiceNotAvailable: [503, 'The service is unavailable.'],
  RangeExceedsLimit: [400, 'The cell count in the range has exceeded the maximum supported number.'],
  Unauthenticated: [401, 'Required authentication information is either missing or invalid.'],
  UndoNotSupported: [400, 'The operation cannot be undone.'],
  UnsupportedFeature: [
    400,
    'The operation failed because the source worksheet contains one or more unsupported features.',
  ],
  UnsupportedOperation: [400, 'The operation being attempted is not supported.'],
} as const satisfies Record<string, readonly [number, string]>;

export type ApiErrorCode = keyof typeof knownErrors;

/** Every code, in alphabetical order. */
export const apiErrorCodes = (Object.keys(knownErrors) as ApiErrorCode[]).sort();

/** A refusal that reaches the add-in as an `OfficeExtension.Error` of this code. */
export class ApiError extends Error {
  readonly httpStatus: number;

  /** @param message Excel's own message for the code unless given. */
  constructor(
    readonly code: ApiErrorCode,
    message?: string,
  ) {
    super(message ?? knownErrors[code][1]);
    this.name = 'ApiError';
    this.httpStatus = knownErrors[code][0];
  }
}
