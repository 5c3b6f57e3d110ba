import { Button } from 'antd';
import { Link } from 'wouter';
import { areaNameOf, useDivisions } from '../../data/divisions';
import type { Report, ReportFigure } from '../../data/reports';
import { useWords } from '../../language';
import { usePrintWords } from '../../print/print-language';
import { changeOf, reportFigures } from './report-figures';
import style from './report.module.css';

interface Props {
  readonly report: Report;
  /** Opens the people behind a figure; left out while nothing was filed. */
  readonly onOpen: ((figure: ReportFigure) => void) | undefined;
}

/** Figures down, the area and those of the level below across; each figure of the area opens its people. */
export const ReportTable = ({ report, onOpen }: Props) => {
  const say = useWords();
  const print = usePrintWords();
  const divisions = useDivisions();
  const { totals, yesterday, children, divisionCode } = report;
  return (
    <div className={style.scroll}>
      <table className={style.table}>
        <thead>
          <tr>
            <th />
            <th scope="col">{areaNameOf(divisions, divisionCode)}</th>
            <th scope="col">{say('comparedWithYesterday')}</th>
            {children.map(({ reportId, divisionCode: code }) => (
              <th key={reportId} scope="col">
                <Link href={`/reports/${reportId}`}>{areaNameOf(divisions, code)}</Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {reportFigures.map(({ name, word, part }) => (
            <tr key={name}>
              <th scope="row" className={part ? style.part : undefined}>
                {print(word)}
              </th>
              <td>
                {onOpen && name !== 'tripsToday' ? (
                  <Button type="link" onClick={() => onOpen(name)}>
                    {totals?.[name]}
                  </Button>
                ) : (
                  totals?.[name]
                )}
              </td>
              <td>{changeOf(totals?.[name], yesterday?.[name])}</td>
              {children.map((child) => (
                <td key={child.reportId}>{child.totals?.[name]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
