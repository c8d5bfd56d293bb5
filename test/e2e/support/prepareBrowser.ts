import { unpackChromium } from './unpackChromium';

/**
 * Runs once, before jest's workers start: two of them unpacking the same program at once would start half of it.
 */
// eslint-disable-next-line no-restricted-exports -- jest asks a globalSetup for its default export
export default async function prepareBrowser(): Promise<void> {
  if (process.platform === 'linux') await unpackChromium();
}
