/**
 * The workbench's command: `node -r @swc-node/register workbench/server/start.ts [options]` (`npm run workbench -- …`).
 * Builds what is stale, serves the page on this machine and opens it in a browser. Ends with Ctrl+C.
 */
import { access } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { BuildProblem, buildStaleBundles } from './buildBundles';
import { cacheFolder } from './cacheFolder';
import { loadCertificate } from './certificate';
import type { ServedWorkbench } from './createRequestHandler';
import { openBrowser } from './openBrowser';
import type { Opening } from './openBrowser';
import { OptionProblem, parseOptions, usage } from './parseOptions';
import type { WorkbenchOptions } from './parseOptions';
import { PortProblem, startServer } from './startServer';

const projectFolder = join(__dirname, '..', '..');

const afterOpening: Readonly<Record<Opening, string>> = {
  opened: 'It opens in your browser now.',
  openedWithWarning:
    'It opens in your browser now. The certificate was made on this machine, so the browser warns once: choose ' +
    '"Advanced", then "Continue to localhost".',
  failed: 'No browser could be started: open the address yourself.',
};

async function start(options: WorkbenchOptions): Promise<void> {
  const file = options.file === undefined ? undefined : await findFile('--open', options.file);
  const manifest = options.manifest === undefined ? undefined : await findFile('--manifest', options.manifest);
  await buildStaleBundles(projectFolder, (name) => {
    say(`Building the ${name === 'addin' ? 'add-in' : 'workbench page'} …`);
  });
  const certificate = await loadCertificate(cacheFolder(), new Date());
  const server = await startServer(describeServed(options, file, manifest), options.port, certificate);
  say(`\nThe workbench is at ${server.address}`);
  say('A spreadsheet with the add-in beside it, as in Excel on the web: open a list, then use the ribbon or the pane.');
  if (options.opensBrowser) say(afterOpening[await openBrowser(server.address, certificate, cacheFolder())]);
  say('Stop it with Ctrl+C.');
  process.once('SIGINT', () => {
    server.close().then(() => process.exit(0), fail);
  });
}

function describeServed(
  options: WorkbenchOptions,
  file: string | undefined,
  manifest: string | undefined,
): ServedWorkbench {
  return {
    projectFolder,
    ...(file === undefined ? {} : { openedFile: file }),
    ...(manifest === undefined ? {} : { manifest }),
    configuration: {
      displayLanguage: options.displayLanguage,
      ...(options.profile === undefined ? {} : { profile: options.profile }),
      ...(options.addinPage === undefined ? {} : { addinPage: options.addinPage }),
      ...(manifest === undefined ? {} : { isForeignManifest: true }),
      ...(file === undefined ? {} : { openedFile: basename(file) }),
    },
  };
}

/** Paths are meant from where the person typed the command, also when npm has changed to the project's folder. */
async function findFile(option: string, path: string): Promise<string> {
  const file = resolve(process.env['INIT_CWD'] ?? process.cwd(), path);
  try {
    await access(file);
  } catch (error) {
    throw new OptionProblem(
      `${option}: cannot read ${file} (${error instanceof Error ? error.message : String(error)}).`,
    );
  }
  return file;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function fail(error: unknown): void {
  // What the person can mend is told in one message; anything else is a fault of ours and needs its stack.
  const isExpected = error instanceof OptionProblem || error instanceof PortProblem || error instanceof BuildProblem;
  process.stderr.write(`${isExpected ? error.message : error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
}

async function run(): Promise<void> {
  const options = parseOptions(process.argv.slice(2));
  if (options === 'help') say(usage);
  else await start(options);
}

run().catch(fail);
