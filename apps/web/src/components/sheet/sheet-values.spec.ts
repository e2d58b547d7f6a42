import { finalReportForm } from '@jkk/domain/claim/forms/final-report';
import { medicalStatementForm } from '@jkk/domain/claim/forms/medical-statement';
import { requestBenefitForm } from '@jkk/domain/claim/forms/benefit-request';
import { stageOneForm } from '@jkk/domain/claim/forms/stage-one';
import { benefitFields } from '@jkk/domain/benefits/types';
import { findingsOf, placeFindings } from './sheet-findings';
import { askedFields, bodyOf, typedValues } from './sheet-values';
import type { Asking } from './sheet-values';

const DOCTOR: Asking = { roles: ['PLKK_DOCTOR'], zone: 'WITA', segment: 'PU' };
const OFFICER: Asking = {
  ...DOCTOR,
  roles: ['CLAIM_OFFICER'],
  opens: ({ type }) => benefitFields(String(type)),
};
const detail = { id: 'Salah.', en: 'Wrong.' };

describe('values of a form', () => {
  it('open empty, and an empty form sends nothing', () => {
    const values = typedValues(stageOneForm.fields, {}, 'WIB');
    expect(bodyOf(stageOneForm.fields, values, OFFICER)).toEqual({});
  });

  it('tell an instant in the zone of the place and send it with its offset', () => {
    const values = typedValues(
      medicalStatementForm.fields,
      { condition: 'DIED', diedAt: '2026-11-20T01:30:00Z' },
      'WITA',
    );
    expect(values['diedAt']).toEqual({ day: '2026-11-20', time: '09:30' });
    expect(bodyOf(medicalStatementForm.fields, values, DOCTOR)['diedAt']).toBe('2026-11-20T09:30:00+08:00');
  });

  it('send only what is asked for: a time of death for the living is not', () => {
    const values = {
      ...typedValues(medicalStatementForm.fields, { condition: 'RECOVERED' }, 'WIB'),
      diedAt: { day: '2026-11-20', time: '09:30' },
    };
    const body = bodyOf(medicalStatementForm.fields, values, DOCTOR);
    expect(body).toMatchObject({ condition: 'RECOVERED' });
    expect(body).not.toHaveProperty('diedAt');
  });

  it('leave out rows that nobody has filled in, and an object that was not added', () => {
    const values = typedValues(finalReportForm.fields, { condition: 'DIED', heirs: [{}] }, 'WIB');
    expect(values['guardian']).toBeNull();
    expect(bodyOf(finalReportForm.fields, values, OFFICER)).toEqual({ condition: 'DIED' });
  });

  it('ask a field of those who may give it only', () => {
    expect(Object.keys(askedFields(stageOneForm.fields, {}, OFFICER))).toContain('receivedAt');
    expect(Object.keys(askedFields(stageOneForm.fields, {}, DOCTOR))).not.toContain('receivedAt');
  });
});

describe('findings of a form', () => {
  it('are those of the domain, inside an open object too', () => {
    const values = typedValues(
      requestBenefitForm.fields,
      { type: 'STMB', details: { periods: [{ from: '', to: '' }] }, payee: { kind: 'PARTICIPANT' } },
      'WIB',
    );
    expect(findingsOf(requestBenefitForm.fields, values, OFFICER).map(({ pointer }) => pointer)).toEqual([
      '/details/periods',
    ]);
  });

  it('a day without its hour is no instant', () => {
    const values = {
      ...typedValues(medicalStatementForm.fields, { condition: 'DIED' }, 'WIB'),
      diedAt: { day: '2026-11-20', time: '' },
    };
    expect(findingsOf(medicalStatementForm.fields, values, DOCTOR)).toContainEqual(
      expect.objectContaining({ pointer: '/diedAt', code: 'INSTANT.INVALID' }),
    );
  });

  it.each([
    ['/heirs/0/nik', 'heirs.0.nik'],
    ['/heirs/0', 'heirs.0'],
    ['/heirs/7/nik', 'heirs'],
    ['/heirs/0/unheard', 'heirs.0'],
    ['/condition', 'condition'],
    ['/documents/3', 'documents'],
  ])('%s stands at %s', (pointer, place) => {
    const values = typedValues(finalReportForm.fields, { condition: 'DIED', heirs: [{}] }, 'WIB');
    const { errors, rest } = placeFindings(finalReportForm.fields, values, OFFICER, [
      { pointer, code: 'X', detail },
    ]);
    expect(Object.keys(errors)).toEqual([place]);
    expect(rest).toEqual([]);
  });

  it('at /details/items/1/side stands at the row of the benefit', () => {
    const values = typedValues(
      requestBenefitForm.fields,
      { type: 'PARTIAL_ANATOMICAL', details: { items: [{ code: 'A01' }, { code: 'A03' }] } },
      'WIB',
    );
    const { errors } = placeFindings(requestBenefitForm.fields, values, OFFICER, [
      { pointer: '/details/items/1/side', code: 'X', detail },
      { pointer: '/details/items/1', code: 'Y', detail },
    ]);
    expect(Object.keys(errors)).toEqual(['details.items.1.side', 'details.items.1']);
  });

  it('whose field the form does not show are left over, to be told below it', () => {
    const values = typedValues(finalReportForm.fields, { condition: 'RECOVERED' }, 'WIB');
    const finding = { pointer: '/heirs', code: 'X', detail };
    expect(placeFindings(finalReportForm.fields, values, OFFICER, [finding]).rest).toEqual([finding]);
  });
});
