import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@jkk/domain/access';
import { decideLift, type SendingBlock } from '@jkk/domain/payout/decide';
import { object, whole } from '@jkk/domain/record';
import { SendingBlockRepository } from '@jkk/persistence/generation';
import { PeopleRepository } from '@jkk/persistence/session';
import type { Clock } from '@jkk/platform/clock';
import { DataSource } from 'typeorm';
import { RepeatableWork } from '../commands/repeatable-work';
import type { Repeatable } from '../edge/answer';
import type { RepeatKey } from '../edge/caller';
import { CLOCK } from '../tokens';
import type { BlockWordView, LiftRequest, SendingBlockView, SendingResponse } from './dto/radar.dto';

type Names = ReadonlyMap<string, string>;

/** The block of all sending after a restore, and the two persons who lift it. */
@Injectable()
export class SendingService {
  private readonly blocks = new SendingBlockRepository();
  private readonly people = new PeopleRepository();

  constructor(
    private readonly database: DataSource,
    private readonly work: RepeatableWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async get(actor: Actor): Promise<SendingResponse> {
    const em = this.database.manager;
    const standing = await this.blocks.standing(em);
    const blocks = [
      ...(standing === undefined ? [] : [standing.block]),
      ...(await this.blocks.listLifted(em)),
    ];
    const names = await this.people.listNames(
      em,
      blocks.flatMap(({ proposedBy, liftedBy }) => [proposedBy, liftedBy].filter((id) => id !== null)),
    );
    return {
      blocks: blocks.map((block) => toView(block, names)),
      unreadBanks: [...(standing?.unreadBanks ?? [])],
      lostDebits: standing?.lostDebits ?? 0,
      allowedCommands: this.mayLift(standing?.block, actor) ? ['lift'] : [],
    };
  }

  async lift({ note }: LiftRequest, actor: Actor, repeat: RepeatKey): Promise<Repeatable<SendingResponse>> {
    const { userId, roles } = actor;
    const command = { code: 'liftBlock', actor, repeat, body: { note } };
    const { hit } = await this.work.run(
      command,
      object<{ blockId: number }>({ blockId: whole }),
      async (em) => {
        const lifted = await this.blocks.lift(em, { userId, roles, note, at: this.clock.now() });
        return lifted.ok ? { ok: true, value: { blockId: lifted.block.blockId } } : lifted;
      },
    );
    return { hit, body: await this.get(actor) };
  }

  /** As far as the person is concerned: what the statements still lack stands beside it. */
  private mayLift(block: SendingBlock | undefined, { userId, roles }: Actor): boolean {
    const speaks = roles.includes('FINANCE_MAKER') || roles.includes('FINANCE_RELEASER');
    return speaks && decideLift(block, [], { userId, roles, note: '', at: this.clock.now() }).ok;
  }
}

function toView(block: SendingBlock, names: Names): SendingBlockView {
  const { blockId, reason, noticedAt, liftedAt } = block;
  const words = [
    wordOf(names, block.proposedBy, block.proposedAt, block.proposedNote),
    wordOf(names, block.liftedBy, liftedAt, block.liftedNote),
  ];
  return { blockId, reason, noticedAt, liftedAt, words: words.filter((word) => word !== undefined) };
}

const wordOf = (
  names: Names,
  by: string | null,
  at: string | null,
  note: string | null,
): BlockWordView | undefined =>
  by === null || at === null ? undefined : { by: names.get(by) ?? by, at, note: note ?? '' };
