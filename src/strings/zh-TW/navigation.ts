import type { navigation as english } from '../en-US/navigation';

export const navigation: typeof english = {
  label: '檢視',
  views: { customer: '客戶', find: '尋找', archive: '檔案' },
};
