import { StateChip } from '@fangang/domain-ui';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'wouter';
import { usePassengers } from '../../data/passengers';
import { useMay, useSession } from '../../data/session';
import { type Trip, useTrip, useTripAct } from '../../data/trips';
import { useLanguage, useWords } from '../../language';
import { Asked } from '../../parts/asked';
import { PageHead } from '../../parts/page-head';
import { ActDialog } from './act-dialog';
import { Passengers } from './passengers';
import { papersOf } from './papers';
import style from './run-trip.module.css';
import { SeatGrid } from './seat-grid';
import { acts, type ActKind, actsOf } from './trip-acts';
import { TripFacts } from './trip-facts';
import { TripFlags } from './trip-flags';
import { TripTimeline } from './trip-timeline';

/** 班次, one: seats, people, how far it is, what the person may do now, and its papers. */
export const RunTripPage = () => {
  const { tripId = '' } = useParams<{ tripId: string }>();
  return <Asked query={useTrip(tripId)}>{(trip) => <TripOnScreen trip={trip} />}</Asked>;
};

const TripOnScreen = ({ trip }: { readonly trip: Trip }) => {
  const say = useWords();
  const lang = useLanguage();
  const may = useMay();
  const { data: session } = useSession();
  const act = useTripAct(trip.tripId);
  const [dialog, setDialog] = useState<ActKind>();
  const people = usePassengers(trip);
  const names = new Map([...people].map(([placementId, { name }]) => [placementId, name]));
  const mine = actsOf(trip).filter((kind) => may(acts[kind].needs));
  const close = (): void => {
    setDialog(undefined);
    act.reset();
  };
  return (
    <>
      <PageHead
        title={
          <>
            {say('trip')} {trip.tripNo}{' '}
            <small className={style.state}>
              <StateChip axis="trip" code={trip.state} lang={lang} /> <TripFlags flags={trip.flags} />
            </small>
          </>
        }
        note={<Link href="/trips">{say('trips')}</Link>}
      >
        {papersOf(trip, session?.role ?? '').map(({ paper, word }) => (
          <Button key={paper} href={`/console/print/trips/${trip.tripId}/${paper}`} target="_blank">
            {say(word)}
          </Button>
        ))}
        {mine.map((kind, i) => (
          <Button key={kind} type={i === 0 ? 'primary' : 'default'} onClick={() => setDialog(kind)}>
            {say(acts[kind].word)}
          </Button>
        ))}
      </PageHead>
      <TripTimeline trip={trip} />
      {trip.flags.length > 0 && <Alert type="warning" showIcon title={say('flagsStopNobody')} style={{ marginBottom: 20 }} />}
      <TripFacts trip={trip} people={[...people.values()]} />
      <div className={style.columns}>
        <section className={style.card}>
          <h2>{say('seatMap')}</h2>
          <SeatGrid trip={trip} names={names} />
        </section>
        <section className={style.card}>
          <h2>{say('passengers')}</h2>
          <Passengers trip={trip} people={people} />
        </section>
      </div>
      {dialog && (
        <ActDialog
          kind={dialog}
          trip={trip}
          names={names}
          pending={act.isPending}
          error={act.error}
          onDo={(done) => act.mutate(done, { onSuccess: close })}
          onClose={close}
        />
      )}
    </>
  );
};
