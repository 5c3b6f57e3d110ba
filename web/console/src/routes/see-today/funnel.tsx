import type { ConsoleKey } from '@fangang/i18n';
import { Link } from 'wouter';
import type { Figure } from '../../data/figures';
import { useWords } from '../../language';
import { listOf } from './list-of';
import style from './see-today.module.css';

/** From the village door to the gate, in three stretches. */
const stretches: readonly { readonly title: ConsoleKey; readonly figures: readonly (readonly [figure: string, word: ConsoleKey])[] }[] = [
  {
    title: 'stretchVillage',
    figures: [
      ['registered', 'registered'],
      ['departed', 'departed'],
      ['notGoing', 'notGoing'],
      ['toPlace', 'toPlace'],
      ['unsurveyed', 'unsurveyed'],
      ['cleared', 'cleared'],
    ],
  },
  {
    title: 'stretchMatch',
    figures: [
      ['proposed', 'proposed'],
      ['offered', 'offered'],
      ['accepted', 'accepted'],
      ['confirmed', 'confirmed'],
    ],
  },
  {
    title: 'stretchRoad',
    figures: [
      ['scheduled', 'scheduled'],
      ['passes', 'passesIssued'],
      ['boarded', 'boarded'],
      ['arrived', 'arrived'],
      ['onPost', 'onPost'],
    ],
  },
  {
    title: 'tripsToday',
    figures: [
      ['trips', 'tripsToday'],
      ['tripsDeparted', 'tripsDeparted'],
      ['tripsArrived', 'tripsArrived'],
    ],
  },
];

interface Props {
  readonly figures: readonly Figure[];
  /** Which lists the person may open; the others stay numbers. */
  readonly opens: (figure: Figure) => boolean;
}

export const Funnel = ({ figures, opens }: Props) => {
  const say = useWords();
  const byName = new Map(figures.map((figure) => [figure.figure, figure]));
  const mostOf = (list: string): number => Math.max(1, ...figures.filter(({ opens: to }) => to.list === list).map(({ count }) => count));
  const most = { board: mostOf('board'), trips: mostOf('trips') };
  return (
    <div className={style.funnel}>
      {stretches.map(({ title, figures: names }) => (
        <section key={title} className={style.card}>
          <h2>{say(title)}</h2>
          <ul>
            {names.map(([name, word]) => {
              const figure = byName.get(name);
              if (!figure) return null;
              return (
                <li key={name}>
                  <span>{say(word)}</span>
                  {opens(figure) ? <Link href={listOf(figure)}>{figure.count}</Link> : <strong>{figure.count}</strong>}
                  <i style={{ width: `${(100 * figure.count) / most[figure.opens.list]}%` }} />
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </div>
  );
};
