import { StateChip, ToneChip } from '@fangang/domain-ui';
import { states, stateWord } from '@fangang/i18n';
import { Empty, Input, Table, type TableColumnsType } from 'antd';
import { Link } from 'wouter';
import { useToday } from '../../data/clock';
import { areaNameOf, useDivisions } from '../../data/divisions';
import { type TripRow, type TripsFilter, useTrips } from '../../data/trips';
import { useLanguage, useWords } from '../../language';
import { Asked } from '../../parts/asked';
import bar from '../../parts/filter-bar.module.css';
import { FilterSelect } from '../../parts/filter-select';
import { useFilters } from '../../parts/filters';
import { Loading } from '../../parts/loading';
import { PageHead } from '../../parts/page-head';
import { Pager, usePages } from '../../parts/pager';
import { hourOf } from '../../parts/when';
import { TripFlags } from '../run-trip/trip-flags';

/** 班次 of a day. */
export const ListTripsPage = () => {
  const say = useWords();
  const lang = useLanguage();
  const divisions = useDivisions();
  const today = useToday();
  const [asked, change] = useFilters(['date', 'state'] as const);
  const date = asked.date ?? today;
  const filter = { ...asked, ...(date ? { date } : {}) } as TripsFilter;
  const pages = usePages(filter);
  const trips = useTrips(filter, pages.after, { enabled: date !== undefined });
  if (date === undefined) return <Loading />;
  const columns: TableColumnsType<TripRow> = [
    { title: say('tripNo'), render: (_, { tripId, tripNo }) => <Link href={`/trips/${tripId}`}>{tripNo}</Link> },
    {
      title: say('status'),
      render: (_, { state, flags }) => (
        <>
          <StateChip axis="trip" code={state} lang={lang} /> <TripFlags flags={flags} />
        </>
      ),
    },
    {
      title: say('nextStep'),
      render: (_, { nextStep }) => nextStep && <ToneChip tone="waiting">{stateWord('trip', nextStep, lang)}</ToneChip>,
    },
    {
      title: say('gatherAt'),
      render: (_, { stops }) =>
        stops.map(({ stopId, gatherAt, displayName }) => <div key={stopId}>{`${hourOf(gatherAt)} ${displayName}`}</div>),
    },
    { title: say('departAt'), render: (_, { departAt }) => departAt && hourOf(departAt) },
    { title: say('arriveBy'), render: (_, { arriveBy }) => arriveBy && hourOf(arriveBy) },
    { title: say('destination'), render: (_, { destinationCode }) => areaNameOf(divisions, destinationCode) },
    { title: say('plate'), dataIndex: 'plate' },
    { title: say('seated'), align: 'right', render: (_, { seated, allowed }) => `${seated} / ${allowed}` },
    { title: say('passesIssued'), align: 'right', dataIndex: 'passes' },
    { title: say('boarded'), align: 'right', dataIndex: 'boarded' },
  ];
  return (
    <>
      <PageHead title={say('trips')} />
      <div className={bar.bar}>
        <label>
          {say('day')}
          <Input type="date" value={date} style={{ width: 170 }} onChange={({ target }) => change({ date: target.value || undefined })} />
        </label>
        <FilterSelect
          label={say('status')}
          value={asked.state}
          options={Object.keys(states.trip).map((value) => ({ value, label: stateWord('trip', value, lang) }))}
          onChange={(state) => change({ state })}
        />
      </div>
      <Asked query={trips}>
        {({ data, page }) => (
          <>
            <Table
              size="middle"
              rowKey="tripId"
              columns={columns}
              dataSource={data}
              pagination={false}
              scroll={{ x: 'max-content' }}
              locale={{ emptyText: <Empty description={asked.state || date !== today ? say('noMatchTrips') : say('emptyTrips')} /> }}
            />
            <Pager pages={pages} page={page} />
          </>
        )}
      </Asked>
    </>
  );
};
