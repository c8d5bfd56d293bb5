import { childOf, childrenOf, descendantsOf, ManifestProblem } from './manifestXml';

/** The `<Resources>` of a manifest in one language. */
export interface ManifestResources {
  /**
   * The text or address that an element names by its `resid`.
   * @throws ManifestProblem where the resources lack it.
   */
  textAt(element: Element): string;
}

/** Reads the images, addresses and strings of the resources, each in the given language where it has an override. */
export function localisedResources(overrides: Element, language: string): ManifestResources {
  const texts = new Map<string, string>();
  const resources = childOf(overrides, 'Resources');
  for (const kind of ['Image', 'Url', 'String']) {
    for (const resource of descendantsOf(resources, kind)) {
      texts.set(resource.getAttribute('id') ?? '', localisedValue(resource, language));
    }
  }
  return {
    textAt(element) {
      const id = element.getAttribute('resid') ?? '';
      const text = texts.get(id);
      if (text === undefined) throw new ManifestProblem(`The manifest's resources lack "${id}".`);
      return text;
    },
  };
}

/** The value of the override for the language, or the default. */
export function localisedValue(element: Element, language: string): string {
  const override = childrenOf(element, 'Override').find(
    (each) => each.getAttribute('Locale')?.toLowerCase() === language.toLowerCase(),
  );
  return override?.getAttribute('Value') ?? element.getAttribute('DefaultValue') ?? '';
}
