import type { card as english } from '../en-US/card';

export const card: typeof english = {
  title: '客户',
  elsewhere: '选中客户所在的行，或与客户有关的表中的任一行，这里就会显示该客户的档案。',
};
