import type { CellValue } from '../../archive/cellValue';

/**
 * A number of 32 bits, with sign since engines reckon faster with these, that stands for what a cell holds; 0 for an empty one, so that an empty column more or less makes no
 * difference to a sum.
 * @param record Hash of the record's number.
 * @param field Hash of the field's id.
 */
export function hashCell(record: number, field: number, value: CellValue): number {
  if (value === '') return 0;
  const kind = typeof value === 'string' ? 1 : typeof value === 'number' ? 2 : 3;
  return mix(mix(mix(record, field), kind), hashText(String(value)));
}

/** FNV-1a over the units of the text, well mixed in the end. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return finish(hash);
}

function mix(one: number, other: number): number {
  return finish(Math.imul(one, 31) + Math.imul(other, 0x9e3779b1));
}

/** The last steps of MurmurHash3: each bit of the input reaches each of the output. */
function finish(hash: number): number {
  let mixed = hash;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
