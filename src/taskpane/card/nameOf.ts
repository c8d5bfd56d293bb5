import type { FileRecord } from '../../usecases/customerFiles';

/** By what a customer is called on the screen: the name, or else the number. */
export function nameOf({ record, values }: FileRecord): string {
  const name = String(values['name'] ?? '').trim();
  return name === '' ? record : name;
}
