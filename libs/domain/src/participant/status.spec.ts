import { PEOPLE, reportedClaim, walkToBenefit } from '../claim/spec-support';
import { CLAIM_STAGE_CODES } from '../claim';
import { participantStatus } from './status';

describe('what a participant is told', () => {
  it('of an undecided benefit: neither its amount nor its account nor a calculation', () => {
    const { walk } = walkToBenefit('DEATH');
    const [benefit] = participantStatus(walk.claim).benefits;
    expect(benefit).toMatchObject({ amount: null, account: null, calculation: { id: [], en: [] } });
  });

  it('of an approved one: the amount, the end of the account and how it was worked out, in both languages', () => {
    const { walk, benefitId } = walkToBenefit('DEATH');
    walk.give('proposal', PEOPLE.officer, {}, { benefitId });
    walk.give('decision', PEOPLE.approver, { decision: 'APPROVE', note: 'Sesuai bukti.' }, { benefitId });
    const { amountRupiah, payee } = walk.claim.benefits[0]!;
    const [benefit] = participantStatus(walk.claim).benefits;
    expect(benefit).toMatchObject({ amount: amountRupiah, toParticipant: false });
    expect(benefit!.account!.endsWith(payee.accountNumber.slice(-4))).toBe(true);
    expect(benefit!.calculation.id.length).toBeGreaterThan(0);
    expect(benefit!.calculation.en).toHaveLength(benefit!.calculation.id.length);
    const told = JSON.stringify(participantStatus(walk.claim));
    expect(told).not.toContain(payee.accountNumber);
    expect(told).not.toContain(payee.name);
  });

  it('of every stage: a sentence in both languages, the right to object, no number of a person', () => {
    for (const stage of CLAIM_STAGE_CODES) {
      const claim = { ...reportedClaim(), stage };
      const status = participantStatus(claim);
      expect(status.sentence.id).not.toBe(status.sentence.en);
      expect(status.objection.text.id).toContain('keberatan');
      const { participant } = claim.report;
      expect(JSON.stringify(status)).not.toContain(participant.nik);
      expect(JSON.stringify(status)).not.toContain(participant.participantNumber);
    }
  });

  it('of data that are missing: what they are, in words', () => {
    const claim = { ...reportedClaim(), stage: 'DATA_INCOMPLETE' as const, missing: ['EMPLOYER_UNKNOWN'] };
    expect(participantStatus(claim).missing).toEqual([
      { id: 'perusahaan belum dikenal register', en: 'the register does not know the employer' },
    ]);
  });

  it('by first name and initials', () => {
    const claim = reportedClaim();
    const { member } = claim.cover;
    const named = {
      ...claim,
      cover: { ...claim.cover, member: { ...member!, name: 'Dimas Putra nugraha' } },
    };
    expect(participantStatus(named).name).toBe('Dimas P. N.');
    expect(participantStatus({ ...claim, cover: { ...claim.cover, member: null } }).name).toBeNull();
  });
});
