import { checkAddresses } from './checkAddresses';
import { checkIdentity } from './checkIdentity';
import { checkResources } from './checkResources';
import { checkStructure } from './checkStructure';
import { parseManifest, type Complaint } from './manifestDocument';

/**
 * Checks a manifest as far as that is possible without the network: schema, store rules, resources, icons.
 * @param xml the manifest
 * @param publishedAddress where the add-in is served from, ending with a slash
 * @param folder the folder whose files are served there
 * @returns what Excel or the store would refuse; nothing if all is well
 */
export function checkManifest(xml: string, publishedAddress: string, folder: string): Complaint[] {
  const manifest = parseManifest(xml);
  if ('text' in manifest) return [manifest];
  const structure = checkStructure(manifest);
  // Where the structure is wrong, everything after it would complain about the same thing in other words.
  if (structure.length > 0) return structure;
  return [
    ...checkIdentity(manifest),
    ...checkResources(manifest),
    ...checkAddresses(manifest, publishedAddress, folder),
  ];
}
