import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { JSDOM } from 'jsdom';

/** What the genuine library defines in its window. */
export interface OfficeLibrary {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly OSF: OfficeInternals;
  close(): void;
}

/** The doors between the library and its host; everything else goes through them. */
export interface OfficeInternals {
  /** Behind `Office.context`. */
  _OfficeAppFactory: { getContext(): unknown };
  readonly DDA: {
    RichApi: {
      executeRichApiRequestAsync(request: readonly unknown[], callback: (result: OfficeResult) => void): void;
      richApiMessageManager: { register(handler: (message: OfficeMessage) => void): Promise<void> };
    };
  };
}

export interface OfficeResult {
  readonly status: 'succeeded' | 'failed';
  readonly value?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

export interface OfficeMessage {
  readonly entries: readonly {
    readonly messageCategory: number;
    readonly messageType: number;
    readonly targetId: string;
    readonly message: string;
    readonly id: number;
    readonly isRemoteOverride: boolean;
  }[];
}

let compiled: Script | undefined;

/** Evaluates the genuine office.js for Excel on the web in a window of its own. Read and compiled once a process. */
export function loadOfficeLibrary(): OfficeLibrary {
  compiled ??= compileLibrary();
  const dom = new JSDOM('<!doctype html><title>add-in</title>', {
    url: 'https://localhost/',
    runScripts: 'outside-only',
  });
  const context = dom.getInternalVMContext();
  // The add-in's values are of this realm: the library knows them by `instanceof`.
  Object.assign(context, { Date, Error, Promise });
  compiled.runInContext(context);
  const { Excel, Office, OfficeExtension, OSF } = context as unknown as OfficeLibrary;
  return { Excel, Office, OfficeExtension, OSF, close: () => dom.window.close() };
}

/** The debug build: the same code as the minified one, with names that a profile or a stack can be read by. */
function compileLibrary(): Script {
  const path = createRequire(join(process.cwd(), 'package.json')).resolve(
    '@microsoft/office-js/dist/excel-web-16.00.debug.js',
  );
  return new Script(readFileSync(path, 'utf8'), { filename: path });
}
