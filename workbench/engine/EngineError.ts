/** A refusal that `objects/` turns into the Office.js error of the same code. */
export class EngineError extends Error {
  constructor(
    readonly code:
      | 'InvalidArgument'
      | 'ItemNotFound'
      | 'ItemAlreadyExists'
      | 'AccessDenied'
      | 'InvalidOperation'
      | 'InsertDeleteConflict'
      | 'NonBlankCellOffSheet',
    message: string,
  ) {
    super(message);
    this.name = 'EngineError';
  }
}
