import { stateWord } from '@fangang/i18n';
import type { Trip } from '../../data/trips';
import { useLanguage, useWords } from '../../language';
import { type Place, seatPlan } from './seat-plan';
import style from './run-trip.module.css';

interface Props {
  readonly trip: Trip;
  /** Names by placement, where the person may see them. */
  readonly names: ReadonlyMap<string, string>;
}

/** 座位图: front at the top; a seat says its number, who sits there and how; seats kept free are hatched. */
export const SeatGrid = ({ trip, names }: Props) => {
  const say = useWords();
  const lang = useLanguage();
  const holders = new Map(trip.seats.filter(({ state }) => state !== 'VACATED').map((seat) => [seat.seatNo, seat]));
  const seat = ({ seatNo, keptFree }: Place) => {
    const holder = holders.get(seatNo);
    const name = holder && (names.get(holder.placementId) ?? '');
    const word = holder ? stateWord('seat', holder.state, lang) : keptFree ? say('keptFree') : stateWord('seat', 'FREE', lang);
    const kind = holder
      ? holder.state === 'BOARDED' || holder.state === 'ALIGHTED'
        ? style.aboard
        : style.taken
      : keptFree
        ? style.keptFree
        : style.free;
    return (
      <div
        key={seatNo}
        role="listitem"
        className={`${style.seat} ${kind}`}
        title={word}
        aria-label={[say('seatNo', { n: seatNo }), name, word].filter(Boolean).join(' ')}
      >
        <small>{seatNo}</small>
        <span>{name}</span>
      </div>
    );
  };
  return (
    <div className={style.coach} role="list" aria-label={say('seatMap')}>
      <div className={style.front}>{say('front')}</div>
      {seatPlan(trip.seatRows, trip.usableSeats).map(({ left, right }, i) => (
        <div key={i} className={style.row}>
          <div>{left.map(seat)}</div>
          <div>{right.map(seat)}</div>
        </div>
      ))}
      <div className={style.legend}>
        <span className={style.taken}>{stateWord('seat', 'ASSIGNED', lang)}</span>
        <span className={style.aboard}>{stateWord('seat', 'BOARDED', lang)}</span>
        <span className={style.free}>{stateWord('seat', 'FREE', lang)}</span>
        <span className={style.keptFree}>{say('keptFree')}</span>
      </div>
    </div>
  );
};
