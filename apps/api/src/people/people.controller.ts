import { Body, Controller, Get, Post, Query, Res } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@jkk/domain/access';
import { checkPersonFacts, type PersonFacts } from '@jkk/domain/people';
import type { Person } from '@jkk/persistence/people';
import type { FastifyReply } from 'fastify';
import { answerRepeatable, type Repeatable } from '../edge/answer';
import { CurrentActor, Repeat, SubjectPerson, type RepeatKey } from '../edge/caller';
import { Operation } from '../edge/operation';
import type { ProblemCode } from '../problems/problem-table';
import {
  PeopleQuery,
  PersonAnswerRequest,
  PersonChangeRequest,
  PersonInvitationRequest,
  PersonStepRequest,
} from './dto/people.dto';
import { PeopleListResponse, PersonResponse, PersonStepResponse } from './dto/people.views';
import { PeopleService } from './people.service';
import { PersonSteps, type StepOutcome } from './person-steps.service';

const READERS = ['ADMIN', 'AUDITOR'] as const;
const USER_ID = { name: 'userId' } as const;
const OF_STEPS: readonly ProblemCode[] = [
  'PERSON.SELF',
  'PERSON.VERSION_STALE',
  'PERSON.STEP_NOT_ALLOWED',
  'PERSON.PROPOSAL_OPEN',
];

/** People who may sign in. A step states the version that was seen, so that nobody overwrites what he has not seen. */
@ApiTags('people')
@Controller('people')
export class PeopleController {
  constructor(
    private readonly people: PeopleService,
    private readonly steps: PersonSteps,
  ) {}

  @Get()
  @Operation({
    id: 'listPeople',
    summary: 'Who may sign in, by user name',
    roles: READERS,
    answer: PeopleListResponse,
  })
  list(@Query() query: PeopleQuery, @CurrentActor() actor: Actor): Promise<PeopleListResponse> {
    return this.people.list(query, actor);
  }

  @Get(':userId')
  @ApiParam(USER_ID)
  @Operation({
    id: 'getPerson',
    summary: 'One person with everything that administrators did',
    roles: READERS,
    subject: 'person',
    answer: PersonResponse,
  })
  get(@SubjectPerson() person: Person, @CurrentActor() actor: Actor): Promise<PersonResponse> {
    return this.people.read(person, actor);
  }

  @Post()
  @Operation({
    id: 'invitePerson',
    summary:
      'Add a person, who sets the password by a link that works once; finance and administrators need a second administrator',
    roles: ['ADMIN'],
    answer: PersonStepResponse,
    idempotency: 'optional',
    check: checkPersonFacts,
  })
  async invite(
    @Body() { username, note, ...body }: PersonInvitationRequest,
    @CurrentActor() actor: Actor,
    @Repeat() repeat: RepeatKey,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PersonStepResponse> {
    const asked = { actor, note, repeat };
    return this.answer(reply, actor, await this.steps.invite(username, toFacts(body), asked));
  }

  @Post(':userId/change')
  @ApiParam(USER_ID)
  @Operation({
    id: 'changePerson',
    summary:
      'Change name, roles or workplace; what gives more authority over money or people needs a second administrator',
    roles: ['ADMIN'],
    subject: 'person',
    answer: PersonStepResponse,
    idempotency: 'optional',
    check: checkPersonFacts,
    problems: OF_STEPS,
  })
  async change(
    @SubjectPerson() { userId }: Person,
    @Body() { version, note, ...body }: PersonChangeRequest,
    @CurrentActor() actor: Actor,
    @Repeat() repeat: RepeatKey,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PersonStepResponse> {
    const asked = { actor, note, repeat };
    return this.answer(reply, actor, await this.steps.change(userId, toFacts(body), version, asked));
  }

  @Post(':userId/step')
  @ApiParam(USER_ID)
  @Operation({
    id: 'takePersonStep',
    summary:
      'Disable (ends all sessions at once), enable, end the sessions, or make a link for a new password',
    roles: ['ADMIN'],
    subject: 'person',
    answer: PersonStepResponse,
    idempotency: 'optional',
    problems: OF_STEPS,
  })
  async step(
    @SubjectPerson() { userId }: Person,
    @Body() { step, version, note }: PersonStepRequest,
    @CurrentActor() actor: Actor,
    @Repeat() repeat: RepeatKey,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PersonStepResponse> {
    const asked = { actor, note, repeat };
    return this.answer(reply, actor, await this.steps.step(userId, step, version, asked));
  }

  @Post(':userId/answer')
  @ApiParam(USER_ID)
  @Operation({
    id: 'answerProposal',
    summary: 'Confirm or decline what another administrator proposed for this person',
    roles: ['ADMIN'],
    subject: 'person',
    answer: PersonStepResponse,
    idempotency: 'optional',
    problems: ['PERSON.SELF', 'PERSON.NO_PROPOSAL', 'PERSON.VERSION_STALE', 'APPROVAL.SAME_PERSON'],
  })
  async decide(
    @SubjectPerson() { userId }: Person,
    @Body() { decision, version, note }: PersonAnswerRequest,
    @CurrentActor() actor: Actor,
    @Repeat() repeat: RepeatKey,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PersonStepResponse> {
    const said = { confirmed: decision === 'CONFIRM', version };
    return this.answer(reply, actor, await this.steps.answer(userId, said, { actor, note, repeat }));
  }

  private async answer(
    reply: FastifyReply,
    actor: Actor,
    { hit, body: { userId, link, proposed } }: Repeatable<StepOutcome>,
  ): Promise<PersonStepResponse> {
    const person = await this.people.readAgain(userId, actor);
    return answerRepeatable(reply, { hit, body: { person, link, proposed } });
  }
}

type FactsBody = Pick<PersonFacts, 'name' | 'roles' | 'organisation'> & {
  readonly [K in 'nik' | 'branch' | 'plkkCode' | 'employerNumber']?: string;
};

const toFacts = ({
  name,
  nik,
  roles,
  organisation,
  branch,
  plkkCode,
  employerNumber,
}: FactsBody): PersonFacts => ({
  name,
  nik: nik ?? null,
  roles,
  organisation,
  branch: branch ?? null,
  plkkCode: plkkCode ?? null,
  employerNumber: employerNumber ?? null,
});
