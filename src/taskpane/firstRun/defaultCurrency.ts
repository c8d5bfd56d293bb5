/** Currencies that most users look for, in front of the rest of the world. */
export const usualCurrencies = [
  'USD',
  'EUR',
  'GBP',
  'JPY',
  'CNY',
  'TWD',
  'HKD',
  'SGD',
  'KRW',
  'AUD',
  'CAD',
  'CHF',
  'INR',
] as const;

const currencyByRegion: Readonly<Record<string, string>> = {
  US: 'USD',
  GB: 'GBP',
  JP: 'JPY',
  CN: 'CNY',
  TW: 'TWD',
  HK: 'HKD',
  MO: 'MOP',
  SG: 'SGD',
  KR: 'KRW',
  AU: 'AUD',
  NZ: 'NZD',
  CA: 'CAD',
  CH: 'CHF',
  LI: 'CHF',
  IN: 'INR',
  MX: 'MXN',
  BR: 'BRL',
  SE: 'SEK',
  NO: 'NOK',
  DK: 'DKK',
  PL: 'PLN',
  CZ: 'CZK',
  TR: 'TRY',
  TH: 'THB',
  VN: 'VND',
  ID: 'IDR',
  MY: 'MYR',
  PH: 'PHP',
};

const euroRegions = 'AD AT BE BG CY DE EE ES FI FR GR HR IE IT LT LU LV MC ME MT NL PT SI SK SM VA XK'.split(' ');

/**
 * The currency that people of the document's locale most likely keep their books in; the user may choose another.
 *
 * @param locale e.g. `de-DE`; a tag without a region stands for its most likely one (`zh` for China).
 */
export function chooseDefaultCurrency(locale: string): string {
  const region = readRegion(locale);
  return euroRegions.includes(region) ? 'EUR' : (currencyByRegion[region] ?? 'USD');
}

function readRegion(locale: string): string {
  try {
    return new Intl.Locale(locale).maximize().region ?? 'US';
  } catch (error) {
    if (error instanceof RangeError) {
      return 'US'; // a tag that no browser knows says nothing about the place
    }
    throw error;
  }
}
