import { type JobId, type RunId, areasOf } from '@fangang/kernel';
import {
  type ApplyFact,
  type ApplyJob,
  type MatchRun,
  type RunFact,
  blankJob,
  blankRun,
  evolveJob,
  evolveRun,
} from '@fangang/matching-domain';
import { DocumentStore, type Publications, type StateDoc, inHouse } from '@fangang/persistence';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';
import { applyTimers, runTimers } from './match-run.timers';

const runPublications: Publications<RunFact> = { RunAsked: inHouse, RunSolved: inHouse, RunFailed: inHouse };
const applyPublications: Publications<ApplyFact> = { ApplyAsked: inHouse, ChunkApplied: inHouse };

/** Runs 匹配运行: reached by whoever reaches the area of its people. */
@Injectable()
export class MatchRunStore extends DocumentStore<RunId, MatchRun, RunFact> {
  constructor(@InjectModel('MatchRun', 'matching') model: Model<StateDoc<unknown>>) {
    super(model, {
      name: 'MatchRun',
      evolve: evolveRun,
      publications: runPublications,
      blank: blankRun,
      serves: { areas: 'areas' },
      columns: ({ order, state }) => ({ areas: areasOf(order?.area ?? ''), runState: state }),
      timers: runTimers,
    });
  }
}

/** Jobs that apply a proposal; reached as their run is. */
@Injectable()
export class ApplyJobStore extends DocumentStore<JobId, ApplyJob, ApplyFact> {
  constructor(@InjectModel('ApplyJob', 'matching') model: Model<StateDoc<unknown>>) {
    super(model, {
      name: 'ApplyJob',
      evolve: evolveJob,
      publications: applyPublications,
      blank: blankJob,
      serves: { areas: 'areas' },
      columns: ({ area }) => ({ areas: areasOf(area) }),
      timers: applyTimers,
    });
  }
}
