/** A page of an add-in cannot be shown, and what would have to be otherwise. */
export class AddressProblem extends Error {
  override readonly name = 'AddressProblem';
}

/**
 * Asks once for a page that is to be shown in a frame: a frame does not tell that its page could not be loaded, and
 * office.js hangs without a word where it does not trust its host.
 * @throws AddressProblem where office.js would not speak to this page
 * @throws Error with the reason where the page cannot be had.
 */
export async function checkReachable(address: string): Promise<void> {
  const { protocol, hostname, origin } = new URL(address, location.href);
  if (protocol !== 'https:' || hostname !== location.hostname) {
    throw new AddressProblem(`https://${location.hostname}`);
  }
  const isOurs = origin === location.origin;
  // Another server's answer may not be looked into, but that there is none is told.
  const response = await fetch(address, { method: 'HEAD', mode: isOurs ? 'same-origin' : 'no-cors' });
  if (isOurs && !response.ok) throw new Error(`${String(response.status)} ${response.statusText}`);
}
