import { Radio } from 'antd';
import { areaNameOf, useDivisions } from '../../data/divisions';
import { useClock } from '../../data/clock';
import { useNames } from '../../data/names';
import { usePasses } from '../../data/papers';
import { useSession } from '../../data/session';
import type { Trip } from '../../data/trips';
import { useWords } from '../../language';
import { Asked } from '../../parts/asked';
import { useFilters } from '../../parts/filters';
import { minuteOf } from '../../parts/when';
import { Paper } from '../../print/paper';
import { PaperOfTrip, useContact } from '../../print/paper-trip';
import { PassLeaf, type PassPaper } from '../../print/pass.print';
import { usePrintWords } from '../../print/print-language';
import { inFours } from './in-fours';

/** 乘车凭证 of a trip: one to a sheet of 105 × 148 mm, or four to an A4. `?pass=` prints one alone. */
export const PrintPassesPage = () => <PaperOfTrip>{(trip) => <OfTrip trip={trip} />}</PaperOfTrip>;

const OfTrip = ({ trip }: { readonly trip: Trip }) => {
  const say = useWords();
  const print = usePrintWords();
  const divisions = useDivisions();
  const { data: clock } = useClock();
  const { data: session } = useSession();
  const contact = useContact(trip);
  const [{ layout, pass: only }, change] = useFilters(['layout', 'pass', 'lang'] as const);
  const passes = usePasses(trip.tripId);
  const wanted = passes.data?.filter(({ passId }) => only === undefined || passId === only);
  const names = useNames(
    'PASS_PRINT',
    wanted?.flatMap(({ workerId }) => workerId ?? []),
  );
  const [stop] = trip.stops;
  const printed = [
    ...(clock ? [`${print('printedAt')} ${minuteOf(clock.businessTime)}`] : []),
    ...(session ? [`${print('printedBy')} ${session.actor.replace(/^usr:/, '')}`] : []),
  ];
  return (
    <Asked query={passes}>
      {() => (
        <Asked query={names}>
          {(people) => {
            const papers = (wanted ?? [])
              .map(({ passId, qr, workerId, seatNo, notBefore, expires }): PassPaper => {
                const person = workerId ? people.get(workerId) : undefined;
                return {
                  passId,
                  qr,
                  name: person?.name ?? '',
                  seatNo,
                  tripNo: trip.tripNo,
                  plate: trip.plate,
                  gatherAt: stop?.gatherAt ?? null,
                  departAt: trip.departAt,
                  pickupPoint: stop?.displayName ?? null,
                  destination: [areaNameOf(divisions, trip.destinationCode), person?.siteName].filter(Boolean).join(' '),
                  employer: person?.employerName ?? '',
                  contact: contact.name,
                  phone: contact.phone,
                  notBefore,
                  expires,
                  issuer: areaNameOf(divisions, trip.organiserCode),
                };
              })
              .sort((a, b) => a.seatNo - b.seatNo);
            const leaf = (pass: PassPaper) => <PassLeaf key={pass.passId} pass={pass} printed={printed} />;
            const four = layout === 'four';
            return (
              <Paper
                sheet={four ? 'four' : 'pass'}
                title={`${print('passTitle')} ${trip.tripNo}`}
                tools={
                  <Radio.Group
                    value={four ? 'four' : 'one'}
                    options={[
                      { value: 'one', label: say('onePerSheet') },
                      { value: 'four', label: say('fourPerSheet') },
                    ]}
                    onChange={({ target }) => change({ layout: target.value === 'four' ? 'four' : undefined })}
                  />
                }
              >
                {four
                  ? inFours(papers).map((sheet) => (
                      <div key={sheet[0]?.passId} className="four-up">
                        {sheet.map(leaf)}
                      </div>
                    ))
                  : papers.map(leaf)}
              </Paper>
            );
          }}
        </Asked>
      )}
    </Asked>
  );
};
