const withScheme = /^https?:\/\/\S+$/iu;

/** A host with a top-level domain of letters and whatever path: `www.vanke.com`, `bank.pingan.com/about`. */
const host = /^(?:[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?\.)+\p{L}{2,}(?:\/\S*)?$/iu;

/** Whether a text is the address of a page. An e-mail address is not. */
export function isWebAddress(text: string): boolean {
  return withScheme.test(text) || host.test(text);
}
