/** The codes of Office.js errors that this host raises, with Excel's message and HTTP status. */
const knownErrors = {
  AccessDenied: [403, 'You cannot perform the requested operation.'],
  ApiNotFound: [
    404,
    'The API you are trying to use could not be found. It may be available in a newer version of Excel.',
  ],
  GeneralException: [500, 'There was an internal error while processing the request.'],
  InsertDeleteConflict: [409, 'The insert or delete operation attempted resulted in a conflict.'],
  InvalidArgument: [400, 'The argument is invalid or missing or has an incorrect format.'],
  InvalidOperation: [400, 'The operation attempted is invalid on the object.'],
  InvalidReference: [400, 'This reference is not valid for the current operation.'],
  InvalidSelection: [400, 'The current selection is invalid for this operation.'],
  ItemAlreadyExists: [409, 'The resource being created already exists.'],
  ItemNotFound: [404, "The requested resource doesn't exist."],
  NonBlankCellOffSheet: [
    400,
    "Microsoft Excel can't insert new cells because it would push non-empty cells off the end of the worksheet.",
  ],
  RangeExceedsLimit: [400, 'The cell count in the range has exceeded the maximum supported number.'],
  UnsupportedOperation: [400, 'The operation being attempted is not supported.'],
} as const satisfies Record<string, readonly [number, string]>;

export type ApiErrorCode = keyof typeof knownErrors;

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
