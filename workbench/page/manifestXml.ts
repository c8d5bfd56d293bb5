/** The manifest cannot be used; the message says what is wrong with it. */
export class ManifestProblem extends Error {
  override readonly name = 'ManifestProblem';
}

/** The children of that name, whatever their namespace prefix. */
export function childrenOf(parent: Element, name: string): Element[] {
  return [...parent.children].filter((child) => child.localName === name);
}

/**
 * The one child of that name.
 * @throws ManifestProblem where there is none.
 */
export function childOf(parent: Element, name: string): Element {
  const child = childrenOf(parent, name)[0];
  if (child === undefined) throw new ManifestProblem(`In the manifest, <${parent.localName}> lacks its <${name}>.`);
  return child;
}

/** All elements of that name below `parent`, in the order of the text. */
export function descendantsOf(parent: Element, name: string): Element[] {
  return [...parent.getElementsByTagNameNS('*', name)];
}

export function textOf(element: Element): string {
  return element.textContent.trim();
}

/** The `xsi:type` of an element. */
export function typeOf(element: Element): string {
  return element.getAttribute('xsi:type') ?? '';
}
