import { localise } from './defineFields';
import type { Language } from './language';

/** Name of the sheet for rows that were not imported. */
export const rejectedSheetName = localise('Not imported', '未导入', '未匯入');

/** Reason of an entry of the change log for a cell that an import has changed; the import's number follows. */
export const importedReason = localise('Import', '导入', '匯入');

/** Stands for the source of an import that has neither file nor sheet. */
export const pastedSource = localise('Pasted', '粘贴的内容', '貼上的內容');

/** Parts the names of several tables. */
export const listGap = localise(', ', '、', '、');

/** What an import did, for its entry in the change log. */
export function describeImport(
  language: Language,
  source: string,
  { added, changed }: { readonly added: number; readonly changed: number },
): string {
  const counts = {
    'en-US': `${added} added, ${changed} changed`,
    'zh-CN': `新增 ${added} 条，更新 ${changed} 条`,
    'zh-TW': `新增 ${added} 筆，更新 ${changed} 筆`,
  }[language];
  return `${source}: ${counts}`;
}
