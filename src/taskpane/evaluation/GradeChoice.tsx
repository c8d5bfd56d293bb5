import {
  Caption1,
  makeStyles,
  mergeClasses,
  Radio,
  RadioGroup,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import type { ServiceGrade } from '../../domain/evaluation/evaluationPolicy';
import type { GradeInput } from '../../usecases/evaluation/customerEvaluation';
import { usePane } from '../paneContext';
import { gradesByKey } from './useGradeKeys';

const useStyles = makeStyles({
  choice: {
    padding: '8px 10px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  active: {
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    boxShadow: `inset 3px 0 ${tokens.colorCompoundBrandStroke}`,
  },
  name: { ...typographyStyles.body1Strong, display: 'block' },
  grades: { display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' },
  before: { color: tokens.colorNeutralForeground3 },
});

export interface GradeChoiceProps {
  readonly input: GradeInput;
  /** Whether the next key chooses here; absent where keys do not. */
  readonly isActive?: boolean;
  /** Id of the heading that names it already; absent where it names itself. */
  readonly labelledBy?: string;
  readonly grade: ServiceGrade | undefined;
  /** Of the year before. */
  readonly before: ServiceGrade | undefined;
  readonly onChoose: (grade: ServiceGrade) => void;
}

/** One of the two grades that a person gives (003). */
export function GradeChoice({ input, isActive, labelledBy, grade, before, onChoose }: GradeChoiceProps): ReactNode {
  const styles = useStyles();
  const { strings } = usePane();
  const id = useId();
  const texts = strings.evaluation;
  return (
    <div className={mergeClasses(styles.choice, isActive === true && styles.active)}>
      {labelledBy === undefined && (
        <span id={id} className={styles.name}>
          {texts.values[input]}
        </span>
      )}
      {before !== undefined && (
        <Caption1 className={styles.before}>{strings.grading.lastYear(texts.grade[before])}</Caption1>
      )}
      <RadioGroup
        aria-labelledby={labelledBy ?? id}
        layout="horizontal"
        className={styles.grades}
        value={grade ?? ''}
        onChange={(_event, data) => {
          const chosen = gradesByKey.find((each) => each === data.value);
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {gradesByKey.map((each, index) => (
          <Radio
            key={each}
            value={each}
            label={
              isActive === undefined ? texts.grade[each] : strings.grading.choice(String(index + 1), texts.grade[each])
            }
          />
        ))}
      </RadioGroup>
    </div>
  );
}
