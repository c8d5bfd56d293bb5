import { mostPagesPerSheet } from './paper';
import type { PrintLayout } from './printLayout';

/** Pages of a layout. */
export function countPages({ page, values }: PrintLayout): number {
  return Math.ceil(values.length / page.length);
}

/** The layout in parts of as many pages as a sheet can have. */
export function splitPages(layout: PrintLayout, mostPages: number = mostPagesPerSheet): PrintLayout[] {
  const rows = mostPages * layout.page.length;
  const parts = Math.max(1, Math.ceil(layout.values.length / rows));
  return Array.from({ length: parts }, (_, part) => ({
    ...layout,
    values: layout.values.slice(part * rows, (part + 1) * rows),
  }));
}
