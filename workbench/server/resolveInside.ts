import { resolve, sep } from 'node:path';

/**
 * The file a request means, inside a folder.
 * @param path the rest of the request's path, still percent-encoded, e.g. `en-us/office_strings.js`
 * @returns an absolute path, or `undefined` where the request points outside the folder or is no path at all.
 */
export function resolveInside(folder: string, path: string): string | undefined {
  const decoded = decode(path);
  // A NUL ends a path for the operating system, a backslash is a separator on Windows only: neither is ever ours.
  if (decoded === undefined || /[\0\\]/.test(decoded)) return undefined;
  const root = resolve(folder);
  const file = resolve(root, `./${decoded}`);
  return file.startsWith(root + sep) ? file : undefined;
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}
