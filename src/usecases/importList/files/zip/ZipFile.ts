import type { Refuse } from '../refuseSource';
import type { Steps } from '../../steps';
import { readZipDirectory, type ZipEntry } from './readZipDirectory';
import { unpackEntry } from './unpackEntry';

/** A zip file in memory, of which single parts are unpacked when they are asked for. */
export class ZipFile {
  private readonly entries: ReadonlyMap<string, ZipEntry>;

  /** @throws WorkbookProblem `fileRefused` where it has no directory that can be read. */
  constructor(
    private readonly bytes: Uint8Array,
    readonly refuse: Refuse,
  ) {
    this.entries = readZipDirectory(bytes, refuse);
  }

  has(name: string): boolean {
    return this.find(name) !== undefined;
  }

  /** Gives the unpacked bytes of a part to `take`, piece by piece. */
  *unpack(name: string, take: (piece: Uint8Array) => void): Steps<void> {
    const entry = this.find(name);
    if (entry === undefined) {
      throw this.refuse('damaged', { fault: `${name} is missing` });
    }
    yield* unpackEntry(this.bytes, entry, take, this.refuse);
  }

  /** Parts have names without regard to case (ECMA-376-2, 7.2.3.5), and some programs write them with a slash in front. */
  private find(name: string): ZipEntry | undefined {
    return this.entries.get(name) ?? this.byFoldedName.get(fold(name));
  }

  private get byFoldedName(): ReadonlyMap<string, ZipEntry> {
    this.foldedNames ??= new Map([...this.entries].map(([name, entry]) => [fold(name), entry]));
    return this.foldedNames;
  }

  private foldedNames: ReadonlyMap<string, ZipEntry> | undefined;
}

function fold(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}
