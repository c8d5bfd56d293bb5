import type { AddinManifest } from './AddinManifest';

/**
 * Where the workbench serves what the manifest names: the manifest's addresses are those of development or production,
 * the workbench has the same files at `/addin/`.
 * @param address an absolute address from the manifest
 * @param manifest names the add-in page; the build puts it at the top of its folder
 * @returns a path on the workbench's server, or the address itself where it lies outside the add-in's folder or the
 *   add-in is hosted elsewhere
 */
export function servedAddress(
  address: string,
  { pageAddress, isHostedElsewhere }: Pick<AddinManifest, 'pageAddress' | 'isHostedElsewhere'>,
): string {
  if (isHostedElsewhere) return address;
  const folder = new URL('.', pageAddress).href;
  return address.startsWith(folder) ? `/addin/${address.slice(folder.length)}` : address;
}
