import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Language } from '../../archive/language';
import { layerNames } from '../../archive/layers';
import type { LayerCompleteness } from '../../usecases/customerFiles';
import { usePane } from '../paneContext';

const useStyles = makeStyles({
  layers: {
    display: 'grid',
    gridTemplateColumns: '1fr 1fr',
    gap: '6px 16px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  words: { display: 'flex', justifyContent: 'space-between', gap: '4px' },
  share: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  track: {
    height: '4px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground6,
    overflow: 'hidden',
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  bar: {
    height: '100%',
    backgroundColor: tokens.colorCompoundBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  },
});

export interface CompletenessProps {
  readonly completeness: readonly LayerCompleteness[];
  readonly archiveLanguage: Language;
}

/** How much of each layer of the file is filled: a bar for the eye, numbers for everybody. */
export function Completeness({ completeness, archiveLanguage }: CompletenessProps): ReactNode {
  const styles = useStyles();
  const { strings, formats } = usePane();
  return (
    <ul className={styles.layers} aria-label={strings.card.completeness}>
      {completeness.map(({ layer, filled, total }) => (
        <li key={layer}>
          <div className={styles.words}>
            <span>{layerNames[layer][archiveLanguage]}</span>
            <span className={styles.share}>{strings.card.filledOf(formats.count(filled), formats.count(total))}</span>
          </div>
          <div className={styles.track} aria-hidden="true">
            <div className={styles.bar} style={{ width: `${total === 0 ? 0 : (filled / total) * 100}%` }} />
          </div>
        </li>
      ))}
    </ul>
  );
}
