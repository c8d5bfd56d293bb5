/*
 * Defends against: storage that the browser refuses to a page within another one, or shares with pages of other workbooks
 * (Office.context.partitionKey).
 */
const AUTHOR_KEY = 'customer-archive-author';

/** Keeps the name under which a user's changes are logged: in the browser's storage, else for as long as the page lives. */
export class AuthorStore {
  private name: string | undefined;

  /**
   * @param storage Browsers that refuse storage throw already when asked for it.
   * @param partitionKey Answers what Office sets before keys, so that hosts do not see each other's; nothing where it need
   * not. Asked for late, because Office has no context while the page is still loading.
   * @param reportFault Told if the name could not be kept: it is good for this session all the same.
   */
  constructor(
    private readonly storage: () => Storage,
    private readonly partitionKey: () => string | undefined,
    private readonly reportFault: (error: unknown) => void,
  ) {}

  read(): string {
    this.name ??= this.attempt((storage) => storage.getItem(this.key())) ?? '';
    return this.name;
  }

  write(name: string): void {
    this.name = name.trim();
    this.attempt((storage) => storage.setItem(this.key(), name.trim()));
  }

  private key(): string {
    return (this.partitionKey() ?? '') + AUTHOR_KEY;
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
