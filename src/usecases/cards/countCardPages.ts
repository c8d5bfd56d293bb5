import type { CardPaper } from '../customerCards';
import { papers } from './paper';

/** How many pages so many cards take. */
export function countCardPages(cards: number, paper: CardPaper): number {
  return Math.ceil(cards / papers[paper].cardsPerPage);
}
