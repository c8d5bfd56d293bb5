import { localise } from './defineFields';

/** Stands in the change log for somebody who has not given a name. */
export const unnamedUser = localise('Unnamed user', '未署名用户', '未具名使用者');

/** Reason of an entry that undoes earlier ones. */
export const undoneReason = localise('Undone', '撤销', '復原');

/** Reason of an entry that puts a value of an earlier one back; the entry's number follows. */
export const restoredReason = localise('Put back from entry', '恢复自记录', '還原自紀錄');

/** Reason of the one entry for figures that were added up from other tables; their day and the tables' names follow. */
export const figuresUpdatedReason = localise('Figures updated', '更新数据', '更新資料');

/** Stands in the change log for whoever changed something while the add-in did not run. */
export const unknownPerson = localise('Not known', '未知', '不詳');

/** Stands in the change log for a value that nobody has seen before it was changed. */
export const unknownValue = localise('(not known)', '（未知）', '（不詳）');

/** Reason of an entry for a record that was changed, it is not known in which fields. */
export const unknownFieldsReason = localise(
  'Changed; it is not known in which fields',
  '已更改，但无法得知是哪些字段',
  '已變更，但無法得知是哪些欄位',
);
