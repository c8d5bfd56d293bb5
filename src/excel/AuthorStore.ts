/*
 * Defends against: storage that the browser refuses to a page within another one, or shares with pages of other workbooks
 * (Office.context.partitionKey).
 */
const AUTHOR_KEY = 'customer-archive-author';

/** Keeps the name under which a user's changes are logged: in the browser's storage, else for as long as the page lives. */
export class AuthorStore {
  private name: string | undefined;
  private readonly key: string;

  /**
   * @param storage Browsers that refuse storage throw already when asked for it.
   * @param partitionKey What Office sets before keys, so that hosts do not see each other's; absent where it need not.
   * @param reportFault Told if the name could not be kept: it is good for this session all the same.
   */
  constructor(
    private readonly storage: () => Storage,
    partitionKey: string | undefined,
    private readonly reportFault: (error: unknown) => void,
  ) {
    this.key = (partitionKey ?? '') + AUTHOR_KEY;
  }

  read(): string {
    this.name ??= this.attempt((storage) => storage.getItem(this.key)) ?? '';
    return this.name;
  }

  write(name: string): void {
    this.name = name.trim();
    this.attempt((storage) => storage.setItem(this.key, name.trim()));
  }

  private attempt<Result>(access: (storage: Storage) => Result): Result | undefined {
    try {
      return access(this.storage());
    } catch (error) {
      this.reportFault(error);
      return undefined;
    }
  }
}
