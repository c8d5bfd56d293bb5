import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Document, Element } from '@xmldom/xmldom';
import { complainAt, elementsNamed, type Complaint } from './manifestDocument';
import { pngSize } from './pngSize';

/** Sizes of the two icons at the top of the manifest (policy 1120.1) and of a ribbon button, in pixels. */
const topIcons: Readonly<Record<string, number>> = { IconUrl: 32, HighResolutionIconUrl: 64 };
const buttonSizes = [16, 32, 64, 80];

/**
 * Complains about addresses: not https, outside the address the add-in is served from (functions must share one domain,
 * policy 1120.5.2), and icons that are missing or of the wrong size.
 * @param publishedAddress where the add-in is served from, ending with a slash
 * @param folder the folder whose files are served there
 */
export function checkAddresses(manifest: Document, publishedAddress: string, folder: string): Complaint[] {
  const addressed = [...manifest.getElementsByTagName('*')].filter((element) =>
    /^[a-z]+:/i.test(addressOf(element) ?? ''),
  );
  return [
    ...addressed
      .filter((element) => !addressOf(element)?.startsWith(publishedAddress))
      .map((element) => complainAt(element, `${addressOf(element) ?? ''} must start with ${publishedAddress}.`)),
    ...elementsNamed(manifest, 'Icon').flatMap(checkButtonSizes),
    ...iconsOf(manifest).flatMap(([element, size]) => checkIcon(element, size, publishedAddress, folder)),
  ];
}

function addressOf(element: Element): string | null {
  return element.getAttribute('DefaultValue') ?? element.getAttribute('Value');
}

function checkButtonSizes(icon: Element): Complaint[] {
  const sizes = elementsNamed(icon, 'Image').map((image) => Number(image.getAttribute('size')));
  if (buttonSizes.every((size) => sizes.includes(size))) return [];
  return [complainAt(icon, `An icon must come in ${buttonSizes.join(', ')} pixels, but comes in ${sizes.join(', ')}.`)];
}

/** Every element that holds the address of an icon, with the size the icon must have. */
function iconsOf(manifest: Document): (readonly [Element, number])[] {
  const top = Object.entries(topIcons).flatMap(([name, size]) =>
    elementsNamed(manifest, name).map((element) => [element, size] as const),
  );
  const resources = elementsNamed(manifest, 'Images').flatMap((images) => elementsNamed(images, 'Image'));
  const inButtons = elementsNamed(manifest, 'Icon')
    .flatMap((icon) => elementsNamed(icon, 'Image'))
    .flatMap((image) =>
      resources
        .filter((resource) => resource.getAttribute('id') === image.getAttribute('resid'))
        .map((resource) => [resource, Number(image.getAttribute('size'))] as const),
    );
  return [...top, ...inButtons];
}

function checkIcon(element: Element, size: number, publishedAddress: string, folder: string): Complaint[] {
  const address = addressOf(element) ?? '';
  const file = path.join(folder, address.slice(publishedAddress.length));
  if (!existsSync(file)) return [complainAt(element, `There is no file for ${address}.`)];
  const { width, height } = pngSize(readFileSync(file));
  if (width === size && height === size) return [];
  return [complainAt(element, `${address} must have ${size} x ${size} pixels, but has ${width} x ${height}.`)];
}
