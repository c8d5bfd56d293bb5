import type { author as english } from '../en-US/author';

export const author: typeof english = {
  title: '您的姓名',
  label: '您的姓名',
  hint: '您修改的內容會以這個姓名寫入異動紀錄。姓名只儲存在這台電腦，只需填寫一次。',
  ask: '現在是誰在使用？您修改的內容會以您的姓名寫入異動紀錄。',
  give: '填寫姓名',
  save: '儲存姓名',
  saved: (name) => `今後的修改會以「${name}」記錄。`,
  cleared: '今後的修改不會具名記錄。',
  privacy: '拿到這份活頁簿的人都能在「異動紀錄」工作表看到這個姓名。留白則記為「未具名使用者」。',
};
