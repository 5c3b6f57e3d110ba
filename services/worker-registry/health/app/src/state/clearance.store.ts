import { ClearanceGranted, ClearanceHeld, ClearanceLapsed } from '@fangang/contracts';
import { blankClearance, type Clearance, type ClearanceFact, evolveClearance } from '@fangang/health-domain';
import { type ClearanceId, shadowId, type WorkerId } from '@fangang/kernel';
import { DocumentStore, inHouse, type Publications, said, type StateDoc, stateSchema, type Timers } from '@fangang/persistence';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import mongoose, { type Model } from 'mongoose';

export const clearanceSchema = stateSchema({ cleared: { type: Boolean, required: true } });

/** What leaves the enclave: yes, no, and until when. */
const clearancePublications: Publications<ClearanceFact> = {
  DeclarationTaken: inHouse,
  ReadingTaken: inHouse,
  PersonReferred: inHouse,
  ClearanceGranted: said(ClearanceGranted),
  ClearanceHeld: said(ClearanceHeld),
  ClearanceLapsed: said(ClearanceLapsed),
};

/** A clearance ends 放行到期. */
export const clearanceLapse = 'health.clearance-lapse';
const clearanceTimers: Timers<Clearance> = ({ workerId, state, clearedUntil }) =>
  state === 'CLEARED' && clearedUntil ? [{ kind: clearanceLapse, subject: shadowId('clr', workerId), epoch: 0, dueAt: clearedUntil }] : [];

/** Clearances under `clr_`, the shadow of the worker's id. No person's scope reaches them: `PersonStore.reach` is asked first. */
@Injectable()
export class ClearanceStore extends DocumentStore<ClearanceId, Clearance, ClearanceFact> {
  constructor(@InjectModel('Clearance', 'health') model: Model<StateDoc<unknown>>) {
    super(model, {
      name: 'Clearance',
      evolve: evolveClearance,
      publications: clearancePublications,
      timers: clearanceTimers,
      blank: (id) => blankClearance(shadowId('wrk', id)),
      serves: {},
      columns: ({ state }) => ({ cleared: state === 'CLEARED' }),
    });
  }

  /** Clearances of people who were found in the reader's reach. */
  async of(workerIds: readonly WorkerId[]): Promise<ReadonlyMap<WorkerId, Clearance>> {
    const ids = workerIds.map((id) => shadowId('clr', id));
    const docs = await this.model.find({ _id: mongoose.trusted({ $in: ids }) }).lean<StateDoc<Clearance>[]>();
    return new Map(docs.map(({ state }) => [state.workerId, state]));
  }

  /** Which of the ids are not cleared any more. */
  async notCleared(ids: readonly string[]): Promise<readonly string[]> {
    const docs = await this.model.find({ _id: mongoose.trusted({ $in: [...ids] }), cleared: true }, { _id: 1 }).lean<{ _id: string }[]>();
    const cleared = new Set(docs.map(({ _id }) => _id));
    return ids.filter((id) => !cleared.has(id));
  }
}
