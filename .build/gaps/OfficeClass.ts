/** How office.js reaches a member: over the wire, or on its own without asking the host. */
export type OfficeMemberKind = 'property' | 'method' | 'event';

export interface OfficeMember {
  readonly name: string;
  readonly kind: OfficeMemberKind;
  /** Made by office.js itself, from other members: the host is never asked. */
  readonly isMadeByLibrary: boolean;
}

/** A class of the Excel API as the genuine library has it. */
export interface OfficeClass {
  readonly name: string;
  readonly members: readonly OfficeMember[];
}
