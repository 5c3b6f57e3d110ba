import type { ConsoleKey } from '@fangang/i18n';
import type { DemandFigures } from '../../data/figures';
import { useWords } from '../../language';
import style from './see-today.module.css';

const rows: readonly (readonly [keyof DemandFigures, ConsoleKey])[] = [
  ['asked', 'headcountAsked'],
  ['requested', 'placesRequested'],
  ['open', 'gap'],
  ['reserved', 'placesReserved'],
  ['accepted', 'placesAccepted'],
  ['onPost', 'onPost'],
];

/** Places of the openings that the person may read: requested = open + reserved + accepted + on post. */
export const OpeningsCard = ({ figures }: { readonly figures: DemandFigures }) => {
  const say = useWords();
  return (
    <section className={style.card}>
      <h2>{say('openings')}</h2>
      <dl className={style.places}>
        {rows.map(([name, word]) => (
          <div key={name}>
            <dt>{say(word)}</dt>
            <dd>{figures[name]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
};
