import type { navigation as english } from '../en-US/navigation';

export const navigation: typeof english = {
  label: '视图',
  views: { customer: '客户', find: '查找', archive: '档案' },
};
