import { localise } from './defineFields';

/** What erasing a person's data leaves in its place, in the archive's language. */
export const erasureWords = {
  /** Stands where something about the person stood; the day follows. */
  tombstone: localise('erased on request', '应本人要求删除', '應本人要求刪除'),
  /** Reason of the entry that says so; the number of places follows. */
  noted: localise(
    'Personal data erased on request, places:',
    '应本人要求删除个人信息，处数：',
    '應本人要求刪除個人資料，處數：',
  ),
} as const;
