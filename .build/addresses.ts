/**
 * Where the add-in is served from: the one source of the address in the manifest and in the function metadata.
 * Both are written with the development address, so that they can be sideloaded as they stand; a build for other
 * people replaces it.
 */

/** The address used while developing, and the one written in manifest.xml. Ends with a slash. */
export const developmentAddress = 'https://localhost:3000/';

/** Stands in a build nobody has given an address to. `.example` can never be registered, so it can lead nowhere. */
const placeholderAddress = 'https://customer-archive.example/';

/**
 * The address the built add-in will be served from.
 * @param requested the environment variable ADDIN_URL, if it is set
 * @returns the address, ending with a slash
 * @throws Error if it is no https address: Excel loads add-ins over https only
 */
export function resolvePublishedAddress(requested: string | undefined): string {
  if (requested === undefined || requested.trim() === '') return placeholderAddress;
  const address = URL.canParse(requested.trim()) ? new URL(requested.trim()) : undefined;
  if (address?.protocol !== 'https:' || address.search !== '' || address.hash !== '') {
    throw new Error(`ADDIN_URL must be an https address without query or fragment, but is "${requested}".`);
  }
  return address.href.endsWith('/') ? address.href : `${address.href}/`;
}

/** Replaces the development address by the published one everywhere in a text. */
export function readdress(text: string, publishedAddress: string): string {
  return text.replaceAll(developmentAddress, publishedAddress);
}
