/**
 * `npm run validate`: checks manifest.xml and the custom functions without the network; with `-- --microsoft` asks
 * Microsoft's validation service too, which needs the network.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { validateManifest } from 'office-addin-manifest';
import { developmentAddress } from './addresses';
import { readFunctionsMetadata } from './functionsMetadata';
import { checkFunctionNames } from './manifest/checkFunctionNames';
import { checkManifest } from './manifest/checkManifest';
import type { Complaint } from './manifest/manifestDocument';
import { readNamespace } from './manifest/readNames';

const project = path.join(__dirname, '..');
const manifestFile = path.join(project, 'manifest.xml');

async function checkFunctions(manifest: string): Promise<Complaint[]> {
  const folder = path.join(project, 'src/functions');
  const sources = readdirSync(folder).filter((file) => file.endsWith('.ts'));
  const metadata = await readFunctionsMetadata(sources.map((file) => path.join(folder, file)));
  return checkFunctionNames(metadata, readNamespace(manifest));
}

async function askMicrosoft(): Promise<Complaint[]> {
  const { isValid, report, status, statusText } = await validateManifest(manifestFile);
  if (report === undefined)
    return [{ text: `Microsoft's service did not answer: ${status ?? ''} ${statusText ?? ''}` }];
  const errors = (report.errors ?? []).map(({ title, content }) => ({ text: `${title ?? ''} ${content ?? ''}` }));
  return isValid || errors.length > 0 ? errors : [{ text: 'Microsoft finds the manifest invalid without saying why.' }];
}

async function validate(): Promise<void> {
  const manifest = readFileSync(manifestFile, 'utf8');
  const complaints = [
    ...checkManifest(manifest, developmentAddress, project),
    ...(await checkFunctions(manifest)),
    ...(process.argv.includes('--microsoft') ? await askMicrosoft() : []),
  ];
  for (const { line, text } of complaints) process.stderr.write(`manifest.xml${line ? `:${line}` : ''}  ${text}\n`);
  if (complaints.length > 0) process.exitCode = 1;
  else process.stdout.write('The manifest and the custom functions are in order.\n');
}

void validate().catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
});
