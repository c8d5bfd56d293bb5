import type { personalFacts as english } from '../en-US/personalFacts';

export const personalFacts: typeof english = {
  title: '个人情况',
  looking: '正在查找该表',
  introduction:
    '联系人的教育背景、家庭情况、兴趣和习惯有助于了解一个人，但也是受法律保护的个人信息。' +
    '因此只有在您要求时才记录，并单独放在一张工作表上。',
  rules: '如果要记录：',
  listed: [
    '只记目的所需的内容，并在旁边写明目的（《个人信息保护法》第六条，GDPR 第 5 条）。',
    '为每条内容写明保存期限，够用即可；“检查档案”会列出已过期限的内容（《个人信息保护法》第十九条）。',
    '本人有权查问所记内容，并要求更正或删除。',
    '信仰、健康、政治观点等内容不要记在这里。',
    '发放客户档案副本时不含个人情况。',
  ],
  isOff: '目前不记录个人情况。',
  isOn: (sheet) => `个人情况记在“${sheet}”工作表上。`,
  needsUpgrade: '个人情况属于联系人，而此档案还没有联系人表。请先升级。',
  add: '添加该表',
  adding: '正在添加该表',
  added: '已添加个人情况表。',
  remove: '移除该表',
  removing: '正在移除该表',
  removed: '已移除个人情况表。',
  onlyEmpty: '表为空时可以移除。',
};
