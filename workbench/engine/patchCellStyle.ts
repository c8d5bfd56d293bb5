import type { CellStyle, CellStylePatch } from './cellStyle';

type Mutable = { -readonly [Key in keyof CellStyle]: CellStyle[Key] };

/**
 * `style` with the patch laid over it; `null` in the patch takes a property off. As in Excel a new colour has no tint,
 * a pattern needs a fill to stand on, no fill has neither, and text is not raised and lowered at once.
 */
export function patchCellStyle(style: CellStyle, patch: CellStylePatch): CellStyle {
  const patched: Mutable = { ...style };
  for (const key of Object.keys(patch) as (keyof CellStyle)[]) {
    if (patch[key] !== undefined) (patched as Record<string, unknown>)[key] = patch[key] ?? undefined;
  }
  if (patch.fillColor !== undefined && patch.fillTint === undefined) patched.fillTint = undefined;
  if (patch.fontColor !== undefined && patch.fontTint === undefined) patched.fontTint = undefined;
  if (patch.patternColor !== undefined && patch.patternTint === undefined) patched.patternTint = undefined;
  if (patch.fillColor !== undefined && !patch.fillColor && !patch.fillPattern) patched.fillPattern = undefined;
  if (patched.fillPattern && !patched.fillColor) patched.fillColor = '#FFFFFF';
  if (!patched.fillPattern) patched.patternColor = patched.patternTint = undefined;
  if (!patched.fillColor) patched.fillTint = undefined;
  if (!patched.fontColor && patched.fontTint) patched.fontColor = '#000000';
  if (patch.subscript) patched.superscript = undefined;
  if (patch.superscript) patched.subscript = undefined;
  if (patch.borders) patched.borders = { ...style.borders, ...patch.borders };
  return patched;
}

/** The style without the properties that are at their defaults anyway. */
export function withoutDefaults(style: CellStyle): CellStyle {
  const entries = Object.entries(style).filter(([key, value]) => value !== undefined && !isDefault(key, value));
  return Object.fromEntries(entries);
}

function isDefault(key: string, value: unknown): boolean {
  if (value === '' || value === 0) return true;
  switch (key as keyof CellStyle) {
    case 'locked':
      return value === true;
    case 'underline':
      return value === 'None';
    case 'horizontalAlignment':
      return value === 'General';
    case 'verticalAlignment':
      return value === 'Bottom';
    case 'readingOrder':
      return value === 'Context';
    case 'styleName':
      return value === 'Normal';
    default:
      return value === false;
  }
}
