import type { FunctionsFile } from '../protocol/functionsFile';
import type { HostOptions } from '../protocol/hostOptions';
import type { AddinManifest } from './AddinManifest';
import { servedAddress } from './servedAddress';

/**
 * Fetches the custom functions' metadata that the manifest names for the display language.
 * @returns `undefined` where the manifest declares no functions.
 * @throws Error where the file cannot be fetched.
 */
export async function loadFunctions(manifest: AddinManifest): Promise<HostOptions['functions']> {
  if (manifest.functions === undefined) return undefined;
  const address = servedAddress(manifest.functions.metadataAddress, manifest);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${String(response.status)} ${response.statusText}`);
  return { file: (await response.json()) as FunctionsFile, namespace: manifest.functions.namespace };
}
