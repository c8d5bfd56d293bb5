import { createEngine } from '../../../workbench/engine/createEngine';
import type { Engine } from '../../../workbench/engine/Engine';
import { openWorkbook } from './openWorkbook';
import type { OpenWorkbook } from './openWorkbook';

/** One archive for many trials: what each does to the workbook is taken back, which is faster than making an archive anew. */
export class KeptArchive {
  private constructor(
    private readonly engine: Engine,
    private readonly settings: ReadonlyMap<string, string>,
  ) {}

  /** @param make makes the archive and all that each trial is to find */
  static async create(make: (book: OpenWorkbook) => Promise<void>): Promise<KeptArchive> {
    const engine = await createEngine();
    const documentSettings = new Map<string, string>();
    const book = await openWorkbook({ engine, documentSettings });
    await make(book);
    await book.host.idle();
    book.close();
    return new KeptArchive(engine, documentSettings);
  }

  /** Opens the archive for one trial, in a page of its own, and puts the workbook back as it was. */
  async attempt(work: (book: OpenWorkbook) => Promise<void>): Promise<void> {
    const { engine } = this;
    const book = await openWorkbook({ engine, documentSettings: new Map(this.settings) });
    engine.history.begin();
    try {
      await work(book);
      await book.host.idle();
      expect(book.faults).toEqual([]);
    } finally {
      book.close();
      engine.history.end();
      engine.history.undo();
      await engine.idle();
      engine.history.clear();
    }
  }

  dispose(): void {
    this.engine.dispose();
  }
}
