import type { AddInFunction } from '../archive/addInFunctions';
import { ageInvoices } from './ageing';
import { computeCreditLimits, rateCredit } from './creditRatings';
import { computeCreditScores } from './creditScores';
import { readFields, showCards } from './customers';
import { computeScoreColumns, computeScores, gradeScores, recommendRewards } from './evaluations';
import { computeExistingValues, computeProspectValues } from './expectedValues';
import { computeImportances, computeLoyalties, findQuadrants } from './loyalty';
import { answerMaySell } from './sales';
import { findTiers, rankTiers } from './tiers';

// The ids are those of the doc comments, from which the build makes the metadata.
CustomFunctions.associate({
  EV: computeProspectValues,
  EVEXISTING: computeExistingValues,
  TIERS: rankTiers,
  TIER: findTiers,
  SCORE: computeScores,
  SCOREPARTS: computeScoreColumns,
  GRADE: gradeScores,
  REWARD: recommendRewards,
  CREDITSCORE: computeCreditScores,
  RATING: rateCredit,
  CREDITLIMIT: computeCreditLimits,
  MAYSELL: answerMaySell,
  LOYALTY: computeLoyalties,
  QUADRANT: findQuadrants,
  IMPORTANCE: computeImportances,
  AGEING: ageInvoices,
  CARD: showCards,
  FIELD: readFields,
} satisfies Record<AddInFunction, unknown>);
