import { ROLES, type Role } from '@jkk/domain/access';
import { RADAR_KIND_CODES, RADAR_REPAIRS, type RadarKind, type RadarRepair } from '@jkk/domain/radar';
import { BLOCK_REASONS, type BlockReason } from '@jkk/domain/payout/decide';
import { PageQuery } from '../../edge/page.dto';
import { CodeField, CodeOut, InstantOut, ListOut, TextField, TextOut, WholeOut } from '../../fields';

const FINDING_STATES = ['OPEN', 'GONE'] as const;

export class RadarQuery extends PageQuery {
  @CodeField(FINDING_STATES, { optional: true })
  state?: (typeof FINDING_STATES)[number];

  @CodeField(RADAR_KIND_CODES, { optional: true })
  kind?: RadarKind;
}

export class RadarFactView {
  @TextOut({ description: 'since, attempts, code, state …' })
  name: string;

  @TextOut()
  value: string;
}

export class RadarRepairView {
  @CodeOut(RADAR_REPAIRS)
  repair: RadarRepair;

  @TextOut({ description: 'The name of a person, or RADAR where it repaired by itself.' })
  by: string;

  @InstantOut()
  at: string;
}

export class RadarFindingView {
  @WholeOut()
  findingId: number;

  @CodeOut(RADAR_KIND_CODES)
  kind: RadarKind;

  @TextOut({
    description: 'What it is about, such as claim/JKK-2026-0000001, payout/…, outbox/17, bank/008.',
  })
  subject: string;

  @CodeOut(ROLES)
  owner: Role;

  @CodeOut(RADAR_REPAIRS, { nullable: true, description: 'What may be had done about it by this person.' })
  repair: RadarRepair | null;

  @ListOut(() => RadarFactView)
  facts: RadarFactView[];

  @InstantOut()
  firstSeenAt: string;

  @InstantOut()
  lastSeenAt: string;

  @InstantOut({ nullable: true })
  goneAt: string | null;

  @ListOut(() => RadarRepairView)
  repairs: RadarRepairView[];
}

export class RadarKindView {
  @CodeOut(RADAR_KIND_CODES)
  kind: RadarKind;

  @WholeOut()
  count: number;
}

export class RadarListResponse {
  @ListOut(() => RadarFindingView)
  items: RadarFindingView[];

  @ListOut(() => RadarKindView, { description: 'How many of each kind are open, whatever is asked for.' })
  kinds: RadarKindView[];

  @TextOut({ nullable: true })
  next: string | null;
}

export class RadarRepairResponse {
  @CodeOut(RADAR_REPAIRS)
  repair: RadarRepair;
}

export class LiftRequest {
  @TextField({ max: 2_000, description: 'What was looked at before sending goes on.' })
  note: string;
}

export class BlockWordView {
  @TextOut()
  by: string;

  @InstantOut()
  at: string;

  @TextOut()
  note: string;
}

export class SendingBlockView {
  @WholeOut()
  blockId: number;

  @CodeOut(BLOCK_REASONS)
  reason: BlockReason;

  @InstantOut()
  noticedAt: string;

  @ListOut(() => BlockWordView, { description: 'Who proposed to lift it, and then who lifted it.' })
  words: BlockWordView[];

  @InstantOut({ nullable: true })
  liftedAt: string | null;
}

export class SendingResponse {
  @ListOut(() => SendingBlockView, {
    description: 'The block that stands, first, and those that were lifted.',
  })
  blocks: SendingBlockView[];

  @TextOut({
    list: true,
    description: 'Banks whose statement is not read in full up to when the block was noticed.',
  })
  unreadBanks: string[];

  @WholeOut({ description: 'Debits under references of ours that no row knows.' })
  lostDebits: number;

  @CodeOut(['lift'], { list: true, description: 'What this person may do now.' })
  allowedCommands: string[];
}
