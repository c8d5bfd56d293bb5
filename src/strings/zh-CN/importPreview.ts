import type { importPreview as english } from '../en-US/importPreview';
import { importDuplicates } from './importDuplicates';

export const importPreview: typeof english = {
  heading: '导入后会是这样',
  nothingYet: '目前什么都没有写入。',
  counts: '各类记录数',
  added: '新增',
  changed: '更新',
  unchanged: '不变',
  skipped: '略过',
  repeated: '与他行重复',
  rejected: '未导入',
  changes: (cells) => `${cells.text} 个值会改变`,
  rejectedTitle: (rows) => `${rows.text} 行不导入`,
  rejectedHint: (sheet) => `这些行连同原因放到工作表“${sheet}”。在那里更正后导入该工作表即可，只会处理这些行。`,
  reasons: {
    unfit: (header, value, reason) => `${header}：“${value}”${reason}`,
    required: (field) => `缺少${field}`,
    unknownReference: (field, value) => `${field}：档案中没有“${value}”`,
    supplyCycle: (value) => `会通过“${value}”向自己供货`,
    sameNumber: (row) => `与第 ${row} 行编号相同，其他值不同`,
    numberTaken: (value) => `编号“${value}”已属于另一位客户：请改正，或删去以便另编新号`,
    undecidedDuplicate: (because) =>
      `可能已经存在（${because.map((reason) => importDuplicates.reasons[reason]).join('、')}相同）`,
  },
  lacking: (records, field) => `${records}没有“${field}”`,
  missing: (lacks) => `有些记录内容不全：${lacks.join('，')}。可以以后再补，“检查档案”会列出缺少的内容。`,
  importNow: (added, changed) => {
    if (added.length === 0) return `更新 ${changed.text} 条记录`;
    const all = added.join('、');
    return changed.value === 0 ? `导入 ${all}` : `导入 ${all}，更新 ${changed.text} 条`;
  },
  listRejected: (rows) => `把这 ${rows.text} 行列到工作表上`,
  nothing: '没有需要导入的：每条记录都已在档案中，内容相同。',
  nothingFits: '目前没有一条记录可以导入，原因见下。',
  nothingElse: '除了下面这些行，没有需要导入的：其他记录都已在档案中，内容相同。',
  applying: '正在导入',
};
