import { readFileSync } from 'node:fs';
import { describeArchiveJourney } from '../e2e/support/describeArchiveJourney';
import { setUpWorkbench } from '../e2e/support/setUpWorkbench';
import { chineseHeaders, chineseWords, englishHeaders, englishWords } from '../support/customerLists';
import { sharedData } from './sharedData';

const openWorkbench = setUpWorkbench();

describe('The 122 customers of classicmodels, in the browser', () => {
  const fileName = 'classicmodels_customers.csv';
  describeArchiveJourney(
    { language: 'en-US', fileName, headers: englishHeaders, words: englishWords },
    () => readFileSync(sharedData('main_job', fileName)),
    openWorkbench,
  );
});

describe('The 600 companies of the Shenzhen exchange, in the browser', () => {
  const fileName = '深交所公司_客户名单.csv';
  describeArchiveJourney(
    { language: 'zh-CN', fileName, headers: chineseHeaders, words: chineseWords },
    () => readFileSync(sharedData('main_job', fileName)),
    openWorkbench,
  );
});
