import type { card as english } from '../en-US/card';

export const card: typeof english = {
  title: '客戶',
  elsewhere: '選取客戶所在的列，或與客戶有關的資料表中的任一列，這裡就會顯示該客戶的檔案。',
};
