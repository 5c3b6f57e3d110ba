import { stateWord } from '@fangang/i18n';
import { useLanguage } from '../language';
import { Facts } from './facts';
import { usePrintWords } from './print-language';
import './report.css';

/** One line of the sheet: an area with its figures, each with its change since yesterday where that is known. */
export interface ReportLine {
  readonly area: string;
  readonly state: string;
  readonly figures: Readonly<Record<string, number>> | null;
  readonly changes: Readonly<Record<string, string>> | null;
}

export interface ReportPaper {
  readonly area: string;
  readonly day: string;
  readonly state: string;
  readonly zero: boolean;
  readonly filedAt: string;
  readonly hash: string | null;
  readonly missing: readonly string[];
  readonly remarks: string | null;
  readonly below: readonly ReportLine[];
  readonly total: ReportLine;
}

const columns = [
  'returned',
  'unsurveyed',
  'departed',
  'departedOtherProvince',
  'departedProvince',
  'departedLocal',
  'notGoing',
  'toPlace',
  'offeredToday',
  'tripsToday',
  'boardedToday',
  'boardedTotal',
] as const;

/** 日报, A4: a line for each area below, their sum, what changed since yesterday, who has not filed. */
export const ReportLeaf = ({ report }: { readonly report: ReportPaper }) => {
  const print = usePrintWords();
  const lang = useLanguage();
  const words: Readonly<Record<(typeof columns)[number], string>> = {
    returned: print('returned'),
    unsurveyed: print('unsurveyed'),
    departed: print('departed'),
    departedOtherProvince: print('departedOtherProvince'),
    departedProvince: print('departedProvince'),
    departedLocal: print('departedLocal'),
    notGoing: print('notGoing'),
    toPlace: print('toPlace'),
    offeredToday: print('offeredToday'),
    tripsToday: print('tripsDeparted'),
    boardedToday: print('peopleDeparted'),
    boardedTotal: print('movedInAll'),
  };
  const row = ({ area, figures, state }: ReportLine) => (
    <tr key={area}>
      <th scope="row">{area}</th>
      {figures ? (
        columns.map((name) => <td key={name}>{figures[name]}</td>)
      ) : (
        <td colSpan={columns.length}>{stateWord('report', state, lang)}</td>
      )}
    </tr>
  );
  return (
    <article className="leaf report">
      <h1>{print('reportTitle')}</h1>
      <Facts
        facts={[
          [print('area'), report.area],
          [print('date'), report.day],
          [print('reportState'), [stateWord('report', report.state, lang), report.zero && print('zeroReport')].filter(Boolean).join(' ')],
          [print('filedAt'), report.filedAt],
        ]}
      />
      <table>
        <thead>
          <tr>
            <th scope="col">{print('area')}</th>
            {columns.map((name) => (
              <th key={name} scope="col">
                {words[name]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{report.below.map(row)}</tbody>
        <tfoot>
          {row({ ...report.total, area: report.below.length > 0 ? print('total') : report.total.area })}
          {report.total.changes && (
            <tr>
              <th scope="row">{print('sinceYesterday')}</th>
              {columns.map((name) => (
                <td key={name}>{report.total.changes?.[name]}</td>
              ))}
            </tr>
          )}
        </tfoot>
      </table>
      <p>
        <strong>{print('villagesMissing')}</strong> {report.missing.length > 0 ? report.missing.join('、') : print('none')}
      </p>
      {report.remarks && <p>{report.remarks}</p>}
      {report.hash && (
        <p>
          {print('hash')} <span className="hash">{report.hash}</span>
        </p>
      )}
      <div className="signatures">
        <div>{print('filedBy')}</div>
        <div>{print('checkedBy')}</div>
      </div>
    </article>
  );
};
