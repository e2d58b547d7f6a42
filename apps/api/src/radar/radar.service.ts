import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@jkk/domain/access';
import {
  branchSeen,
  decideRepair,
  ownerOf,
  RADAR_KIND_CODES,
  RADAR_REPAIRS,
  seesFinding,
  type RadarRepair,
  type Sighting,
} from '@jkk/domain/radar';
import { object, oneOf } from '@jkk/domain/record';
import { RADAR, RadarRepository, type RepairedFinding } from '@jkk/persistence/radar';
import { PeopleRepository } from '@jkk/persistence/session';
import type { Clock } from '@jkk/platform/clock';
import { DataSource } from 'typeorm';
import { RepeatableWork } from '../commands/repeatable-work';
import type { Repeatable } from '../edge/answer';
import type { RepeatKey } from '../edge/caller';
import { matching, unwrapCursor, wrapCursor } from '../edge/list-cursor';
import { PAGE_LIMIT } from '../edge/page.dto';
import { CLOCK } from '../tokens';
import type { RadarFindingView, RadarListResponse, RadarQuery, RadarRepairResponse } from './dto/radar.dto';

const CURSOR = matching(/^\d{1,9}$/);

/** What the radar sees: administrators and auditors all of it, others what is theirs. */
@Injectable()
export class RadarService {
  private readonly radar = new RadarRepository();
  private readonly people = new PeopleRepository();

  constructor(
    private readonly database: DataSource,
    private readonly work: RepeatableWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async list(
    { state = 'OPEN', kind, cursor, limit = PAGE_LIMIT }: RadarQuery,
    actor: Actor,
  ): Promise<RadarListResponse> {
    const before = unwrapCursor(cursor, CURSOR).cursor;
    const mine = RADAR_KIND_CODES.filter((code) => seesFinding(code, actor.roles));
    const kinds = mine.filter((code) => kind === undefined || code === kind);
    const em = this.database.manager;
    const branch = branchSeen(actor);
    const found = await this.radar.list(em, {
      open: state === 'OPEN',
      kinds,
      limit: limit + 1,
      branch,
      before: before === undefined ? undefined : Number(before),
    });
    const findings = found.slice(0, limit);
    const names = await this.people.listNames(
      em,
      findings.flatMap(({ repairs }) => repairs.map(({ by }) => by)),
    );
    return {
      items: findings.map((finding) => toView(finding, actor, names)),
      kinds: await this.radar.countOpen(em, mine, branch),
      next: wrapCursor(found.length > limit ? String(findings.at(-1)?.findingId) : null),
    };
  }

  repair(id: string, actor: Actor, repeat: RepeatKey): Promise<Repeatable<RadarRepairResponse>> {
    const findingId = Number(id);
    const command = { code: 'repairFinding', targetId: id, actor, repeat, body: {} };
    const shape = object<{ repair: RadarRepair }>({ repair: oneOf(RADAR_REPAIRS) });
    return this.work.run(command, shape, async (em) => {
      const at = this.clock.now();
      const done = await this.radar.repair(em, { findingId, by: actor.userId, roles: actor.roles, at });
      return done.ok ? { ok: true, value: { repair: done.repair } } : done;
    });
  }
}

function toView(
  finding: RepairedFinding,
  actor: Actor,
  names: ReadonlyMap<string, string>,
): RadarFindingView {
  const { findingId, kind, subject, firstSeenAt, lastSeenAt, goneAt, repairs } = finding;
  const decided = decideRepair(finding, actor.roles);
  return {
    findingId,
    kind,
    subject,
    owner: ownerOf(kind),
    repair: decided.ok ? decided.repair : null,
    facts: toFacts(finding),
    firstSeenAt,
    lastSeenAt,
    goneAt,
    repairs: repairs.map(({ by, ...rest }) => ({
      ...rest,
      by: by === RADAR ? RADAR : (names.get(by) ?? by),
    })),
  };
}

const toFacts = ({ facts }: Sighting) =>
  Object.entries(facts).flatMap(([name, value]) => (value === null ? [] : [{ name, value: String(value) }]));
