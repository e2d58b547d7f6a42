import { NOTE_LIMIT } from '@jkk/domain/fields';
import { WaitingWordView } from '../commands/two-persons';
import { CAP_SCOPES } from '@jkk/domain/payout/decide';
import {
  CodeField,
  CodeOut,
  FlagOut,
  InstantOut,
  ListOut,
  ObjectOut,
  TextField,
  TextOut,
  WholeField,
  WholeOut,
} from '../fields';

const LARGEST_CAP = 1_000_000_000_000_000;

export class SwitchRequest {
  @CodeField(['STOP', 'RESUME'], { description: 'STOP needs one person, RESUME two.' })
  decision: 'STOP' | 'RESUME';

  @TextField({ max: NOTE_LIMIT })
  note: string;
}

export class CapRequest {
  @WholeField({
    optional: true,
    min: 1,
    max: LARGEST_CAP,
    description: 'Rupiah; without it the cap is lifted.',
  })
  limit?: number;

  @TextField({ max: NOTE_LIMIT })
  note: string;
}

export class ControlProposalView extends WaitingWordView {
  @TextOut({ nullable: true, description: 'Rupiah of a cap.' })
  value: string | null;
}

export class BankSwitchView {
  @TextOut()
  bankCode: string;

  @FlagOut()
  sending: boolean;

  @TextOut({ nullable: true })
  reason: string | null;

  @TextOut({ nullable: true })
  changedBy: string | null;

  @InstantOut({ nullable: true })
  changedAt: string | null;

  @ObjectOut(() => ControlProposalView, { nullable: true, description: 'To let it send again.' })
  proposal: ControlProposalView | null;
}

export class CapView {
  @CodeOut(CAP_SCOPES)
  scope: string;

  @WholeOut({ nullable: true, description: 'Rupiah; null where none is set.' })
  limit: number | null;

  @ObjectOut(() => ControlProposalView, { nullable: true })
  proposal: ControlProposalView | null;
}

export class ControlsResponse {
  @ListOut(() => BankSwitchView)
  banks: BankSwitchView[];

  @ListOut(() => CapView)
  caps: CapView[];
}
