import { ToneChip, ToneIcon } from '@fangang/domain-ui';
import { roleWords, say as sayWord } from '@fangang/i18n';
import { Link } from 'wouter';
import { useLanguage, useWords } from '../../language';
import style from './see-today.module.css';
import type { StoryStep } from './story';

interface Props {
  readonly steps: readonly StoryStep[];
  /** Address of the list behind a step, where the person may open it. */
  readonly listOf: (step: StoryStep) => string | undefined;
}

/** 今天要做的事: ticks itself off by its facts; the first open step is the one to do next. */
export const StoryList = ({ steps, listOf }: Props) => {
  const say = useWords();
  const lang = useLanguage();
  const next = steps.find(({ done }) => !done);
  return (
    <section className={style.card}>
      <h2>{say('story')}</h2>
      <ol className={style.story}>
        {steps.map((step) => {
          const list = listOf(step);
          return (
            <li
              key={step.word}
              className={step.done ? style.done : step === next ? style.next : style.open}
              aria-current={step === next ? 'step' : undefined}
            >
              <ToneIcon tone={step.done ? 'good' : step === next ? 'moving' : 'quiet'} />
              <div>
                {list ? <Link href={list}>{say(step.word)}</Link> : say(step.word)}
                <small>{sayWord(roleWords[step.who], lang)}</small>
              </div>
              {step.done ? (
                <ToneChip tone="good">{say('stepDone')}</ToneChip>
              ) : (
                step.left > 0 && <ToneChip tone={step === next ? 'moving' : 'quiet'}>{say('stepOpen', { n: step.left })}</ToneChip>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
};
