import type { TableId } from '../archive/field';

const people = '#1B7A43';
const business = '#2F5597';
const judgements = '#6B3A6B';
const registers = '#7F7F7F';
const settings = '#7B3F00';

/** Colours of the sheets' tabs: what belongs together has one colour, and the archive's sheets are told from the user's own. */
export const tabColours: Readonly<Record<TableId, string>> = {
  customers: people,
  contacts: people,
  personalFacts: people,
  orders: business,
  monthlySales: business,
  receivables: business,
  returns: business,
  products: business,
  evaluations: judgements,
  creditReviews: judgements,
  investigations: judgements,
  visits: people,
  loans: registers,
  imports: registers,
  tierHistory: registers,
  policyHistory: registers,
  changeLog: registers,
  settings,
  tierSchemes: settings,
  ratingBands: settings,
  scorecards: settings,
  rewardRules: settings,
};
