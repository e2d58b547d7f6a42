import { AGEING_KINDS, type AgeingKind } from '@jkk/domain/payout';
import { TextView } from '../../edge/text.dto';
import { CodeOut, InstantOut, ListOut, ObjectOut, WholeOut } from '../../fields';

export class AgeingRowView {
  @CodeOut(AGEING_KINDS, { description: 'What keeps the money from being where it should be.' })
  kind: AgeingKind;

  @ObjectOut(() => TextView)
  label: TextView;

  @WholeOut({ description: 'Days that this age begins with.' })
  fromDays: number;

  @WholeOut({ nullable: true, description: 'Days that the next age begins with; null for the oldest.' })
  untilDays: number | null;

  @WholeOut()
  count: number;

  @WholeOut({ description: 'Rupiah.' })
  amount: number;

  @InstantOut({ description: 'Since when the oldest of them waits.' })
  oldestSince: string;
}

export class AgeingResponse {
  @InstantOut({ description: 'Ages are counted to here.' })
  at: string;

  @ListOut(() => AgeingRowView)
  items: AgeingRowView[];
}
