import { readFields, showCards } from './customers';
import { computeExistingValues, computeProspectValues } from './expectedValues';
import { findTiers, rankTiers } from './tiers';

// The ids are those of the doc comments, from which the build makes the metadata.
CustomFunctions.associate({
  EV: computeProspectValues,
  EVEXISTING: computeExistingValues,
  TIERS: rankTiers,
  TIER: findTiers,
  CARD: showCards,
  FIELD: readFields,
});
