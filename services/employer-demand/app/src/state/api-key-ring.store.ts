import { type ApiKeyFact, type ApiKeyRing, blankApiKeyRing, evolveApiKeyRing } from '@fangang/employer-demand-domain';
import type { EmployerId } from '@fangang/kernel';
import { DocumentStore, inHouse, type Publications, type StateDoc, stateSchema } from '@fangang/persistence';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';

export const apiKeyRingSchema = stateSchema({});

const apiKeyPublications: Publications<ApiKeyFact> = { ApiKeyIssued: inHouse, ApiKeyRevoked: inHouse };

/** The keys of one employer, without their secrets; asked for only after the employer was found in the caller's scope. */
@Injectable()
export class ApiKeyRingStore extends DocumentStore<EmployerId, ApiKeyRing, ApiKeyFact> {
  constructor(@InjectModel('ApiKeyRing', 'employer-demand') model: Model<StateDoc<unknown>>) {
    super(model, {
      name: 'ApiKeyRing',
      evolve: evolveApiKeyRing,
      publications: apiKeyPublications,
      blank: blankApiKeyRing,
      serves: {},
      columns: () => ({}),
    });
  }
}
