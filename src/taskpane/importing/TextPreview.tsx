import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../paneContext';

const useStyles = makeStyles({
  // The rows of a list are wider than any pane: they scroll in a frame of their own, the pane does not.
  frame: {
    overflowX: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  rows: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  cell: {
    padding: '3px 8px',
    maxWidth: '180px',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    borderRight: `1px solid ${tokens.colorNeutralStroke3}`,
  },
});

const mostRows = 8;
/** A file that is not a list may have thousands. */
const mostColumns = 40;

/** The first rows of a text as they would be read. */
export function TextPreview({ rows }: { readonly rows: readonly (readonly string[])[] }): ReactNode {
  const styles = useStyles();
  const { importReading } = usePane().strings;
  if (rows.length === 0) return <Caption1 role="status">{importReading.nothing}</Caption1>;
  return (
    <div className={styles.frame} role="region" aria-label={importReading.preview} tabIndex={0}>
      <table className={styles.rows}>
        <tbody>
          {rows.slice(0, mostRows).map((row, index) => (
            <tr key={index}>
              {row.slice(0, mostColumns).map((cell, column) => (
                <td key={column} className={styles.cell}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
