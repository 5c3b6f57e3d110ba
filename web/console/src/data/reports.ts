import { answered, type components, type operations } from '@fangang/api-client';
import { useQuery } from '@tanstack/react-query';
import { api } from './client';
import { keys } from './keys';
import { useMay } from './session';

export type ReportRow = components['schemas']['DailyReports']['data'][number];
export type Report = components['schemas']['DailyReport'];
export type ReportFigure = operations['registry.ReadReports.people']['parameters']['query']['figure'];

/** 日报 of an area and day, with those of the levels below; nothing for roles that may not read them. */
export const useReports = (area: string | undefined, day: string | undefined) => {
  const enabled = useMay()('reports:read') && day !== undefined;
  return useQuery({
    queryKey: keys.reports({ area, day }),
    queryFn: async () =>
      (
        await answered(
          api.GET('/api/v1/registry/daily-reports', { params: { query: { ...(area ? { area } : {}), ...(day ? { day } : {}) } } }),
        )
      ).data,
    enabled,
    refetchInterval: 30_000,
  });
};

export const useReport = (reportId: string) =>
  useQuery({
    queryKey: keys.report(reportId),
    queryFn: () => answered(api.GET('/api/v1/registry/daily-reports/{reportId}', { params: { path: { reportId } } })),
  });

/** The same figures counted anew; asked for by a person, since it takes the service a while. */
export const useRecomputed = (reportId: string) =>
  useQuery({
    queryKey: keys.recomputed(reportId),
    queryFn: () => answered(api.GET('/api/v1/registry/daily-reports/{reportId}/recomputed', { params: { path: { reportId } } })),
    enabled: false,
  });

/** The people behind one figure of a report; the look is audited. */
export const useReportPeople = (reportId: string, figure: ReportFigure, after: string | undefined) =>
  useQuery({
    queryKey: keys.reportPeople(reportId, { figure, after }),
    queryFn: () =>
      answered(
        api.GET('/api/v1/registry/daily-reports/{reportId}/people', {
          params: { path: { reportId }, query: { figure, limit: 50, ...(after ? { after } : {}) } },
        }),
      ),
    refetchOnWindowFocus: false,
  });
