const USERS = [
  ['plkk, plkk2', 'PLKK staff', 'RSU Arya Medika, RS Hermina Ciruas'],
  ['doctor, doctor2', 'PLKK doctor', 'the same two'],
  ['employer', 'employer', 'JJ000001'],
  ['officer, officer2', 'claim officer', 'branch J01'],
  ['verifier', 'medical verifier', 'branch J01'],
  ['approver, head', 'approval', 'branch J01, up to Rp100 and Rp500 million a claim'],
  ['regional', 'approval', 'region, no upper limit'],
  ['maker, releaser', 'finance, four eyes', 'branch J01'],
  ['inspector, advisor', 'labour inspector, advisory doctor', ''],
  ['spo, perisai', 'counter at Bank BNI, Perisai agent', ''],
  ['auditor', 'reads everything', ''],
  ['admin, admin2', 'users and reference data', ''],
];

/** The demo users as lines for a person. They exist in the demo profile only. */
export function demoUsers() {
  const lines = USERS.map(([names, role, of]) => `    ${names.padEnd(20)}${role}${of ? ` · ${of}` : ''}`);
  return ['  Demo users, all with the password demo-jkk-2026:', ...lines].join('\n');
}
