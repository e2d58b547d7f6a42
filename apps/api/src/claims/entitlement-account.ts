import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@jkk/domain/access';
import type { Claim } from '@jkk/domain/claim';
import { PersonHistoryRepository } from '@jkk/persistence/person-history';
import type { Clock } from '@jkk/platform/clock';
import { DataSource } from 'typeorm';
import { CLOCK } from '../tokens';
import type { EntitlementsResponse } from './dto/entitlements.views';
import { toEntitlements } from './entitlements.mapper';

/** The account of a claim as of now, with what other claims of the same person took of it. */
@Injectable()
export class EntitlementAccount {
  private readonly history = new PersonHistoryRepository();

  constructor(
    private readonly database: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async read(claim: Claim, actor: Actor): Promise<EntitlementsResponse> {
    return toEntitlements(
      await this.history.accountOf(this.database.manager, claim, this.clock.now()),
      actor,
    );
  }
}
