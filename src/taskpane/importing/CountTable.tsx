import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ImportCount } from '../../usecases/importList/listImport';
import { sheetNameOf } from '../catalogue/sheetNameOf';
import { usePane } from '../paneContext';
import { useImport } from './importContext';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse' },
  cell: {
    padding: '4px 8px 4px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
  },
  number: { textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  head: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  counted: { fontWeight: tokens.fontWeightSemibold },
});

const fates = ['added', 'changed', 'unchanged', 'skipped', 'repeated', 'rejected'] as const;

/** How many records of each table are new, changed, unchanged, passed over and not imported. */
export function CountTable({ counts }: { readonly counts: readonly ImportCount[] }): ReactNode {
  const styles = useStyles();
  const { strings, formats } = usePane();
  const { archiveLanguage } = useImport();
  const texts = strings.importPreview;
  // What happens to none of them would only be in the way, save the two that everybody looks for.
  const told = fates.filter(
    (fate) => fate === 'added' || fate === 'rejected' || counts.some((count) => count[fate] > 0),
  );
  return (
    <table className={styles.table} aria-label={texts.counts}>
      <thead>
        <tr>
          <td className={styles.cell} />
          {counts.map(({ table }) => (
            <th key={table} scope="col" className={mergeClasses(styles.cell, styles.number, styles.head)}>
              {sheetNameOf(table, archiveLanguage)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {told.map((fate) => (
          <tr key={fate}>
            <th scope="row" className={styles.cell}>
              {texts[fate]}
            </th>
            {counts.map((count) => (
              <td
                key={count.table}
                className={mergeClasses(styles.cell, styles.number, count[fate] > 0 && styles.counted)}
              >
                {formats.count(count[fate]).text}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
