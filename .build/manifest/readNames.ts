import type { Document } from '@xmldom/xmldom';
import { elementsNamed, parseManifest } from './manifestDocument';

/** How the manifest names the add-in in one language. */
export interface AddinNames {
  readonly name: string;
  readonly description: string;
}

/**
 * Reads the add-in's name and description in one language.
 * @param language a full tag; a language without an Override gets the default
 * @throws Error if the manifest is not well-formed
 */
export function readNames(xml: string, language: string): AddinNames {
  const manifest = parseManifest(xml);
  if ('text' in manifest) throw new Error(manifest.text);
  return {
    name: localisedText(manifest, 'DisplayName', language),
    description: localisedText(manifest, 'Description', language),
  };
}

function localisedText(manifest: Document, name: string, language: string): string {
  const element = elementsNamed(manifest, name)[0];
  if (element === undefined) throw new Error(`The manifest has no <${name}>.`);
  const override = elementsNamed(element, 'Override').find((each) => each.getAttribute('Locale') === language);
  return override?.getAttribute('Value') ?? element.getAttribute('DefaultValue') ?? '';
}

/** The namespace of the custom functions: what stands before the full stop in a formula. */
export function readNamespace(xml: string): string {
  const manifest = parseManifest(xml);
  if ('text' in manifest) throw new Error(manifest.text);
  const reference = elementsNamed(manifest, 'Namespace')[0]?.getAttribute('resid');
  const resource = elementsNamed(manifest, 'String').find((each) => each.getAttribute('id') === reference);
  return resource?.getAttribute('DefaultValue') ?? '';
}
