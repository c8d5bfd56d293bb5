/**
 * Asks once for a page that is to be shown in a frame: a frame does not tell that its page could not be loaded.
 * @throws Error with the reason where the page cannot be had.
 */
export async function checkReachable(address: string): Promise<void> {
  const isOurs = new URL(address, location.href).origin === location.origin;
  // Another server's answer may not be looked into, but that there is none is told.
  const response = await fetch(address, { method: 'HEAD', mode: isOurs ? 'same-origin' : 'no-cors' });
  if (isOurs && !response.ok) throw new Error(`${String(response.status)} ${response.statusText}`);
}
