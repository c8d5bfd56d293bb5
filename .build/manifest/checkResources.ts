import type { Document, Element } from '@xmldom/xmldom';
import { checkLanguages } from './checkIdentity';
import { complainAt, elementsNamed, type Complaint } from './manifestDocument';

/** The kind of resource an element with a resid points at: the parent element of the resource. */
const wantedKind: Readonly<Record<string, string>> = {
  Label: 'ShortStrings',
  Title: 'ShortStrings',
  Namespace: 'ShortStrings',
  Description: 'LongStrings',
  Image: 'Images',
  SourceLocation: 'Urls',
  FunctionFile: 'Urls',
  LearnMoreUrl: 'Urls',
  Runtime: 'Urls',
};

/** Longest texts, in characters. */
const longest: Readonly<Record<string, number>> = { ShortStrings: 125, LongStrings: 250 };

const longestId = 32;

/** Excel knows a namespace by this; it is the only text that is the same in every language. */
const untranslated = 'Functions.Namespace';

/** Complains about resources: ids, references without a target, targets nobody refers to, lengths, languages. */
export function checkResources(manifest: Document): Complaint[] {
  const references = [...manifest.getElementsByTagName('*')].filter((element) => element.hasAttribute('resid'));
  const resources = elementsNamed(manifest, 'Resources')
    .flatMap((parent) => [...parent.getElementsByTagName('*')])
    .filter((element) => element.hasAttribute('id'));
  const byId = new Map(resources.map((resource) => [resource.getAttribute('id'), resource]));
  const used = new Set(references.map((reference) => reference.getAttribute('resid')));
  return [
    ...references.flatMap((reference) => checkReference(reference, byId.get(reference.getAttribute('resid')))),
    ...resources.flatMap((resource) => checkResource(resource, byId, used)),
  ];
}

function checkReference(reference: Element, resource: Element | undefined): Complaint[] {
  const id = reference.getAttribute('resid') ?? '';
  if (resource === undefined) return [complainAt(reference, `There is no resource with the id "${id}".`)];
  const name = reference.localName ?? '';
  const kind = resource.parentElement?.localName;
  if (kind === wantedKind[name]) return [];
  return [
    complainAt(
      reference,
      `<${name}> needs a resource among ${wantedKind[name] ?? 'none'}; "${id}" is among ${kind ?? 'none'}.`,
    ),
  ];
}

function checkResource(
  resource: Element,
  byId: ReadonlyMap<string | null, Element>,
  used: ReadonlySet<string | null>,
): Complaint[] {
  const id = resource.getAttribute('id') ?? '';
  const kind = resource.parentElement?.localName ?? '';
  const limit = longest[kind];
  const complaints: Complaint[] = [];
  if (id.length > longestId)
    complaints.push(complainAt(resource, `The id "${id}" is longer than ${longestId} characters.`));
  if (byId.get(id) !== resource) complaints.push(complainAt(resource, `There are two resources with the id "${id}".`));
  if (!used.has(id)) complaints.push(complainAt(resource, `Nothing refers to the resource "${id}".`));
  if (limit === undefined) return complaints;
  const overrides = elementsNamed(resource, 'Override').map((override) => override.getAttribute('Value') ?? '');
  for (const text of [resource.getAttribute('DefaultValue') ?? '', ...overrides]) {
    if (text === '' || text.length > limit) {
      complaints.push(complainAt(resource, `"${id}" must have 1 to ${limit} characters, but is "${text}".`));
    }
  }
  return id === untranslated ? complaints : [...complaints, ...checkLanguages(resource, `"${id}"`)];
}
