import { areaNameOf, useDivisions } from '../../data/divisions';
import { useNames } from '../../data/names';
import { useManifest } from '../../data/papers';
import type { Trip } from '../../data/trips';
import { Asked } from '../../parts/asked';
import { ManifestLeaf } from '../../print/manifest.print';
import { Paper } from '../../print/paper';
import { PaperOfTrip, useTripHead } from '../../print/paper-trip';
import { usePrintWords } from '../../print/print-language';

/** 乘车人员名单: full numbers are read for this paper alone, and the read is audited. */
export const PrintManifestPage = () => <PaperOfTrip>{(trip) => <OfTrip trip={trip} />}</PaperOfTrip>;

const OfTrip = ({ trip }: { readonly trip: Trip }) => {
  const print = usePrintWords();
  const divisions = useDivisions();
  const head = useTripHead(trip);
  const manifest = useManifest(trip.tripId);
  const workers = new Map(trip.seats.map(({ placementId, workerId }) => [placementId, workerId]));
  const ids = manifest.data?.rows.flatMap(({ placementId }) => workers.get(placementId) ?? []);
  const names = useNames('MANIFEST_PRINT', ids);
  return (
    <Asked query={manifest}>
      {({ rows, manifestHash }) => (
        <Asked query={names}>
          {(people) => (
            <Paper
              sheet="wide"
              title={`${print('manifestTitle')} ${trip.tripNo}`}
              foot={`${trip.tripNo} ${manifestHash ?? print('notFrozen')}`}
            >
              <ManifestLeaf
                head={head}
                hash={manifestHash}
                lines={rows.map(({ placementId, seatNo }) => {
                  const person = people.get(workers.get(placementId) ?? '');
                  return {
                    placementId,
                    seatNo,
                    name: person?.name ?? '',
                    sex: person?.sex ?? null,
                    idNumber: person?.idNumber ?? null,
                    phone: person?.phone ?? null,
                    village: person ? areaNameOf(divisions, person.villageCode) : '',
                    employer: person?.employerName ?? '',
                  };
                })}
              />
            </Paper>
          )}
        </Asked>
      )}
    </Asked>
  );
};
