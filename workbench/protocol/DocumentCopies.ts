/** Numbers of office.js for the kinds of copies; Excel on the web gives the file itself. */
const compressedFile = 1;

/** The file as it was when an add-in asked for it (`getFileAsync`), handed over in slices until it is closed. */
export class DocumentCopies {
  private readonly copies = new Map<number, { readonly bytes: Uint8Array; readonly sliceSize: number }>();
  private lastHandle = 0;

  /** @param save Makes the file; without it there are no copies. */
  constructor(private readonly save: (() => Promise<Uint8Array>) | undefined) {}

  /**
   * Makes a copy.
   * @returns its handle and its size in bytes; `undefined` for a kind that is not offered
   */
  async open(
    kind: unknown,
    sliceSize: unknown,
  ): Promise<{ readonly handle: number; readonly size: number } | undefined> {
    if (this.save === undefined || kind !== compressedFile) return undefined;
    const bytes = await this.save();
    this.lastHandle += 1;
    this.copies.set(this.lastHandle, { bytes, sliceSize: Number(sliceSize) });
    return { handle: this.lastHandle, size: bytes.length };
  }

  /** The bytes of one slice; `undefined` where the copy is closed or has fewer. */
  slice(handle: unknown, index: unknown): readonly number[] | undefined {
    const copy = this.copies.get(Number(handle));
    const start = Number(index) * (copy?.sliceSize ?? 0);
    return copy === undefined || start >= copy.bytes.length
      ? undefined
      : [...copy.bytes.subarray(start, start + copy.sliceSize)];
  }

  close(handle: unknown): void {
    this.copies.delete(Number(handle));
  }
}
