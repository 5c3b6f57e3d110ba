import { areaNameOf, useDivisions } from '../../data/divisions';
import { useNames } from '../../data/names';
import type { Trip } from '../../data/trips';
import { Asked } from '../../parts/asked';
import { minuteOf } from '../../parts/when';
import { HandoverLeaf } from '../../print/handover.print';
import { Paper } from '../../print/paper';
import { PaperOfTrip, useTripHead } from '../../print/paper-trip';
import { usePrintWords } from '../../print/print-language';

/** 交接单: who is brought to the gate; ticked by hand where nobody has said yet. */
export const PrintHandoverPage = () => <PaperOfTrip>{(trip) => <OfTrip trip={trip} />}</PaperOfTrip>;

const at = (instant: string | null | undefined): string | null => (instant ? minuteOf(instant) : null);

const OfTrip = ({ trip }: { readonly trip: Trip }) => {
  const print = usePrintWords();
  const divisions = useDivisions();
  const head = useTripHead(trip);
  const left = trip.departedAt !== null;
  const seats = trip.seats
    .filter(({ state }) => state === 'BOARDED' || state === 'ALIGHTED' || (!left && state === 'ASSIGNED'))
    .sort((a, b) => a.seatNo - b.seatNo);
  const names = useNames(
    'HANDOVER_PRINT',
    seats.map(({ workerId }) => workerId),
  );
  const outcomes = new Map(trip.handover?.rows.map(({ placementId, outcome }) => [placementId, outcome]));
  return (
    <Asked query={names}>
      {(people) => (
        <Paper sheet="wide" title={`${print('handoverTitle')} ${trip.tripNo}`} foot={`${trip.tripNo} ${print('handoverTitle')}`}>
          <HandoverLeaf
            head={head}
            employer={[...new Set([...people.values()].flatMap(({ employerName }) => employerName ?? []))].join(' ')}
            leaderSignedAt={at(trip.handover?.leaderSignedAt)}
            employerSignedAt={at(trip.handover?.employerSignedAt)}
            lines={seats.map(({ placementId, workerId, seatNo }) => {
              const person = people.get(workerId);
              return {
                placementId,
                seatNo,
                name: person?.name ?? '',
                sex: person?.sex ?? null,
                village: person ? areaNameOf(divisions, person.villageCode) : '',
                outcome: outcomes.get(placementId) ?? null,
              };
            })}
          />
        </Paper>
      )}
    </Asked>
  );
};
