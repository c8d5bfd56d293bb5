import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ServedWorkbench } from '../../../workbench/server/createRequestHandler';
import { serveForeignAddin } from './serveForeignAddin';
import type { ServedAddin } from './serveForeignAddin';
import { setUpWorkbench } from './setUpWorkbench';
import type { OpenWorkbench } from './setUpWorkbench';

/** Prepares a test file whose workbench hosts an add-in of `test/e2e/foreign` by its manifest, as `--manifest` does. */
export function setUpForeignAddin(name: string): OpenWorkbench {
  const folder = mkdtempSync(join(tmpdir(), 'foreign-'));
  const manifest = join(folder, 'manifest.xml');
  const served: Partial<ServedWorkbench> = {
    manifest,
    configuration: { displayLanguage: 'en-US', isForeignManifest: true },
  };
  let addin: ServedAddin;

  beforeAll(async () => {
    addin = await serveForeignAddin(name);
    writeFileSync(manifest, addin.manifest);
  });

  afterAll(() => {
    addin.close();
    rmSync(folder, { recursive: true });
  });

  return setUpWorkbench(served);
}
