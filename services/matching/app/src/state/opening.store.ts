import type { GateId, OpeningId } from '@fangang/kernel';
import type { MatchOpening } from '@fangang/matching-domain';
import { type Caller, NotFound, type Unit } from '@fangang/persistence';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import mongoose, { type Model } from 'mongoose';
import type { OpeningDoc, SiteDoc } from './opening.schema';

/** An opening that names no gate is reached by its site's only one; where there are several, people at the desk ask. */
const gateOf = (doc: OpeningDoc, sites: ReadonlyMap<string, SiteDoc>): GateId | null => {
  const gates = sites.get(doc.siteId)?.gateIds ?? [];
  return doc.gateId ?? (gates.length === 1 ? (gates[0] ?? null) : null);
};

/** Openings as decisions need them. A published opening is readable by every county, so nobody's scope is asked. */
@Injectable()
export class OpeningStore {
  private readonly byUnit = new WeakMap<Unit, Map<OpeningId, MatchOpening>>();

  constructor(
    @InjectModel('Opening', 'matching') private readonly rows: Model<OpeningDoc>,
    @InjectModel('Site', 'matching') private readonly sites: Model<SiteDoc>,
  ) {}

  /** Read once a unit: a snapshot says the same again. @throws NotFound never published, as far as is known here */
  async get(caller: Caller, openingId: OpeningId): Promise<MatchOpening> {
    const known = this.byUnit.get(caller.unit) ?? new Map<OpeningId, MatchOpening>();
    this.byUnit.set(caller.unit, known);
    const opening = known.get(openingId) ?? (await this.read(caller, openingId));
    known.set(openingId, opening);
    return opening;
  }

  private async read(caller: Caller, openingId: OpeningId): Promise<MatchOpening> {
    const doc = await this.rows.findById(openingId).session(caller.unit.session).lean<OpeningDoc | null>();
    const [opening] = doc ? await this.withGates(caller, [doc]) : [];
    if (!opening) throw new NotFound('Opening', openingId);
    return opening;
  }

  /** What takes people now as far as its owner said, by id; the last day of applying is the domain's to judge. */
  async published(caller: Caller): Promise<readonly MatchOpening[]> {
    const docs = await this.rows.find({ status: 'PUBLISHED' }).sort({ _id: 1 }).session(caller.unit.session).lean<OpeningDoc[]>();
    return this.withGates(caller, docs);
  }

  private async withGates({ unit: { session } }: Caller, docs: readonly OpeningDoc[]): Promise<readonly MatchOpening[]> {
    const gateless = docs.filter(({ gateId }) => !gateId).map(({ siteId }) => siteId);
    const sites =
      gateless.length > 0
        ? await this.sites
            .find({ _id: mongoose.trusted({ $in: gateless }) })
            .session(session)
            .lean<SiteDoc[]>()
        : [];
    const byId = new Map(sites.map((site) => [String(site._id), site]));
    return docs.map(({ _id, ...terms }) => ({ ...terms, openingId: _id, gateId: gateOf({ _id, ...terms }, byId) }));
  }
}
