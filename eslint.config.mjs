import tseslint from 'typescript-eslint';

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

/** What oxlint (`.oxlintrc.json`, every other rule) cannot judge. */
export default [
  { files: ['**/*.{ts,tsx}'], languageOptions: { parser: tseslint.parser } },
  {
    files: ['apps/api/**/*.ts'],
    languageOptions: { parserOptions: { emitDecoratorMetadata: true, experimentalDecorators: true } },
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
    },
  },
  {
    files: ['libs/domain/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: { 'no-restricted-syntax': ['error', ...PURE] },
  },
  {
    files: ['libs/domain/src/{money,benefits}/**/*.ts'],
    ignores: ['**/*.spec.ts', 'libs/domain/src/money/fraction.ts'],
    rules: { 'no-restricted-syntax': ['error', ...PURE, ...EXACT] },
  },
];
