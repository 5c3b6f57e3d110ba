import { useParams } from 'wouter';
import { areaNameOf, useDivisions } from '../../data/divisions';
import { type Report, type ReportRow, useReport } from '../../data/reports';
import { Asked } from '../../parts/asked';
import { minuteOf } from '../../parts/when';
import { Paper } from '../../print/paper';
import { usePrintWords } from '../../print/print-language';
import { ReportLeaf, type ReportLine } from '../../print/report.print';
import { changeOf } from '../read-reports/report-figures';

/** 日报 as it is filed on paper. */
export const PrintReportPage = () => {
  const { reportId = '' } = useParams<{ reportId: string }>();
  return <Asked query={useReport(reportId)}>{(report) => <OnPaper report={report} />}</Asked>;
};

const OnPaper = ({ report }: { readonly report: Report }) => {
  const print = usePrintWords();
  const divisions = useDivisions();
  const { totals, yesterday } = report;
  const line = ({
    divisionCode,
    state,
    totals: figures,
    overdue,
  }: Pick<ReportRow, 'divisionCode' | 'state' | 'totals' | 'overdue'>): ReportLine => ({
    area: areaNameOf(divisions, divisionCode),
    state: overdue ? 'OVERDUE' : state,
    figures,
    changes: null,
  });
  const changes =
    totals && yesterday && Object.fromEntries(Object.entries(totals).map(([name, now]) => [name, changeOf(now, yesterday[name])]));
  return (
    <Paper sheet="sheet" title={`${print('reportTitle')} ${report.day}`} foot={`${print('reportTitle')} ${report.day}`}>
      <ReportLeaf
        report={{
          area: areaNameOf(divisions, report.divisionCode),
          day: report.day,
          state: report.state,
          zero: report.zero === true,
          filedAt: report.filedAt ? minuteOf(report.filedAt) : '',
          hash: report.hash,
          missing: report.missing.map((code) => areaNameOf(divisions, code)),
          remarks: report.remarks,
          below: report.children.filter(({ totals: figures, overdue }) => figures !== null || overdue).map(line),
          total: { ...line(report), changes },
        }}
      />
    </Paper>
  );
};
