import { mayDo, type Permission } from '@fangang/api-client';
import type { ConsoleKey } from '@fangang/i18n';
import { type ComponentType, lazy, type LazyExoticComponent, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { type Session, useSession } from './data/session';
import { Loading } from './parts/loading';
import { ProblemNotice } from './parts/problem-notice';
import { Shell } from './parts/shell';
import { NothingHere } from './parts/nothing-here';
import { SeeTodayPage } from './routes/see-today/see-today.page';
import { SignInPage } from './routes/sign-in/sign-in.page';

interface Page {
  readonly path: string;
  readonly View: ComponentType | LazyExoticComponent<ComponentType>;
  /** Left out: everybody who is signed in. */
  readonly needs?: Permission;
  /** The word of its entry in the bar. */
  readonly entry?: ConsoleKey;
  /** A paper stands alone, without the frame. */
  readonly paper?: true;
}

/** A page that comes with its first visit. */
const lazily = (page: () => Promise<ComponentType>): LazyExoticComponent<ComponentType> => lazy(async () => ({ default: await page() }));

/** All that the desk app can show. */
const pages: readonly Page[] = [
  { path: '/', View: SeeTodayPage, entry: 'today' },
  {
    path: '/people',
    View: lazily(async () => (await import('./routes/find-people/find-people.page')).FindPeoplePage),
    needs: 'board:read',
    entry: 'people',
  },
  {
    path: '/trips',
    View: lazily(async () => (await import('./routes/list-trips/list-trips.page')).ListTripsPage),
    needs: 'trips:read',
    entry: 'trips',
  },
  { path: '/trips/:tripId', View: lazily(async () => (await import('./routes/run-trip/run-trip.page')).RunTripPage), needs: 'trips:read' },
  {
    path: '/print/trips/:tripId/passes',
    View: lazily(async () => (await import('./routes/print-passes/print-passes.page')).PrintPassesPage),
    needs: 'passes:read',
    paper: true,
  },
  {
    path: '/print/trips/:tripId/manifest',
    View: lazily(async () => (await import('./routes/print-manifest/print-manifest.page')).PrintManifestPage),
    needs: 'papers:print',
    paper: true,
  },
  {
    path: '/print/trips/:tripId/vehicle-pass',
    View: lazily(async () => (await import('./routes/print-vehicle-pass/print-vehicle-pass.page')).PrintVehiclePassPage),
    needs: 'papers:print',
    paper: true,
  },
  {
    path: '/print/trips/:tripId/handover',
    View: lazily(async () => (await import('./routes/print-handover/print-handover.page')).PrintHandoverPage),
    needs: 'papers:print',
    paper: true,
  },
  {
    path: '/reports',
    View: lazily(async () => (await import('./routes/read-reports/read-reports.page')).ReadReportsPage),
    needs: 'reports:read',
    entry: 'reports',
  },
  {
    path: '/reports/:reportId',
    View: lazily(async () => (await import('./routes/read-reports/report.page')).ReportPage),
    needs: 'reports:read',
  },
  {
    path: '/print/reports/:reportId',
    View: lazily(async () => (await import('./routes/print-report/print-report.page')).PrintReportPage),
    needs: 'reports:read',
    paper: true,
  },
];

const isFor = ({ role }: Session, { needs }: Page): boolean => needs === undefined || mayDo(role, needs);

/** Nobody passes without a session; what a role may not see has no entry and no route. */
export const Gate = () => {
  const { data: session, error, refetch } = useSession();
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (session === undefined) return <Loading />;
  if (session === null) return <SignInPage />;
  const mine = pages.filter((page) => isFor(session, page));
  const framed = mine.filter(({ paper }) => !paper);
  const entries = framed.flatMap(({ path, entry }) => (entry ? [{ path, title: entry }] : []));
  return (
    <Suspense fallback={<Loading />}>
      <Switch>
        {mine
          .filter(({ paper }) => paper)
          .map(({ path, View }) => (
            <Route key={path} path={path} component={View} />
          ))}
        <Route>
          <Shell session={session} entries={entries}>
            <Suspense fallback={<Loading />}>
              <Switch>
                {framed.map(({ path, View }) => (
                  <Route key={path} path={path} component={View} />
                ))}
                <Route component={NothingHere} />
              </Switch>
            </Suspense>
          </Shell>
        </Route>
      </Switch>
    </Suspense>
  );
};
