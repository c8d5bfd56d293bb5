import type { AddinManifest } from './AddinManifest';
import { servedAddress } from './servedAddress';

/** The file behind `ExtendedOverrides`, as far as shortcuts go. */
interface ShortcutsFile {
  readonly shortcuts?: readonly {
    readonly action: string;
    readonly key: { readonly default: string; readonly web?: string };
  }[];
}

/**
 * Fetches the keyboard shortcuts that the manifest's `ExtendedOverrides` names.
 * @returns keys by the id of their action; `undefined` where the manifest names no file
 * @throws Error where the file cannot be fetched.
 */
export async function loadShortcuts(manifest: AddinManifest): Promise<Readonly<Record<string, string>> | undefined> {
  if (manifest.shortcutsAddress === undefined) return undefined;
  const address = servedAddress(manifest.shortcutsAddress, manifest);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${String(response.status)} ${response.statusText}`);
  const { shortcuts = [] } = (await response.json()) as ShortcutsFile;
  return Object.fromEntries(shortcuts.map(({ action, key }) => [action, key.web ?? key.default]));
}
