import type { TableId } from '../../../archive/field';
import type { ComparedTable } from '../comparison/comparedImport';
import type { MatchReason } from '../listImport';

/** The groups of one table, once it is known which of them are one record. */
export class MatchedTable {
  readonly table: TableId;
  /** Groups on which the user still has to decide, with what they may be the same by. */
  readonly undecided = new Map<number, readonly MatchReason[]>();
  /** Groups whose number is that of a customer of whom the user has said that it is another one. */
  readonly withTakenNumber = new Set<number>();
  /** Groups that the user wants passed over. */
  readonly skipped = new Set<number>();
  /** The first of the groups that are one record with a group. */
  private readonly leaders: Int32Array;
  private readonly rows: Int32Array;
  private readonly followers = new Map<number, number[]>();
  private readonly leadersByRow = new Map<number, number>();
  /** Groups of which the user has said that they are what they follow, whatever else they say. */
  private readonly confirmed = new Set<number>();

  constructor(readonly compared: ComparedTable) {
    this.table = compared.table;
    this.leaders = Int32Array.from({ length: compared.groups.count }, (_, group) => group);
    this.rows = new Int32Array(compared.groups.count).fill(-1);
  }

  leaderOf(group: number): number {
    return this.leaders[group] ?? group;
  }

  isLeader(group: number): boolean {
    return this.leaderOf(group) === group;
  }

  /** The row of the archive that a group is; -1 for one that is not there yet. */
  rowOf(group: number): number {
    return this.rows[this.leaderOf(group)] ?? -1;
  }

  /** Whether any groups are one record together. */
  get hasUnited(): boolean {
    return this.followers.size > 0;
  }

  isConfirmed(group: number): boolean {
    return this.confirmed.has(group);
  }

  /** All records that are one with a leading group, in the order in which they are taken together. */
  membersOf(leader: number): readonly number[] {
    const { groups } = this.compared;
    const followers = this.followers.get(leader);
    return followers === undefined
      ? groups.membersOf(leader)
      : [leader, ...followers].flatMap((group) => groups.membersOf(group));
  }

  /** The group is this row of the archive, and one record with any other group that is. */
  join(group: number, row: number, isConfirmed: boolean): void {
    const known = this.leadersByRow.get(row);
    if (known === undefined) {
      const leader = this.leaderOf(group);
      this.rows[leader] = row;
      this.leadersByRow.set(row, leader);
    } else {
      this.lead(group, known, isConfirmed);
    }
  }

  /** The user has said that the group is the same as an earlier one. */
  follow(group: number, earlier: number): void {
    this.lead(group, this.leaderOf(earlier), true);
  }

  /** The group is known by the same as an earlier one, now that it is known which customers are the same. */
  unite(group: number, earlier: number): void {
    this.lead(group, this.leaderOf(earlier), false);
  }

  private lead(group: number, leader: number, isConfirmed: boolean): void {
    const before = this.leaderOf(group);
    if (before === leader) return;
    if (isConfirmed) this.confirmed.add(group);
    const followers = this.followers.get(leader) ?? [];
    this.followers.set(leader, followers);
    for (const each of [before, ...(this.followers.get(before) ?? [])]) {
      this.leaders[each] = leader;
      followers.push(each);
    }
    this.followers.delete(before);
    const row = this.rows[before] ?? -1;
    if (row >= 0 && (this.rows[leader] ?? -1) < 0) {
      this.rows[leader] = row;
      this.leadersByRow.set(row, leader);
    }
  }
}
