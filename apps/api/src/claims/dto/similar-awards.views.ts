import { TextView } from '../../edge/text.dto';
import { InstantOut, ListOut, ObjectOut, TextOut, WholeOut } from '../../fields';
import { EarlierItemView } from './claim.views';

/** What another claim was granted for a like injury; nothing of the person. */
export class SimilarAwardView {
  @TextOut({ nullable: true, description: 'Null where the caller may not see that claim.' })
  claimNumber: string | null;

  @TextOut()
  type: string;

  @TextOut({ nullable: true, description: 'Category of ICD-10 of the first injury.' })
  injuryGroup: string | null;

  @ObjectOut(() => TextView, { nullable: true })
  injuryName: TextView | null;

  @TextOut({ nullable: true })
  bodyPart: string | null;

  @WholeOut({ description: 'Rupiah.' })
  amount: number;

  @InstantOut()
  approvedAt: string;

  @ListOut(() => EarlierItemView, { description: 'Disabilities with their percentages.' })
  items: EarlierItemView[];
}

export class SimilarAwardsResponse {
  @ListOut(() => SimilarAwardView)
  items: SimilarAwardView[];
}
