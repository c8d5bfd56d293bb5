import type { author as english } from '../en-US/author';

export const author: typeof english = {
  title: '您的姓名',
  label: '您的姓名',
  hint: '您修改的内容会以此姓名写入变更记录。姓名只保存在这台电脑上，只需填写一次。',
  ask: '现在是谁在使用？您修改的内容会以您的姓名写入变更记录。',
  give: '填写姓名',
  save: '保存姓名',
  saved: (name) => `今后的修改将以“${name}”记录。`,
  cleared: '今后的修改将不署名记录。',
  privacy: '拿到此工作簿的人都能在“变更记录”工作表中看到这个姓名。留空则记为“未署名用户”。',
};
