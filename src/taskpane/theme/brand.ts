import type { BrandVariants } from '@fluentui/react-components';

/**
 * The green of a spreadsheet as a Fluent ramp. Each step has the luminance of the same step of Fluent's own blue, so
 * every contrast that Fluent promises for its themes holds for ours.
 */
export const brand: BrandVariants = {
  10: '#06190f',
  20: '#082716',
  30: '#0a331c',
  40: '#0b4123',
  50: '#0c4f2a',
  60: '#0d5e31',
  70: '#0e6a37',
  80: '#107a40',
  90: '#239657',
  100: '#3aae6e',
  110: '#47bb7b',
  120: '#62c58f',
  130: '#85d2a7',
  140: '#a8dfc0',
  150: '#c6ead6',
  160: '#e6f6ed',
};
