import type { colours as english } from '../en-US/colours';

/** Said after the ribbon's “Colour by”. */
export const colours: typeof english = {
  told: {
    tier: '客戶列已依客戶等級上色。',
    rating: '客戶列已依信用等級上色。',
    none: '客戶列已不再上色，信用等級儲存格仍有顏色。',
  },
};
