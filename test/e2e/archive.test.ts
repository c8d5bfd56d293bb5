import { chineseHeaders, chineseWords, englishHeaders, englishWords } from '../support/customerLists';
import { inventList } from '../support/inventedLists';
import { describeArchiveJourney } from './support/describeArchiveJourney';
import { setUpWorkbench } from './support/setUpWorkbench';

const openWorkbench = setUpWorkbench();

describe('An English customer list', () => {
  describeArchiveJourney(
    { language: 'en-US', fileName: 'our clients.csv', headers: englishHeaders, words: englishWords },
    () => Buffer.from(inventList('en-US', 20)),
    openWorkbench,
  );
});

describe('A Chinese customer list', () => {
  describeArchiveJourney(
    { language: 'zh-CN', fileName: '客户名单.csv', headers: chineseHeaders, words: chineseWords },
    () => Buffer.from(inventList('zh-CN', 31)),
    openWorkbench,
  );
});
