import { StateChip } from '@fangang/domain-ui';
import { Button } from 'antd';
import { Link, useParams } from 'wouter';
import { areaNameOf, useDivisions } from '../../data/divisions';
import { type Report, type ReportFigure, useReport } from '../../data/reports';
import { useMay } from '../../data/session';
import { useLanguage, useWords } from '../../language';
import { Asked } from '../../parts/asked';
import { useFilters } from '../../parts/filters';
import { PageHead } from '../../parts/page-head';
import { minuteOf } from '../../parts/when';
import { Recount } from './recount';
import { ReportPeople } from './report-people';
import { ReportTable } from './report-table';
import style from './report.module.css';

/** 日报, one: its figures since yesterday, those of the level below, who is missing, and the people behind each number. */
export const ReportPage = () => {
  const { reportId = '' } = useParams<{ reportId: string }>();
  return <Asked query={useReport(reportId)}>{(report) => <ReportOnScreen report={report} />}</Asked>;
};

const ReportOnScreen = ({ report }: { readonly report: Report }) => {
  const say = useWords();
  const lang = useLanguage();
  const may = useMay();
  const divisions = useDivisions();
  const [{ figure }, change] = useFilters(['figure'] as const);
  const { reportId, divisionCode, day, state, zero, filedAt, hash, missing, remarks } = report;
  return (
    <>
      <PageHead
        title={
          <>
            {areaNameOf(divisions, divisionCode)} {day}{' '}
            <small className={style.state}>
              <StateChip axis="report" code={state} lang={lang} /> {zero && say('zeroReport')}
            </small>
          </>
        }
        note={
          <>
            <Link href={`/reports?day=${day}`}>{say('reports')}</Link> {filedAt && `${say('filedAt')} ${minuteOf(filedAt)}`}
          </>
        }
      >
        {may('papers:print') && report.totals && (
          <Button href={`/console/print/reports/${reportId}`} target="_blank">
            {say('printReport')}
          </Button>
        )}
      </PageHead>
      <ReportTable report={report} onOpen={report.totals ? (name: ReportFigure) => change({ figure: name }) : undefined} />
      {figure && <ReportPeople reportId={reportId} figure={figure as ReportFigure} onClose={() => change({ figure: undefined })} />}
      {missing.length > 0 && (
        <section className={style.card}>
          <h2>{say('overdueReports')}</h2>
          <p>{missing.map((code) => areaNameOf(divisions, code)).join(' · ')}</p>
        </section>
      )}
      {remarks && <p className={style.card}>{remarks}</p>}
      {hash && <Recount reportId={reportId} hash={hash} />}
    </>
  );
};
