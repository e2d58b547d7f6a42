import { createHash, randomInt, randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { createClaimActivities } from '@jkk/activities/claim';
import type { ClaimActivities, ClaimCommandAnswer, ClaimProgress } from '@jkk/contracts/temporal';
import type { Actor, Claim, ClaimCommandCode, CommandBodies, ReportBody } from '@jkk/domain';
import type { BenefitType } from '@jkk/domain/benefits';
import { HEIR, PEOPLE, person, STATEMENT_OF_DEATH } from '@jkk/domain/claim/spec-support';
import { ClaimRepository, CommandRepository, reportClaim, type CommandRecord } from '@jkk/persistence/claim';
import { inTransaction } from '@jkk/persistence/database';
import { DocumentRepository } from '@jkk/persistence/document';
import { systemClock } from '@jkk/platform/clock';
import { wibDay } from './claim-bodies';

const OCCURRED_AT = new Date(Date.now() - 5 * 3_600_000).toISOString();
let counter = randomInt(100_000);

/** Enters statements that another verifier confirms. */
export const DOCTOR = person('verifier2', 'MEDICAL_VERIFIER', { branch: 'J01' });

/** Of the person whom the office reports. */
export const statementOfDeath = (): CommandBodies['medicalStatement'] => ({
  ...STATEMENT_OF_DEATH,
  conditionOn: wibDay(OCCURRED_AT),
  diedAt: new Date(Date.parse(OCCURRED_AT) + 3_600_000).toISOString(),
  signedOn: wibDay(systemClock.now()),
});

/** A branch office on a real database: reports claims and gives commands as the API and the workflow together would. */
export class Office {
  readonly activities: ClaimActivities;
  readonly claims = new ClaimRepository();
  readonly commands = new CommandRepository();

  constructor(
    readonly app: DataSource,
    private readonly owner: DataSource,
  ) {
    this.activities = createClaimActivities({
      dataSource: app,
      logger: { info: () => undefined, warn: () => undefined },
      clock: systemClock,
    });
  }

  /** Registers a place and an active BPU participant who pays the lowest step; returns the participant. */
  async newParticipant(): Promise<ReportBody['participant']> {
    counter += 1;
    const participantNumber = `129${String(counter).padStart(8, '0')}`;
    const nik = `360401010180${String(counter % 9_999).padStart(4, '0')}`.replace(/0000$/, '0001');
    await this.owner.query(
      `INSERT INTO branch (branch_code, name, region, zone) VALUES ('J01', 'Serang', 'Banten', 'WIB') ON CONFLICT DO NOTHING`,
    );
    await this.owner.query(
      `INSERT INTO regency (regency_code, name, branch, zone) VALUES ('3604', 'Serang', 'J01', 'WIB') ON CONFLICT DO NOTHING`,
    );
    await this.addApprovers();
    await this.owner.query(
      `INSERT INTO member (participant_number, nik, name, birth_date, sex, handedness, segment, wage_amount_rupiah, wage_unit, active_from, paid_until)
       VALUES ($1, $2, 'Sutrisno ' || $1, '1980-01-01', 'MALE', 'RIGHT', 'BPU', 10000, 'BPU_CONTRIBUTION', '2024-01-01', $3)`,
      [participantNumber, nik, new Date().toISOString().slice(0, 7)],
    );
    return { participantNumber, nik };
  }

  /** Who approves is an active user, or the database refuses it. */
  private async addApprovers(): Promise<void> {
    for (const { userId, roles } of [PEOPLE.approver, PEOPLE.head, PEOPLE.regional]) {
      await this.owner.query(
        `INSERT INTO app_user (user_id, username, name, password_hash, roles, organisation, created_at)
         VALUES ($1::text::uuid, 'office-' || right($1::text, 2), 'Orang Contoh', '$argon2id$', $2, 'J01', now()) ON CONFLICT DO NOTHING`,
        [userId, [...roles]],
      );
    }
  }

  async report(participant: ReportBody['participant'], more: Partial<ReportBody> = {}): Promise<Claim> {
    const report: ReportBody = {
      kind: 'ACCIDENT',
      segment: 'BPU',
      channel: 'SPO',
      participant,
      occurredAt: OCCURRED_AT,
      place: { type: 'WORKPLACE', zone: 'WIB', address: 'Pelabuhan Karangantu', regencyCode: '3604' },
      circumstance: 'AT_WORK',
      chronology: 'Terjatuh dari dek kapal saat menurunkan muatan.',
      injuries: [{ icd10: 'S06.9' }],
      consequence: 'DIED',
      stageOne: true,
      ...more,
    };
    const input = {
      commandId: randomUUID(),
      report,
      actor: PEOPLE.spo,
      role: 'SPO_COUNTER',
      now: systemClock.now(),
    };
    return inTransaction(this.app, (em) => reportClaim(em, input));
  }

  async open(claimNumber: string): Promise<ClaimProgress> {
    return (await this.activities.recordClaimStep({ kind: 'OPEN', claimNumber })).progress;
  }

  /** Stores a command as the API does before it asks the workflow; returns its id. */
  async store<Code extends ClaimCommandCode>(
    claimNumber: string,
    code: Code,
    actor: Actor,
    body: CommandBodies[Code],
    more: { readonly version: number; readonly benefitId?: string },
  ): Promise<string> {
    const commandId = randomUUID();
    const command: CommandRecord = {
      commandId,
      code,
      claimNumber,
      benefitId: more.benefitId ?? null,
      payoutId: null,
      targetId: null,
      actor,
      organisation: actor.organisation,
      userId: actor.userId,
      idempotencyKey: null,
      requestHash: createHash('sha256').update(JSON.stringify(body)).digest('hex'),
      body,
      expectedVersion: more.version,
      receivedAt: systemClock.now(),
      status: 'RECEIVED',
      answer: null,
      closedAt: null,
    };
    await this.commands.insert(this.app.manager, command);
    return commandId;
  }

  /** Gives a command with the version that stands and returns the answer. */
  async give<Code extends ClaimCommandCode>(
    claimNumber: string,
    code: Code,
    actor: Actor,
    body: CommandBodies[Code],
    benefitId?: string,
  ): Promise<ClaimCommandAnswer> {
    const claim = await this.get(claimNumber);
    const benefit = claim.benefits.find((each) => each.benefitId === benefitId);
    const commandId = await this.store(claimNumber, code, actor, body, {
      version: benefit?.version ?? claim.version,
      ...(benefitId === undefined ? {} : { benefitId }),
    });
    const { answer } = await this.activities.recordClaimStep({ kind: 'COMMAND', claimNumber, commandId });
    if (answer === undefined) throw new Error('A command has an answer.');
    return answer;
  }

  async get(claimNumber: string): Promise<Claim> {
    const claim = await this.claims.find(this.app.manager, claimNumber);
    if (claim === undefined) throw new Error('The claim should be there.');
    return claim;
  }

  /** A claim with its final report in. */
  async finalReported(more: Partial<CommandBodies['finalReport']> = {}): Promise<string> {
    const { claimNumber } = await this.report(await this.newParticipant());
    await this.open(claimNumber);
    await this.give(claimNumber, 'medicalStatement', DOCTOR, statementOfDeath());
    await this.give(claimNumber, 'verification', PEOPLE.verifier, { outcome: 'CONFIRMED' });
    await this.give(claimNumber, 'conclusion', PEOPLE.officer, { conclusion: 'WORK_ACCIDENT' });
    await this.give(claimNumber, 'labourOfficeReceipt', PEOPLE.officer, {
      number: '560/0123/TT/2026',
      receivedOn: wibDay(systemClock.now()),
      documents: [await this.letter()],
    });
    await this.give(claimNumber, 'finalReport', PEOPLE.officer, {
      condition: 'DIED',
      conditionOn: statementOfDeath().conditionOn,
      heirs: [HEIR],
      ...more,
    });
    return claimNumber;
  }

  /** A claim whose participant is still treated; what the doctor says more. */
  async inTreatment(
    said: Partial<CommandBodies['medicalStatement']> = {},
    report: Partial<ReportBody> = {},
  ): Promise<string> {
    const participant = await this.newParticipant();
    const { claimNumber } = await this.report(participant, { consequence: 'INJURED', ...report });
    await this.open(claimNumber);
    const { diedAt: _, ...alive } = statementOfDeath();
    const statement = { ...alive, condition: 'UNDER_TREATMENT', ...said } as const;
    await this.give(claimNumber, 'medicalStatement', DOCTOR, statement);
    await this.give(claimNumber, 'verification', PEOPLE.verifier, { outcome: 'CONFIRMED' });
    await this.give(claimNumber, 'conclusion', PEOPLE.officer, { conclusion: 'WORK_ACCIDENT' });
    return claimNumber;
  }

  /** A stored file that a command may name; its content is of no matter. */
  async letter(): Promise<string> {
    const documentId = randomUUID();
    await new DocumentRepository().add(this.app.manager, {
      documentId,
      sha256: createHash('sha256').update(documentId).digest('hex'),
      sizeBytes: 1,
      mediaType: 'application/pdf',
      uploadedBy: PEOPLE.approver.userId,
      uploadedAt: systemClock.now(),
    });
    return documentId;
  }

  /** A final report with a proposed death benefit; returns the benefit's id. */
  async proposed(claimNumber: string): Promise<string> {
    const benefitId = await this.requested(claimNumber, 'DEATH');
    await this.give(claimNumber, 'proposal', PEOPLE.officer, {}, benefitId);
    return benefitId;
  }

  /** Asks for a complete benefit of the heir; returns its id. */
  async requested(claimNumber: string, type: BenefitType): Promise<string> {
    const request = { type, details: {}, payee: { kind: 'HEIR' as const, name: HEIR.name }, complete: true };
    const answer = await this.give(claimNumber, 'requestBenefit', PEOPLE.officer, request);
    if (answer.outcome !== 'DONE' || answer.benefitId === undefined) throw new Error(JSON.stringify(answer));
    return answer.benefitId;
  }
}
