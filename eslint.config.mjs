import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';

const SERVER = ['apps/{api,worker,cli,bank-simulator}/**/*.ts', '{libs,workflows,activities,tests}/**/*.ts'];
const WEB = ['apps/web/**/*.{ts,tsx}'];
const TESTS = ['**/*.spec.{ts,tsx}', 'tests/**/*.ts'];

const PROCESS_ENV = [
  {
    object: 'process',
    property: 'env',
    message: 'The environment is read once, in libs/platform/src/config.',
  },
];

const rules = {
  curly: ['error', 'multi-line'],
  'no-restricted-imports': [
    'error',
    { patterns: [{ regex: '^\\.{1,2}/(.*/)?libs/', message: 'Import another package by its alias.' }] },
  ],
  eqeqeq: ['error', 'always', { null: 'ignore' }],
  'no-console': 'error',
  'no-restricted-properties': ['error', ...PROCESS_ENV],
  '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-misused-promises': 'error',
  '@typescript-eslint/switch-exhaustiveness-check': [
    'error',
    { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: false },
  ],
  '@typescript-eslint/no-unused-vars': [
    'error',
    { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
  ],
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
  // A port's promise is often fulfilled without waiting for anything (in memory, or by a returned promise).
  '@typescript-eslint/require-await': 'off',
};

/** The law is computed from its arguments: the same facts give the same rupiah on every machine and day. */
const PURE = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'The caller passes `now`.',
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'The caller passes `now`.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'Chance is no rule.',
  },
];

/** An amount is exact: only money/fraction.ts divides, in `bigint`, and rounds once. */
const EXACT = [
  "BinaryExpression[operator='/']",
  "AssignmentExpression[operator='/=']",
  "Identifier[name='Math']",
  "Identifier[name='parseFloat']",
  "CallExpression[callee.name='Number']",
  "NewExpression[callee.name='Number']",
  "CallExpression > Identifier.arguments[name='Number']",
  "MemberExpression[property.name='toFixed']",
  "MemberExpression[property.value='toFixed']",
].map((selector) => ({
  selector,
  message: 'Shares and rounding are done by multiplyFraction and sumFractions.',
}));

export default tseslint.config(
  {
    ignores: [
      'node_modules/',
      'dist/',
      'coverage/',
      '.data/',
      '.cache/',
      'apps/web/src/api/schema.d.ts',
      '**/generated/**',
    ],
  },
  {
    files: [...SERVER, ...WEB],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules,
  },
  { files: SERVER, languageOptions: { parserOptions: { project: './tsconfig.json' } } },
  { files: WEB, languageOptions: { parserOptions: { project: './apps/web/tsconfig.json' } } },
  {
    files: ['libs/domain/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...PURE],
      'no-restricted-globals': [
        'error',
        'process',
        'Buffer',
        'setTimeout',
        'setInterval',
        'performance',
        'crypto',
        'fetch',
      ],
    },
  },
  {
    files: ['libs/domain/src/{money,benefits}/**/*.ts'],
    ignores: ['**/*.spec.ts', 'libs/domain/src/money/fraction.ts'],
    rules: { 'no-restricted-syntax': ['error', ...PURE, ...EXACT] },
  },
  {
    files: [
      'libs/platform/src/config/environment.ts',
      'apps/bank-simulator/src/config/**/*.ts',
      'tests/**/*.ts',
    ],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    files: ['tests/demo/**/*.ts', 'tests/load/**/*.ts', 'tests/support/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['apps/cli/src/**/*.ts'],
    ignores: ['apps/cli/src/main.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        ...PROCESS_ENV,
        ...['stdout', 'stderr'].map((property) => ({
          object: 'process',
          property,
          message: 'A command writes to its Output, which forgives a closed pipe.',
        })),
      ],
    },
  },
  {
    files: TESTS,
    rules: {
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
    },
  },
  prettier,
  // eslint-config-prettier turns `curly` off; in this form it agrees with prettier.
  { files: [...SERVER, ...WEB], rules: { curly: ['error', 'multi-line'] } },
);
