/** Why a file could not be opened or saved; the page words each code in the person's language. */
export type FileProblemCode =
  'empty' | 'notASpreadsheet' | 'damaged' | 'encrypted' | 'oldFormat' | 'tooLarge' | 'cannotBeStored';

/** A file that cannot be opened or saved. `details` is for the curious: the part, cell or limit concerned, in English. */
export class FileProblem extends Error {
  constructor(
    readonly code: FileProblemCode,
    readonly details: string,
    options?: ErrorOptions,
  ) {
    super(`${code}: ${details}`, options);
    this.name = 'FileProblem';
  }
}
