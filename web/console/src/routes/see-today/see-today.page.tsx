import { Alert, Empty } from 'antd';
import { Link } from 'wouter';
import { useToday } from '../../data/clock';
import { areaNameOf, useDivisions } from '../../data/divisions';
import { type Figure, useDemandFigures, useFiguresToday } from '../../data/figures';
import { useReports } from '../../data/reports';
import { useMay, useSession } from '../../data/session';
import { useWords } from '../../language';
import { Asked } from '../../parts/asked';
import { PageHead } from '../../parts/page-head';
import { minuteOf } from '../../parts/when';
import { Funnel } from './funnel';
import { OpeningsCard } from './openings-card';
import { listOf } from './list-of';
import style from './see-today.module.css';
import { storyOf } from './story';
import { StoryList } from './story-list';

/** A dispatcher's board begins where a seat is wanted. */
const beforeSeats = new Set(['registered', 'departed', 'notGoing', 'toPlace', 'unsurveyed', 'cleared', 'proposed', 'offered', 'accepted']);

/** 今日: the day's figures from village to gate, each opening its list, and the story that ticks itself off. */
export const SeeTodayPage = () => {
  const say = useWords();
  const may = useMay();
  const { data: session } = useSession();
  const [area] = session?.areas ?? [];
  const day = useToday();
  const divisions = useDivisions();
  const figures = useFiguresToday(area);
  const demand = useDemandFigures();
  const reports = useReports(area, day);
  const own = reports.data?.find(({ divisionCode }) => divisionCode === area);
  const opens = ({ figure, opens: { list } }: Figure): boolean =>
    list === 'trips' ? may('trips:read') : may('board:read') && !(session?.role === 'DISPATCHER' && beforeSeats.has(figure));
  return (
    <>
      <PageHead title={say('today')} note={[area && areaNameOf(divisions, area), day].filter(Boolean).join(' · ')}>
        {own && <Link href={`/reports/${own.reportId}`}>{say('reports')}</Link>}
      </PageHead>
      <Asked query={figures}>
        {(today) => {
          const counts = new Map(today?.figures.map((figure) => [figure.figure, figure]));
          const count = (name: string): number => counts.get(name)?.count ?? 0;
          const mayReadReports = may('reports:read');
          const steps = storyOf({ count, places: demand.data?.requested, report: mayReadReports ? (own?.state ?? 'OPEN') : undefined });
          const nothing = today !== null && count('registered') === 0;
          return (
            <>
              {nothing && <Alert type="info" showIcon title={say('emptyToday')} style={{ marginBottom: 16 }} />}
              {today && <Funnel figures={today.figures} opens={opens} />}
              <div className={style.columns}>
                {today && (
                  <StoryList
                    steps={steps}
                    listOf={({ figure }) => {
                      const found = figure === undefined ? undefined : counts.get(figure);
                      return found && opens(found) ? listOf(found) : undefined;
                    }}
                  />
                )}
                {demand.data && <OpeningsCard figures={demand.data} />}
              </div>
              {today ? (
                <p className={style.asOf}>{`${say('figuresAsOf', { at: minuteOf(today.at) })} · ${say('opensList')}`}</p>
              ) : (
                !demand.data && <Empty description={say('nothingForRole')} />
              )}
            </>
          );
        }}
      </Asked>
    </>
  );
};
