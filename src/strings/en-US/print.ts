import type { Count } from '../count';
import { plural } from './plural';

/** Customer cards and survey forms on paper. */
export const print = {
  title: 'Print customer cards',
  introduction: 'The cards are made on a new sheet, ready to print. Nothing else in the workbook is changed.',
  what: 'What to print',
  selected: (customer: string) => `The card of ${customer}`,
  noneSelected: 'The card of the selected customer',
  selectFirst: 'Select a row of a customer in the sheet first.',
  allShown: 'The cards of all customers shown in the sheet',
  shown: (count: Count) => `The cards of ${plural(count, 'customer', 'customers')} shown in the sheet`,
  filterFirst: 'Filter the sheet of customers to choose whom.',
  surveyOrganisation: 'An empty survey form for an organisation',
  surveyIndividual: 'An empty survey form for an individual',
  paper: 'Paper',
  a4: 'A4, one card on each page',
  twoA5: 'A5, two cards on a page of A4, to be cut',
  personal: 'With personal details',
  personalHint:
    'Phone, sex, age, occupation and income, as the customer card has them. Leave them out of cards that go to people who do not need them.',
  pages: (count: Count) => `That is ${plural(count, 'page', 'pages')}.`,
  make: 'Make the cards',
  makeSurvey: 'Make the form',
  making: 'Making the sheet to print',
  made: (cards: Count, pages: Count, sheets: string) =>
    `Ready on the sheet “${sheets}”: ${plural(cards, 'card', 'cards')} on ${plural(pages, 'page', 'pages')}. Print it with File > Print.`,
  madeSurvey: (sheets: string) => `The form is ready on the sheet “${sheets}”. Print it with File > Print.`,
  remove: 'Remove the sheet',
  removing: 'Removing the sheet',
  removed: 'The sheet to print was removed.',
};
