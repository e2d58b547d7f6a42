import { Injectable } from '@nestjs/common';
import type { Actor, Role } from '@jkk/domain/access';
import { Problem } from '@jkk/platform/problem';
import { ClaimQueries } from '../claims/claim-queries';
import { FINANCE_READERS } from '../payouts/finance-readers';
import { PayoutService } from '../payouts/payout.service';
import { ParticipantLookup } from '../reference/participant-lookup';
import { personKey } from '../reference/person-key';
import { ReferenceService } from '../reference/reference.service';
import { REGISTER_READERS } from '../reference/register-readers';
import type { SearchResponse } from './search.dto';

/** Of each kind; who wants more opens the list with the same words. */
const SHOWN = 10;

/** One question to everything that a person may look at. Each part answers by the rules of its own list. */
@Injectable()
export class SearchService {
  constructor(
    private readonly claims: ClaimQueries,
    private readonly payouts: PayoutService,
    private readonly reference: ReferenceService,
    private readonly lookup: ParticipantLookup,
  ) {}

  async find(q: string, actor: Actor): Promise<SearchResponse> {
    const { items: claims } = await this.claims.list({ q, limit: SHOWN }, actor);
    return {
      claims,
      people: await this.people(q, actor),
      payouts: hasAny(actor, FINANCE_READERS)
        ? await this.payouts.named(
            q,
            claims.map(({ claimNumber }) => claimNumber),
            SHOWN,
            actor,
          )
        : [],
      hospitals: (await this.reference.hospitalsNamed(q)).slice(0, SHOWN),
    };
  }

  private async people(q: string, actor: Actor): Promise<SearchResponse['people']> {
    const by = personKey(q);
    if (by === undefined || !hasAny(actor, REGISTER_READERS)) return null;
    try {
      return await this.lookup.participants(by, q, actor);
    } catch (error) {
      if (error instanceof Problem && error.code === 'RATE.LIMITED') return null;
      throw error;
    }
  }
}

const hasAny = ({ roles }: Actor, wanted: readonly Role[]): boolean =>
  roles.some((role) => wanted.includes(role));
