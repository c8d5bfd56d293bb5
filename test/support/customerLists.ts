import type { Language } from '../../src/archive/language';
import type { ListHeaders } from './readListedCustomers';

/** A customer list to be made into an archive, with the words that the archive of its language uses. */
export interface CustomerList {
  readonly language: Language;
  readonly fileName: string;
  readonly headers: ListHeaders;
  readonly words: ArchiveWords;
}

/** What stands in an archive of the language, and on the buttons that lead there. */
export interface ArchiveWords {
  readonly customersSheet: string;
  readonly number: string;
  readonly stage: string;
  readonly tier: string;
  readonly expectedValue: string;
  readonly currentBusiness: string;
  readonly fromSheet: string;
  readonly proceed: string;
  readonly create: string;
}

export const englishWords: ArchiveWords = {
  customersSheet: 'Customers',
  number: 'Customer No.',
  stage: 'Stage',
  tier: 'Tier',
  expectedValue: 'Expected value',
  currentBusiness: 'Current business',
  fromSheet: 'Create from',
  proceed: 'Continue',
  create: 'Create archive',
};

export const chineseWords: ArchiveWords = {
  customersSheet: '客户档案',
  number: '客户编号',
  stage: '客户阶段',
  tier: '客户等级',
  expectedValue: '预期价值',
  currentBusiness: '当前业务量',
  fromSheet: '建档',
  proceed: '继续',
  create: '建立档案',
};

export const englishHeaders: ListHeaders = {
  number: 'Customer No.',
  stage: 'Status',
  existing: 'Existing',
  currentBusiness: 'Current business',
  additionalVolume: 'Additional volume',
  marketPotential: 'Market potential',
  expectedShare: 'Expected share',
  probability: 'Probability',
};

export const chineseHeaders: ListHeaders = {
  number: '客户编号',
  stage: '客户阶段',
  existing: '现有客户',
  currentBusiness: '当前业务量',
  additionalVolume: '预期增加量',
  marketPotential: '市场需求潜力',
  expectedShare: '预期份额',
  probability: '可能性',
};
