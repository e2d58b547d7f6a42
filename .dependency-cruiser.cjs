/** Who may import whom. A room that is not named as allowed is forbidden; there are no exemptions and no cycles. */
const MAY_IMPORT = {
  'apps/web': ['libs/domain'],
  'apps/api': ['libs/contracts', 'libs/domain', 'libs/persistence', 'libs/documents', 'libs/platform'],
  'apps/worker': [
    'activities',
    'libs/persistence',
    'libs/banking',
    'libs/documents',
    'libs/platform',
    'libs/contracts',
  ],
  'apps/cli': [
    'libs/persistence',
    'libs/platform',
    'libs/contracts',
    'libs/domain',
    'libs/documents',
    'libs/banking',
  ],
  'apps/bank-simulator': [],
  'apps/launcher': [],
  activities: [
    'libs/contracts',
    'libs/domain',
    'libs/persistence',
    'libs/banking',
    'libs/documents',
    'libs/platform',
  ],
  workflows: ['libs/contracts/src/temporal', 'libs/domain'],
  'libs/persistence': ['libs/domain', 'libs/platform'],
  'libs/banking': ['libs/domain', 'libs/platform'],
  'libs/documents': ['libs/domain', 'libs/platform'],
  'libs/contracts': ['libs/domain'],
  'libs/platform': [],
  'libs/domain': [],
};

const SPEC = '\\.spec\\.tsx?$';
const PACKAGES = ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-bundled', 'npm-no-pkg'];

const rooms = Object.entries(MAY_IMPORT).map(([room, allowed]) => ({
  name: `rooms-of-${room.replace('/', '-')}`,
  comment: `${room} may import ${allowed.join(', ') || 'nothing of ours'}`,
  severity: 'error',
  from: { path: `^${room}/` },
  to: {
    path: '^(apps|libs|workflows|activities|tests)/',
    pathNot: [room, ...allowed].map((each) => `^${each}/`),
  },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...rooms,
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-unresolvable',
      comment: 'A module that is not found is a room that nobody checks',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'contracts-know-types-of-the-domain-only',
      severity: 'error',
      from: { path: '^libs/contracts/', pathNot: SPEC },
      to: { path: '^libs/domain/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'contracts-stay-light',
      comment: 'Workflows bundle them: nothing but the Temporal vocabulary may come along',
      severity: 'error',
      from: { path: '^libs/contracts/', pathNot: SPEC },
      to: { dependencyTypes: PACKAGES, pathNot: '/@temporalio/(common|workflow)/' },
    },
    {
      name: 'domain-is-pure',
      comment: 'No framework, no package and no Node built-in',
      severity: 'error',
      from: { path: '^libs/domain/', pathNot: SPEC },
      to: { dependencyTypes: [...PACKAGES, 'core'] },
    },
    {
      name: 'workflows-are-deterministic',
      comment: 'Only the workflow side of the SDK runs in the sandbox',
      severity: 'error',
      from: { path: '^workflows/', pathNot: SPEC },
      to: { dependencyTypes: [...PACKAGES, 'core'], pathNot: '/@temporalio/(common|workflow)/' },
    },
    {
      name: 'api-runs-no-workflow-code',
      severity: 'error',
      from: { path: '^apps/api/' },
      to: { path: '/@temporalio/(worker|workflow|activity)/' },
    },
    {
      name: 'persistence-without-framework',
      severity: 'error',
      from: { path: '^libs/(persistence|domain|contracts)/' },
      to: { path: '/@nestjs/' },
    },
    {
      name: 'claim-and-payout-rows-apart',
      comment: 'They meet in payment, which carries out, and in payout-summary, which a claim reads',
      severity: 'error',
      from: { path: '^libs/persistence/src/(claim|payout)/' },
      to: { path: '^libs/persistence/src/(claim|payout|payment)/', pathNot: '^libs/persistence/src/$1/' },
    },
    {
      name: 'rows-stay-in-persistence',
      comment: 'What a repository gives out is a record of the domain or of its own, never an entity',
      severity: 'error',
      from: {
        path: '^libs/persistence/src/.*index\\.ts$|^(apps|activities|workflows)/',
      },
      to: { path: '^libs/persistence/src/.*\\.entit(y|ies)\\.ts$' },
    },
    {
      name: 'launcher-needs-no-package',
      comment: 'It runs before anything is installed; what it needs later it loads when it needs it',
      severity: 'error',
      from: { path: '^apps/launcher/' },
      to: { dependencyTypes: PACKAGES, dynamic: false },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['main', 'types'],
    },
  },
};
