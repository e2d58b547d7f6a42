import { workplaceOf } from './index';

it.each([
  [
    'an officer and a releaser of another branch',
    'CLAIM_OFFICER',
    'Serang',
    'FINANCE_RELEASER',
    'Bandung',
    true,
  ],
  ['two people of one hospital', 'PLKK_STAFF', 'RSU Arya Medika', 'PLKK_DOCTOR', 'RSU Arya Medika', true],
  ['people of two hospitals', 'PLKK_STAFF', 'RSU Arya Medika', 'PLKK_STAFF', 'RS Hermina', false],
  ['an officer and a hospital', 'CLAIM_OFFICER', 'Serang', 'PLKK_STAFF', 'RSU Arya Medika', false],
  ['an officer and an auditor', 'CLAIM_OFFICER', 'Serang', 'AUDITOR', 'Pengawasan', false],
] as const)('%s: colleagues or not', (_who, role, organisation, otherRole, other, are) => {
  const same =
    workplaceOf({ roles: [role], organisation }) === workplaceOf({ roles: [otherRole], organisation: other });
  expect(same).toBe(are);
});
