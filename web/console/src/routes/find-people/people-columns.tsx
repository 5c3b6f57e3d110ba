import { StateChip, ToneChip } from '@fangang/domain-ui';
import type { Lang } from '@fangang/i18n';
import type { TableColumnsType } from 'antd';
import { Link } from 'wouter';
import { areaNameOf, type DivisionNames } from '../../data/divisions';
import type { PersonRow } from '../../data/people';
import type { Speak } from '../../language';
import { hourOf, minuteOf } from '../../parts/when';

interface Context {
  readonly say: Speak;
  readonly lang: Lang;
  readonly divisions: DivisionNames;
  /** Who may open a trip. */
  readonly mayOpenTrips: boolean;
}

const HealthCell = ({ row, say, lang }: { readonly row: PersonRow } & Pick<Context, 'say' | 'lang'>) => {
  if (row.heldFrom) return <StateChip axis="clearance" code="HELD" lang={lang} />;
  return row.clearedUntil ? (
    <ToneChip tone="good">{say('clearedUntil', { at: minuteOf(row.clearedUntil).slice(5) })}</ToneChip>
  ) : (
    say('notCleared')
  );
};

const SeatCell = ({ row, say, mayOpenTrips }: { readonly row: PersonRow } & Pick<Context, 'say' | 'mayOpenTrips'>) => {
  if (!row.tripId || row.seatNo === null) return null;
  const name = row.tripNo ?? row.plate ?? row.tripId.slice(-6);
  return (
    <>
      {mayOpenTrips ? <Link href={`/trips/${row.tripId}`}>{name}</Link> : name} · {say('seatNo', { n: row.seatNo })}
      {row.gatherAt && (
        <div>
          {say('gatherAt')} {hourOf(row.gatherAt)}
        </div>
      )}
    </>
  );
};

/** Columns of the people board; what a role may not see comes empty and shows empty. */
export const peopleColumns = ({ say, lang, divisions, mayOpenTrips }: Context): TableColumnsType<PersonRow> => [
  {
    title: say('name'),
    dataIndex: 'name',
    fixed: 'left',
    render: (name: string, { sex, age }) => (
      <>
        <strong>{name}</strong>
        <div>{[sex && say(sex === 'MALE' ? 'male' : 'female'), age !== null && say('years', { n: age })].filter(Boolean).join(' · ')}</div>
      </>
    ),
  },
  {
    title: say('village'),
    render: (_, { villageCode, householdNo }) => (
      <>
        {areaNameOf(divisions, villageCode)}
        <div>
          {say('household')} {householdNo}
        </div>
      </>
    ),
  },
  {
    title: say('idNumber'),
    render: (_, { idMasked, phoneMasked }) => (
      <>
        {idMasked}
        {phoneMasked && <div>{phoneMasked}</div>}
      </>
    ),
  },
  { title: say('bucket'), dataIndex: 'bucket', render: (bucket: string) => <StateChip axis="survey" code={bucket} lang={lang} /> },
  {
    title: say('placement'),
    render: (_, { stage, employerName, siteName }) =>
      stage && (
        <>
          <StateChip axis="placement" code={stage} lang={lang} />
          <div>{employerName ?? siteName}</div>
        </>
      ),
  },
  { title: say('seat'), render: (_, row) => <SeatCell row={row} say={say} mayOpenTrips={mayOpenTrips} /> },
  { title: say('clearance'), render: (_, row) => <HealthCell row={row} say={say} lang={lang} /> },
  { title: say('updatedAt'), dataIndex: 'updatedAt', render: (at: string) => minuteOf(at).slice(5) },
];
