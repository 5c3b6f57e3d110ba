import { StateChip } from '@fangang/domain-ui';
import { Empty, Input, Table, type TableColumnsType } from 'antd';
import { Link } from 'wouter';
import { useToday } from '../../data/clock';
import { areaNameOf, useDivisions } from '../../data/divisions';
import { type ReportRow, useReports } from '../../data/reports';
import { useSession } from '../../data/session';
import { useLanguage, useWords } from '../../language';
import { Asked } from '../../parts/asked';
import bar from '../../parts/filter-bar.module.css';
import { useFilters } from '../../parts/filters';
import { Loading } from '../../parts/loading';
import { PageHead } from '../../parts/page-head';
import { hourOf } from '../../parts/when';
import { usePrintWords } from '../../print/print-language';

const levels: readonly ReportRow['level'][] = ['COUNTY', 'TOWN', 'VILLAGE'];

/** 日报 of a day: who filed, who is missing, the figures of each. */
export const ReadReportsPage = () => {
  const say = useWords();
  const print = usePrintWords();
  const lang = useLanguage();
  const divisions = useDivisions();
  const today = useToday();
  const { data: session } = useSession();
  const [{ day = today }, change] = useFilters(['day'] as const);
  const reports = useReports(session?.areas[0], day);
  if (day === undefined) return <Loading />;
  const figure =
    (name: string) =>
    ({ totals }: ReportRow) =>
      totals?.[name];
  const columns: TableColumnsType<ReportRow> = [
    {
      title: print('area'),
      render: (_, { reportId, divisionCode }) => <Link href={`/reports/${reportId}`}>{areaNameOf(divisions, divisionCode)}</Link>,
    },
    {
      title: say('status'),
      render: (_, { state, overdue, zero }) => (
        <>
          <StateChip axis="report" code={overdue && (state === 'OPEN' || state === 'RETURNED') ? 'OVERDUE' : state} lang={lang} />{' '}
          {zero && say('zeroReport')}
        </>
      ),
    },
    { title: say('filedAt'), render: (_, { filedAt }) => filedAt && hourOf(filedAt) },
    { title: say('dueAt'), render: (_, { dueAt }) => dueAt && hourOf(dueAt) },
    ...(['returned', 'departed', 'notGoing', 'toPlace', 'unsurveyed'] as const).map((name) => ({
      title: print(name),
      align: 'right' as const,
      render: (_: unknown, row: ReportRow) => figure(name)(row),
    })),
  ];
  return (
    <>
      <PageHead title={say('reports')} />
      <div className={bar.bar}>
        <label>
          {say('day')}
          <Input type="date" value={day} style={{ width: 170 }} onChange={({ target }) => change({ day: target.value || undefined })} />
        </label>
      </div>
      <Asked query={reports}>
        {(rows) => (
          <Table
            size="middle"
            rowKey="reportId"
            columns={columns}
            dataSource={[...rows].sort(
              (a, b) => levels.indexOf(a.level) - levels.indexOf(b.level) || (a.divisionCode < b.divisionCode ? -1 : 1),
            )}
            pagination={false}
            scroll={{ x: 'max-content' }}
            locale={{ emptyText: <Empty description={say('emptyReports')} /> }}
          />
        )}
      </Asked>
    </>
  );
};
