import { ClaimListItem } from '../claims/dto/list.dto';
import { ListOut, TextField } from '../fields';
import { PayoutResponse } from '../payouts/dto/payout.views';
import { ParticipantLookupResponse, PlkkView } from '../reference/reference.dto';

export class SearchEverywhereQuery {
  @TextField({
    max: 100,
    description:
      'A number of a claim, payout, transfer, participant or NIK, or a part of a name. Wildcards are plain text; accents and apostrophes do not matter.',
  })
  q: string;
}

export class SearchResponse {
  @ListOut(() => ClaimListItem, { description: 'The most urgent of those that this person may see.' })
  claims: ClaimListItem[];

  @ListOut(() => ParticipantLookupResponse, {
    nullable: true,
    description:
      'Of the register, by a whole participant number or NIK. Null where nobody was looked for: no such number, no right to, or the look-ups of this hour are used up.',
  })
  people: ParticipantLookupResponse[] | null;

  @ListOut(() => PayoutResponse, { description: 'For finance: the payout itself, and those of the claims.' })
  payouts: PayoutResponse[];

  @ListOut(() => PlkkView)
  hospitals: PlkkView[];
}
