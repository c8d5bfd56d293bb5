/** What Excel shows while the formula is typed. */
interface FunctionDescription<Parameter extends string> {
  readonly description: string;
  readonly parameters: Readonly<Record<Parameter, string>>;
}

/** The descriptions of all custom functions in one language, by function id; the build puts them into the metadata. */
export interface FunctionDescriptions {
  readonly EV: FunctionDescription<'marketPotential' | 'expectedShare' | 'probability' | 'grades'>;
  readonly EVEXISTING: FunctionDescription<'currentBusiness' | 'additionalVolume' | 'probability' | 'grades'>;
  readonly TIERS: FunctionDescription<'values' | 'scheme'>;
  readonly TIER: FunctionDescription<'value' | 'values' | 'scheme'>;
  readonly CARD: FunctionDescription<'number' | 'customers'>;
  readonly FIELD: FunctionDescription<'number' | 'field' | 'customers'>;
}
