import { UPLOADERS } from './uploaders';

describe('who may upload', () => {
  it.each(['PLKK_STAFF', 'PLKK_DOCTOR', 'EMPLOYER', 'CLAIM_OFFICER', 'MEDICAL_VERIFIER', 'SPO_COUNTER'])(
    '%s hands something in',
    (role) => expect(UPLOADERS).toContain(role),
  );

  it.each(['BENEFIT_APPROVER', 'FINANCE_MAKER', 'FINANCE_RELEASER', 'AUDITOR', 'ADMIN'])(
    '%s only decides, pays or reads',
    (role) => expect(UPLOADERS).not.toContain(role),
  );
});
