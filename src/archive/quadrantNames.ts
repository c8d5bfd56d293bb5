import type { Quadrant } from '../domain/loyalty/loyaltyPolicy';
import { localise } from './defineFields';
import type { Localised } from './language';

/** The quadrants of volume × loyalty as 001 calls them, in the order of its matrix: large, then small; loyal, then not. */
export const quadrantNames: Readonly<Record<Quadrant, Localised>> = {
  asset: localise('Most valuable asset', '最宝贵的财富', '最寶貴的財富'),
  enemy: localise('Most dangerous enemy', '最危险的敌人', '最危險的敵人'),
  star: localise('Tomorrow’s star', '明日之星', '明日之星'),
  weedOut: localise('Weed out', '该淘汰', '該淘汰'),
};
