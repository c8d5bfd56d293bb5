import type { archiveTasks as english } from '../en-US/archiveTasks';

export const archiveTasks: typeof english = {
  heading: '更多操作',
  import: { name: '导入名单', hint: '来自工作表、Excel 或 CSV 文件、剪贴板；不重复，不丢失。' },
  evaluate: { name: '客户评估', hint: '按年度评分：业绩、合作态度、信用、信息提供；谁达标、缺什么、给什么奖励。' },
  credit: { name: '信用管理', hint: '谁逾期、谁超额度；评审等级和额度；这一笔能不能卖。' },
  portfolio: {
    name: '客户组合：购买量、忠诚度、重要程度',
    hint: '谁该珍惜、谁要盯紧、谁可培养、谁该淘汰；谁值得多花时间，谁花得太多。',
  },
  policy: {
    name: '政策：如果调整会怎样？',
    hint: '先试调界线、权重和分数线，看看影响哪些客户，再决定是否采用。',
  },
  upgrade: { name: '升级档案', hint: '补上新的表和列，现有内容一概不动。' },
  check: { name: '检查档案', hint: '找出填错、漏填、重复和过期的内容，能安全修正的可一键修正。' },
  print: { name: '打印客户资料卡', hint: '一张或多张，A4 或 A5；也可打印空白调查表。' },
  changes: { name: '变更记录', hint: '谁在何时改了什么、为什么改。' },
  personalFacts: { name: '个人情况', hint: '教育、家庭、爱好等，默认不启用；每条都注明用途和保存期限。' },
  issueCopy: { name: '发放副本', hint: '把选定的客户和栏目做成文件发给外部人员，并记入借阅登记。' },
  mergeCustomers: { name: '合并两个客户', hint: '同一家客户有两份时：一份的全部内容归到另一份名下。' },
  personData: { name: '个人信息查询与删除', hint: '查出关于某人的全部信息：提供给本人，或应要求删除。' },
  freeze: { name: '冻结为数值', hint: '方便没有安装加载项的同事查看；公式一键即可恢复。' },
  restoreFormulas: { name: '恢复公式', hint: '解除冻结，预期价值重新随改动更新。' },
  author: { name: '您的姓名', hint: '您所做的修改以此姓名记录。' },
};
