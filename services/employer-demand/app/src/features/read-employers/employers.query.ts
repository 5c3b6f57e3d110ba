import { missingItems } from '@fangang/employer-demand-domain';
import type { EmployerId } from '@fangang/kernel';
import { NotFound, type Reader } from '@fangang/persistence';
import { Injectable } from '@nestjs/common';
import { ApiKeySecretStore } from '../../state/api-key-secret.store';
import { EmployerStore } from '../../state/employer.store';
import { onePage, type ListWanted } from '../../state/list-page';
import { SiteStore } from '../../state/site.store';

@Injectable()
export class EmployersQuery {
  constructor(
    private readonly employers: EmployerStore,
    private readonly sites: SiteStore,
    private readonly secrets: ApiKeySecretStore,
  ) {}

  employersOf(reader: Reader, wanted: ListWanted) {
    return onePage(
      reader,
      {},
      wanted,
      (page) => this.employers.page(reader, page),
      ({ employerId }) => employerId,
    );
  }

  async sitesOf(reader: Reader, wanted: ListWanted) {
    const { data, page } = await onePage(
      reader,
      {},
      wanted,
      (each) => this.sites.page(reader, each),
      ({ siteId }) => siteId,
    );
    return { data: data.map((site) => ({ ...site, missing: missingItems(site) })), page };
  }

  /** An employer's keys, without what opens anything. */
  async keysOf(reader: Reader, employerId: EmployerId) {
    if (!(await this.employers.isReached(reader, employerId))) throw new NotFound('Employer', employerId);
    const secrets = await this.secrets.ofEmployer(employerId);
    return secrets.map(({ _id, label, prefix, scopes, live, issuedAt, lastUsedAt }) => ({
      ...{ keyId: _id, label, prefix, scopes: [...scopes], live },
      issuedAt: issuedAt.toISOString(),
      lastUsedAt: lastUsedAt?.toISOString() ?? null,
    }));
  }
}
