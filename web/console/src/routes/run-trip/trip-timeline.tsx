import { ToneIcon } from '@fangang/domain-ui';
import { stateWord } from '@fangang/i18n';
import type { Trip } from '../../data/trips';
import { useLanguage, useWords } from '../../language';
import { minuteOf } from '../../parts/when';
import style from './run-trip.module.css';
import { stepsOf } from './trip-steps';

const tones = { done: 'good', now: 'moving', ahead: 'quiet' } as const;

/** How far the trip is on its road. */
export const TripTimeline = ({ trip }: { readonly trip: Trip }) => {
  const say = useWords();
  const lang = useLanguage();
  return (
    <ol className={style.timeline} aria-label={say('timeline')}>
      {stepsOf(trip).map(({ state, is, at }) => (
        <li key={state} className={style[is]} aria-current={is === 'now' ? 'step' : undefined}>
          <ToneIcon tone={tones[is]} />
          <span>{stateWord('trip', state, lang)}</span>
          {at && <small>{minuteOf(at).slice(11)}</small>}
        </li>
      ))}
    </ol>
  );
};
