import type { CheckReport, Finding } from '../../usecases/archiveCheck';

/** The report without findings that were put right since. */
export function withoutFindings(report: CheckReport, fixed: readonly Finding[]): CheckReport {
  const gone = new Set(fixed);
  const rules = report.rules.map(({ rule, count, findings }) => {
    const left = findings.filter((finding) => !gone.has(finding));
    return { rule, count: count - (findings.length - left.length), findings: left };
  });
  return { ...report, rules: rules.filter(({ count }) => count > 0) };
}
