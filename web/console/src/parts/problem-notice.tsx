import { Alert, Button } from 'antd';
import { useLanguage, useWords } from '../language';
import { explainProblem } from './problem-words';

interface Props {
  readonly error: unknown;
  /** Loads again; left out where the person acts again himself. */
  readonly onRetry?: (() => void) | undefined;
}

/** What happened, whether anything is lost, what to do, and the trace id. */
export const ProblemNotice = ({ error, onRetry }: Props) => {
  const say = useWords();
  const { text, details, traceId } = explainProblem(error, useLanguage());
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={text}
      description={
        <>
          {details.map((detail) => (
            <div key={detail}>{detail}</div>
          ))}
          <div>{onRetry ? say('nothingLost') : say('failed')}</div>
          {traceId && (
            <small>
              {say('traceId')} {traceId}
            </small>
          )}
        </>
      }
      action={
        onRetry && (
          <Button size="small" onClick={onRetry}>
            {say('retry')}
          </Button>
        )
      }
    />
  );
};
