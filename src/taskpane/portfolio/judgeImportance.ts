export type ImportanceJudgement = 'underServed' | 'overServed' | 'balanced';

/** What an importance in percentage points means (003); what shows as 0.00 is balanced. */
export function judgeImportance(importance: number): ImportanceJudgement {
  const shown = Math.round(importance * 100);
  if (shown === 0) return 'balanced';
  return shown > 0 ? 'underServed' : 'overServed';
}
