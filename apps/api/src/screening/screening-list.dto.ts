import { SCREENING_LISTS } from '@jkk/domain/payout/screening';
import { CodeOut, FlagOut, InstantOut, ListOut, TextField, TextOut, WholeOut } from '../fields';

export class PublicationRequest {
  @TextField({ max: 2_000, description: 'What the list was compared with.' })
  note: string;
}

export class ReceivedListResponse {
  @TextOut({ description: 'Names the list by everything it says.' })
  checksum: string;

  @CodeOut(SCREENING_LISTS)
  list: string;

  @WholeOut()
  entryCount: number;
}

export class PublishedListResponse {
  @CodeOut(SCREENING_LISTS)
  list: string;

  @WholeOut()
  version: number;
}

export class ScreeningListView {
  @TextOut()
  checksum: string;

  @CodeOut(SCREENING_LISTS)
  list: string;

  @TextOut({ description: 'The day on which its authority published it.' })
  datedOn: string;

  @TextOut()
  source: string;

  @FlagOut({ description: 'Invented, for play money.' })
  isModel: boolean;

  @WholeOut()
  entryCount: number;

  @TextOut({ description: 'Who handed it in.' })
  proposedByName: string;

  @InstantOut()
  proposedAt: string;

  @WholeOut({ nullable: true, description: 'Null until it is published.' })
  version: number | null;

  @TextOut({ nullable: true })
  confirmedByName: string | null;

  @InstantOut({ nullable: true })
  confirmedAt: string | null;

  @FlagOut({ description: 'Whether payees are held against it now.' })
  isInForce: boolean;
}

export class ScreeningListsResponse {
  @ListOut(() => ScreeningListView)
  items: ScreeningListView[];
}
