import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@jkk/domain/access';
import { finding, type FindingCode } from '@jkk/domain/findings';
import {
  changedFacts,
  gainsAuthority,
  isGuarded,
  judgeAnswer,
  judgeWish,
  type PersonFacts,
  type PersonStep,
  type ProposalKind,
  type Wish,
} from '@jkk/domain/people';
import { flag, object, text } from '@jkk/domain/record';
import { constraintOf } from '@jkk/persistence/database';
import { UserRepository } from '@jkk/persistence/identity';
import { PasswordLinkRepository, PersonRepository, type Person } from '@jkk/persistence/people';
import { SessionRepository } from '@jkk/persistence/session';
import type { Clock } from '@jkk/platform/clock';
import { Problem } from '@jkk/platform/problem';
import type { EntityManager } from 'typeorm';
import type { NewCommand } from '../commands/command-log';
import { RepeatableWork } from '../commands/repeatable-work';
import type { WorkResult } from '../commands/work-result';
import type { Repeatable } from '../edge/answer';
import type { RepeatKey } from '../edge/caller';
import { KnownSessions } from '../session/known-sessions';
import { CLOCK } from '../tokens';
import type { PasswordLinkView } from './dto/people.views';
import { PasswordService } from './password.service';

/** Who does it, when, and why. */
interface Deed {
  readonly by: string;
  readonly at: string;
  readonly note: string;
}

/** Who asks, why, and by which key a repeat is known. */
export interface Asked {
  readonly actor: Actor;
  readonly note: string;
  readonly repeat: RepeatKey;
}

interface Stored {
  readonly userId: string;
  readonly proposed: boolean;
}

export interface StepOutcome extends Stored {
  /** Null for a repeat as well: the token is shown once and kept nowhere. */
  readonly link: PasswordLinkView | null;
}

type Result = WorkResult<StepOutcome>;

const storedShape = object<Stored>({ userId: text, proposed: flag });

type Step = PersonStep | 'CHANGE' | 'INVITE';

/** What administrators do to people. Each step is one transaction with its entry in the record of deeds. */
@Injectable()
export class PersonSteps {
  private readonly people = new PersonRepository();
  private readonly users = new UserRepository();
  private readonly sessions = new SessionRepository();
  private readonly links = new PasswordLinkRepository();

