import { ToneChip } from '@fangang/domain-ui';
import { Button } from 'antd';
import { useRecomputed } from '../../data/reports';
import { useWords } from '../../language';
import { ProblemNotice } from '../../parts/problem-notice';
import style from './report.module.css';

/** The seal of a report: counted again up to the same place it must give the same hash. */
export const Recount = ({ reportId, hash }: { readonly reportId: string; readonly hash: string }) => {
  const say = useWords();
  const { data, error, isFetching, refetch } = useRecomputed(reportId);
  return (
    <section className={style.card}>
      <h2>{say('seal')}</h2>
      <p className={style.hash}>{hash}</p>
      <Button loading={isFetching} onClick={() => void refetch()}>
        {say('recount')}
      </Button>{' '}
      {data && <ToneChip tone={data.same ? 'good' : 'stopped'}>{say(data.same ? 'recountSame' : 'recountDiffers')}</ToneChip>}
      {error && <ProblemNotice error={error} />}
    </section>
  );
};
