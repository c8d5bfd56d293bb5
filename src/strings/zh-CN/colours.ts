import type { colours as english } from '../en-US/colours';

/** Said after the ribbon's “Colour by”. */
export const colours: typeof english = {
  told: {
    tier: '客户行已按客户等级着色。',
    rating: '客户行已按信用等级着色。',
    none: '客户行已不再着色，信用等级单元格仍有颜色。',
  },
};
