import { Button, Table } from 'antd';
import { areaNameOf, useDivisions } from '../../data/divisions';
import { type ReportFigure, useReportPeople } from '../../data/reports';
import { useWords } from '../../language';
import { Asked } from '../../parts/asked';
import { Pager, usePages } from '../../parts/pager';
import { usePrintWords } from '../../print/print-language';
import { reportFigures } from './report-figures';
import style from './report.module.css';

interface Props {
  readonly reportId: string;
  readonly figure: ReportFigure;
  readonly onClose: () => void;
}

/** The people whom a figure of the report counted. */
export const ReportPeople = ({ reportId, figure, onClose }: Props) => {
  const say = useWords();
  const print = usePrintWords();
  const divisions = useDivisions();
  const pages = usePages({ reportId, figure });
  const people = useReportPeople(reportId, figure, pages.after);
  const word = reportFigures.find(({ name }) => name === figure)?.word;
  return (
    <section className={style.card}>
      <h2>
        {word && print(word)} {people.data && say('persons', { n: people.data.total })}{' '}
        <Button size="small" onClick={onClose}>
          {say('close')}
        </Button>
      </h2>
      <Asked query={people}>
        {({ data, page }) => (
          <>
            <Table
              size="small"
              rowKey="workerId"
              pagination={false}
              dataSource={data}
              columns={[
                { title: say('name'), dataIndex: 'name' },
                { title: say('sex'), render: (_, { sex }) => sex && say(sex === 'MALE' ? 'male' : 'female') },
                { title: say('village'), render: (_, { villageCode }) => areaNameOf(divisions, villageCode) },
                { title: say('idNumber'), dataIndex: 'idMasked' },
              ]}
            />
            <Pager pages={pages} page={page} />
          </>
        )}
      </Asked>
    </section>
  );
};
