import { StateChip } from '@fangang/domain-ui';
import { Empty, Table, type TableColumnsType } from 'antd';
import { areaNameOf, useDivisions } from '../../data/divisions';
import type { Passenger } from '../../data/passengers';
import type { Trip } from '../../data/trips';
import { useLanguage, useWords } from '../../language';

type Seat = Trip['seats'][number];
interface Props {
  readonly trip: Trip;
  /** By placement; nobody for those who may not see names. */
  readonly people: ReadonlyMap<string, Passenger>;
}

/** Who sits where, by seat; names come from the people board, so they may come a moment later than the seat. */
export const Passengers = ({ trip, people }: Props) => {
  const say = useWords();
  const lang = useLanguage();
  const divisions = useDivisions();
  const person = ({ placementId }: Seat): Passenger | undefined => people.get(placementId);
  const outcomes = new Map(trip.handover?.rows.map(({ placementId, outcome }) => [placementId, outcome]));
  const named: TableColumnsType<Seat> = [
    { title: say('name'), render: (_, seat) => person(seat)?.name },
    { title: say('idNumber'), render: (_, seat) => person(seat)?.tail },
    { title: say('village'), render: (_, seat) => person(seat) && areaNameOf(divisions, person(seat)?.villageCode ?? '') },
  ];
  const columns: TableColumnsType<Seat> = [
    { title: say('seat'), dataIndex: 'seatNo', align: 'right', width: 64 },
    ...(people.size > 0 ? named : []),
    { title: say('status'), render: (_, { state }) => <StateChip axis="seat" code={state} lang={lang} /> },
    {
      title: say('pass'),
      render: (_, seat) => seat.passId && <StateChip axis="pass" code={person(seat)?.passState ?? 'ISSUED'} lang={lang} />,
    },
    {
      title: say('placement'),
      render: (_, seat) => {
        const outcome = outcomes.get(seat.placementId);
        const stage = person(seat)?.stage;
        return outcome ? (
          <StateChip axis="handover" code={outcome} lang={lang} />
        ) : (
          stage && <StateChip axis="placement" code={stage} lang={lang} />
        );
      },
    },
  ];
  const seats = [...trip.seats].sort((a, b) => a.seatNo - b.seatNo);
  return (
    <Table
      size="small"
      rowKey="placementId"
      columns={columns}
      dataSource={seats}
      pagination={false}
      scroll={{ x: 'max-content' }}
      locale={{ emptyText: <Empty description={say('emptyPassengers')} /> }}
    />
  );
};
