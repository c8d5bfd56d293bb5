import { localise } from './defineFields';

/** Stands in the change log for somebody who has not given a name. */
export const unnamedUser = localise('Unnamed user', '未署名用户', '未具名使用者');

/** Reason of an entry that undoes earlier ones. */
export const undoneReason = localise('Undone', '撤销', '復原');

/** Reason of an entry that puts a value of an earlier one back; the entry's number follows. */
export const restoredReason = localise('Put back from entry', '恢复自记录', '還原自紀錄');
