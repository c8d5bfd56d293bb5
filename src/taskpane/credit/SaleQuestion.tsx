import {
  Button,
  Caption1,
  Field,
  Input,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { useId, useMemo, useState, type ReactNode } from 'react';
import { fieldOf } from '../../archive/catalogue';
import { inputSignsOf } from '../../archive/inputSigns';
import type { RecordKey } from '../../archive/plan';
import { readInput } from '../../archive/readInput';
import type { SaleCheck } from '../../usecases/credit/saleCheck';
import { usePane } from '../paneContext';
import { CalculationLines } from './CalculationLines';
import { describeAnswer, listSaleLines } from './saleLines';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '8px' },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: '8px' },
  amount: { flexGrow: 1, minWidth: '120px' },
  input: { minWidth: 0, width: '100%', '& input': { textAlign: 'end', fontVariantNumeric: 'tabular-nums' } },
  answer: { display: 'flex', flexDirection: 'column', gap: '6px', '&:empty': { display: 'none' } },
  quiet: { color: tokens.colorNeutralForeground3 },
});

export interface SaleQuestionProps {
  readonly customer: RecordKey;
  /** As in “May I sell to …”. */
  readonly name: string;
  /** Opens the box at once, with the cursor in it. */
  readonly isOpen?: boolean;
}

/** “May I sell this amount to this customer now?”: an amount, Enter, and the answer with its calculation. */
export function SaleQuestion({ customer, name, isOpen: beginsOpen = false }: SaleQuestionProps): ReactNode {
  const styles = useStyles();
  const { workbook, work, strings, locale } = usePane();
  const texts = strings.sale;
  const [isOpen, setIsOpen] = useState(beginsOpen);
  const [text, setText] = useState('');
  const [isUnreadable, setIsUnreadable] = useState(false);
  const [isAsking, setIsAsking] = useState(false);
  const [answer, setAnswer] = useState<SaleCheck>();
  const signs = useMemo(() => inputSignsOf(locale), [locale]);
  const region = useId();

  const ask = (): void => {
    const read = readInput(fieldOf('orders', 'amount'), text, { language: 'en-US', signs });
    const amount = read.ok && typeof read.value === 'number' ? read.value : 0;
    setIsUnreadable(amount <= 0);
    setAnswer(undefined);
    if (amount > 0) {
      work.attempt(async () => {
        setIsAsking(true);
        try {
          setAnswer(await workbook.credit.maySell(customer, amount));
        } finally {
          setIsAsking(false);
        }
      });
    }
  };

  if (!isOpen) {
    return (
      <div>
        <Button size="small" onClick={() => setIsOpen(true)}>
          {texts.ask}
        </Button>
      </div>
    );
  }
  return (
    <form
      className={styles.form}
      aria-label={texts.question(name)}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        ask();
      }}
    >
      <div className={styles.line}>
        <Field
          size="small"
          className={styles.amount}
          label={texts.question(name)}
          {...(isUnreadable && { validationState: 'error', validationMessage: texts.notAnAmount })}
        >
          <Input
            size="small"
            className={styles.input}
            autoFocus
            autoComplete="off"
            inputMode="decimal"
            placeholder={texts.amount}
            aria-controls={region}
            value={text}
            onChange={(_event, data) => {
              setText(data.value);
              setAnswer(undefined);
            }}
          />
        </Field>
        <Button size="small" type="submit" appearance="primary">
          {texts.check}
        </Button>
      </div>
      <div id={region} role="status" className={styles.answer}>
        {isAsking && <Caption1 className={styles.quiet}>{texts.checking}</Caption1>}
        {answer !== undefined && <SaleAnswerText check={answer} />}
      </div>
    </form>
  );
}

function SaleAnswerText({ check }: { readonly check: SaleCheck }): ReactNode {
  const styles = useStyles();
  const { strings, formats } = usePane();
  const texts = strings.sale;
  const { verdict, reason, intent } = describeAnswer(check, { strings, formats });
  return (
    <>
      <MessageBar intent={intent} layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{verdict}</MessageBarTitle> {reason}
          {check.answer.overdueAction === 'remind' && ` ${texts.remind}`}
        </MessageBarBody>
      </MessageBar>
      <CalculationLines caption={texts.calculation} lines={listSaleLines(check, { strings, formats })} />
      <Caption1 className={styles.quiet}>{texts.asOf(formats.date(check.standing.asOf))}</Caption1>
    </>
  );
}