  constructor(
    private readonly work: RepeatableWork,
    private readonly passwords: PasswordService,
    private readonly known: KnownSessions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async invite(username: string, facts: PersonFacts, asked: Asked): Promise<Repeatable<StepOutcome>> {
    const deed = this.deedOf(asked);
    const userId = randomUUID();
    const passwordHash = await this.passwords.unusableHash();
    const proposed = isGuarded(facts.roles);
    const command = commandOf('invitePerson', asked, { username, facts });
    return this.inOne(command, async (em) => {
      const { at: createdAt } = deed;
      const user = { userId, username, ...facts, passwordHash, demo: false, active: !proposed, createdAt };
      if (!(await this.users.add(em, user))) {
        const hasAccount = await this.users.hasAccount(em, user.nik ?? '');
        return hasAccount ? refusal('/nik', 'NIK.TAKEN') : refusal('/username', 'USERNAME.TAKEN');
      }
      await this.people.record(em, { userId, deed: 'INVITED', content: { after: facts }, ...deed });
      if (proposed) return this.propose(em, { userId, version: 1, facts }, 'INVITE', deed);
      return done(userId, await this.link(em, userId, deed));
    });
  }

  change(
    userId: string,
    facts: PersonFacts,
    version: number,
    asked: Asked,
  ): Promise<Repeatable<StepOutcome>> {
    const command = commandOf('changePerson', asked, { facts, version }, userId);
    return this.wish(command, userId, { kind: 'CHANGE', facts }, version, this.deedOf(asked));
  }

  step(userId: string, kind: PersonStep, version: number, asked: Asked): Promise<Repeatable<StepOutcome>> {
    const command = commandOf('takePersonStep', asked, { step: kind, version }, userId);
    return this.wish(command, userId, { kind }, version, this.deedOf(asked));
  }

  /** What the second administrator says. */
  answer(
    userId: string,
    { confirmed, version }: { readonly confirmed: boolean; readonly version: number },
    asked: Asked,
  ): Promise<Repeatable<StepOutcome>> {
    const deed = this.deedOf(asked);
    const command = commandOf('answerProposal', asked, { confirmed, version }, userId);
    return this.inOne(command, async (em) => {
      const person = await this.hold(em, userId, deed.by);
      const judgement = judgeAnswer(person, deed.by, version);
      if (!judgement.ok) return judgement;
      const answer = confirmed ? 'CONFIRMED' : 'DECLINED';
      const { kind, facts } = person.proposal!;
      await this.people.answer(em, userId, answer, deed.by, deed.at);
      await this.people.record(em, { userId, deed: answer, content: { kind }, ...deed });
      return done(userId, confirmed ? await this.carryOut(em, person, kind, facts, deed) : null);
    });
  }

  private wish(
    command: NewCommand,
    userId: string,
    wish: Wish,
    version: number,
    deed: Deed,
  ): Promise<Repeatable<StepOutcome>> {
    return this.inOne(command, async (em) => {
      const person = await this.hold(em, userId, deed.by);
      const judgement = judgeWish(person, wish, deed.by, version);
      if (!judgement.ok) return judgement;
      const changed = changedFacts(person.facts, wish.kind === 'CHANGE' ? wish.facts : person.facts);
      if (wish.kind === 'CHANGE' && !changed.ok) return refusal('/nik', changed.code);
      const facts = changed.ok ? changed.facts : person.facts;
      if (judgement.second) return this.propose(em, { ...person, facts }, wish.kind as ProposalKind, deed);
      return done(userId, await this.carryOut(em, person, wish.kind, facts, deed));
    });
  }

  private async propose(
    em: EntityManager,
    { userId, version, facts }: Pick<Person, 'userId' | 'version' | 'facts'>,
    kind: ProposalKind,
    deed: Deed,
  ): Promise<Result> {
    const { by: proposedBy, at: proposedAt, note } = deed;
    await this.people.propose(em, { userId, kind, facts, version, proposedBy, proposedAt, note });
    await this.people.record(em, { userId, deed: 'PROPOSED', content: { kind, facts }, ...deed });
    return { ok: true, value: { userId, link: null, proposed: true } };
  }

  private async carryOut(
    em: EntityManager,
    person: Person,
    step: Step,
    facts: PersonFacts,
    deed: Deed,
  ): Promise<PasswordLinkView | null> {
    const { userId } = person;
    switch (step) {
      case 'CHANGE':
        await this.people.change(em, userId, facts);
        // One administrator alone made it, for somebody of less authority.
        if (gainsAuthority(person.facts, facts)) await this.links.remove(em, userId);
        await this.people.record(em, {
          userId,
          deed: 'CHANGED',
          content: { before: person.facts, after: facts },
          ...deed,
        });
        return null;
      case 'DISABLE':
        await this.people.switchTo(em, userId, false);
        await this.people.answer(em, userId, 'VOID', deed.by, deed.at);
        await this.links.remove(em, userId);
        await this.sessions.endAllBut(em, 0, userId, deed.at);
        await this.people.record(em, { userId, deed: 'DISABLED', ...deed });
        return null;
      case 'ENABLE':
        await this.people.switchTo(em, userId, true);
        await this.people.record(em, { userId, deed: 'ENABLED', ...deed });
        return null;
      case 'END_SESSIONS':
        await this.sessions.endAllBut(em, 0, userId, deed.at);
        await this.people.record(em, { userId, deed: 'SESSIONS_ENDED', ...deed });
        return null;
      case 'INVITE':
        await this.people.switchTo(em, userId, true);
        return this.link(em, userId, deed);
      case 'NEW_PASSWORD':
        return this.link(em, userId, deed);
    }
  }

  private async link(em: EntityManager, userId: string, deed: Deed): Promise<PasswordLinkView> {
    const link = await this.passwords.makeLink(em, userId);
    await this.people.record(em, { userId, deed: 'PASSWORD_LINK_MADE', ...deed });
    return link;
  }

  private async hold(em: EntityManager, userId: string, by: string): Promise<Person> {
    if (!(await this.people.lock(em, userId, by))) throw new Problem('AUTH.EXPIRED');
    const person = await this.people.find(em, userId, this.clock.now());
    if (person === undefined) throw new Problem('NOT_FOUND');
    return person;
  }

  /** The next request of whoever lost a session or a role is judged by what stands now. */
  private async inOne(
    command: NewCommand,
    work: (em: EntityManager) => Promise<Result>,
  ): Promise<Repeatable<StepOutcome>> {
    let link: PasswordLinkView | null = null;
    try {
      const { body, hit } = await this.work.run(command, storedShape, async (em) => {
        const result = await work(em);
        if (!result.ok) return result;
        const { userId, proposed } = result.value;
        ({ link } = result.value);
        return { ok: true, value: { userId, proposed } };
      });
      return { hit, body: { ...body, link } };
    } catch (error) {
      const place = WORKPLACES[constraintOf(error) ?? ''];
      if (place === undefined) throw error;
      const { code, errors } = refusal(...place);
      throw new Problem(code, { errors });
    } finally {
      this.known.forgetAll();
    }
  }

  private deedOf({ actor, note }: Asked): Deed {
    return { by: actor.userId, at: this.clock.now(), note };
  }
}

const done = (userId: string, link: PasswordLinkView | null): Result => ({
  ok: true,
  value: { userId, link, proposed: false },
});

const commandOf = (
  code: string,
  { actor, note, repeat }: Asked,
  said: object,
  targetId?: string,
): NewCommand => ({
  code,
  ...(targetId !== undefined && { targetId }),
  actor,
  repeat,
  body: { ...said, note },
});

const WORKPLACES: Readonly<Record<string, [pointer: string, code: Said]>> = {
  app_user_branch_fkey: ['/branch', 'BRANCH.UNKNOWN'],
  app_user_plkk_fkey: ['/plkkCode', 'PLKK.UNKNOWN'],
  app_user_employer_fkey: ['/employerNumber', 'EMPLOYER.UNKNOWN'],
  app_user_nik_once: ['/nik', 'NIK.TAKEN'],
};

type Said = Extract<
  FindingCode,
  | 'USERNAME.TAKEN'
  | 'NIK.TAKEN'
  | 'NIK.KEPT'
  | 'NIK.NEEDED'
  | 'BRANCH.UNKNOWN'
  | 'PLKK.UNKNOWN'
  | 'EMPLOYER.UNKNOWN'
>;
const SAID: Readonly<Record<Said, { id: string; en: string }>> = {
  'USERNAME.TAKEN': { id: 'Nama pengguna ini sudah dipakai.', en: 'This user name is taken.' },
  'NIK.TAKEN': {
    id: 'Orang ini sudah mempunyai akun; aktifkan kembali akun itu.',
    en: 'This person has an account already; enable that one again.',
  },
  'NIK.KEPT': {
    id: 'Akun ini milik orang lain menurut NIK; nonaktifkan dan undang orangnya.',
    en: 'By its NIK this account is somebody else’s; disable it and invite the person.',
  },
  'NIK.NEEDED': { id: 'Isi NIK pemilik akun ini.', en: 'Give the NIK of whose account this is.' },
  'BRANCH.UNKNOWN': { id: 'Cabang ini tidak terdaftar.', en: 'This branch is not registered.' },
  'PLKK.UNKNOWN': { id: 'Rumah sakit ini tidak terdaftar.', en: 'This hospital is not registered.' },
  'EMPLOYER.UNKNOWN': { id: 'Perusahaan ini tidak terdaftar.', en: 'This employer is not registered.' },
};

const refusal = (pointer: string, code: Said) => ({
  ok: false as const,
  code: 'VALIDATION.FAILED' as const,
  errors: [finding(pointer, code, SAID[code])],
});
