import { type StateAxis, states, stateWord } from '@fangang/i18n';
import { Empty, Input, Table } from 'antd';
import { useDivisions } from '../../data/divisions';
import { type PeopleFilter, usePeople } from '../../data/people';
import { useMay } from '../../data/session';
import { useLanguage, useWords } from '../../language';
import { Asked } from '../../parts/asked';
import bar from '../../parts/filter-bar.module.css';
import { FilterSelect } from '../../parts/filter-select';
import { useFilters } from '../../parts/filters';
import { PageHead } from '../../parts/page-head';
import { Pager, usePages } from '../../parts/pager';
import { Narrowings } from './narrowings';
import { NobodyFound } from './nobody-found';
import { peopleColumns } from './people-columns';

const names = ['q', 'area', 'bucket', 'stage', 'reached', 'villageCode', 'cleared', 'passState', 'tripId', 'openingId', 'sort'] as const;
const stages = ['PROPOSED', 'OFFERED', 'ACCEPTED', 'CONFIRMED', 'SCHEDULED', 'BOARDED', 'ARRIVED', 'ON_POST', 'RETAINED'] as const;
const sorts = ['name', 'village', 'updated'] as const;

/** 人员总表: everybody whom the person may see, searched, narrowed and sorted by the door. */
export const FindPeoplePage = () => {
  const say = useWords();
  const lang = useLanguage();
  const may = useMay();
  const divisions = useDivisions();
  const [filter, change] = useFilters(names);
  const pages = usePages(filter);
  const people = usePeople(filter as PeopleFilter, pages.after);
  const wordsOf = (axis: StateAxis, codes: readonly string[]) => codes.map((value) => ({ value, label: stateWord(axis, value, lang) }));
  const villages = [...divisions.values()].filter(({ code }) => code.length === 12).map(({ code, name }) => ({ value: code, label: name }));
  const columns = peopleColumns({ say, lang, divisions, mayOpenTrips: may('trips:read') });
  const narrowed = Object.keys(filter).some((name) => name !== 'sort');
  return (
    <>
      <PageHead title={say('peopleBoard')} note={<Narrowings filter={filter} onDrop={(name) => change({ [name]: undefined })} />} />
      <div className={bar.bar}>
        <Input.Search
          key={filter.q ?? ''}
          className={bar.search}
          allowClear
          defaultValue={filter.q ?? ''}
          placeholder={say('searchPeople')}
          aria-label={say('search')}
          onSearch={(q) => change({ q: q.trim() || undefined })}
        />
        <FilterSelect
          label={say('bucket')}
          value={filter.bucket}
          options={wordsOf('survey', Object.keys(states.survey))}
          onChange={(bucket) => change({ bucket })}
        />
        <FilterSelect
          label={say('placement')}
          value={filter.stage}
          options={wordsOf('placement', Object.keys(states.placement))}
          onChange={(stage) => change({ stage })}
        />
        <FilterSelect
          label={say('reached')}
          value={filter.reached}
          options={wordsOf('placement', stages)}
          onChange={(reached) => change({ reached })}
        />
        <FilterSelect
          label={say('village')}
          value={filter.villageCode}
          options={villages}
          onChange={(villageCode) => change({ villageCode })}
        />
        <FilterSelect
          label={say('sort')}
          value={filter.sort ?? 'name'}
          options={sorts.map((value) => ({ value, label: say(value === 'updated' ? 'updatedAt' : value) }))}
          onChange={(sort) => change({ sort })}
        />
      </div>
      <Asked query={people}>
        {({ data, page }) => (
          <>
            <Table
              size="middle"
              rowKey="workerId"
              columns={columns}
              dataSource={data}
              pagination={false}
              loading={people.isPlaceholderData}
              scroll={{ x: 'max-content' }}
              locale={{
                emptyText: narrowed ? (
                  <NobodyFound onClear={() => change(Object.fromEntries(names.map((name) => [name, undefined])))} />
                ) : (
                  <Empty description={say('emptyPeople')} />
                ),
              }}
            />
            <Pager pages={pages} page={page} />
          </>
        )}
      </Asked>
    </>
  );
};
