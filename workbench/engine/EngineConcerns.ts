import type { EngineParts } from './engineParts';

/** The concerns of the engine that are spoken to directly, each by its own class. */
export abstract class EngineConcerns {
  readonly calculationSettings;
  readonly charts;
  readonly comments;
  readonly hyperlinks;
  readonly notes;
  readonly pageLayouts;
  readonly properties;
  readonly protections;
  readonly xmlParts;

  protected constructor(protected readonly parts: EngineParts) {
    this.calculationSettings = parts.calculationSettings;
    this.charts = parts.charts;
    this.comments = parts.comments;
    this.hyperlinks = parts.hyperlinks;
    this.notes = parts.notes;
    this.pageLayouts = parts.pageLayouts;
    this.properties = parts.properties;
    this.protections = parts.protections;
    this.xmlParts = parts.xmlParts;
  }
}
