import { defineConfig } from 'eslint/config';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** What every engine computes to the same bit; all else in Math differs in the last one. */
const EXACT_MATH = ['floor', 'ceil', 'trunc', 'round', 'abs', 'min', 'max', 'sqrt', 'sign', 'imul', 'clz32', 'fround'];

const INEXACT_MATH = Object.getOwnPropertyNames(Math).filter(
  (name) => typeof Math[name] === 'function' && !EXACT_MATH.includes(name),
);

const PURE = ['contract', 'core', 'fluid', 'analysis', 'player', 'chart'].map((folder) => `src/${folder}/**/*.ts`);

/** Lists of what there is, without logic: as long as the world needs. */
const CATALOGUES = [
  ...['levers', 'parameters', 'sources', 'indicators'].map((name) => `src/contract/${name}.ts`),
  'src/contract/parameters/*.ts',
  'src/language/**/*.ts',
];

const TOO_LONG = ['error', { max: 300, skipBlankLines: true, skipComments: true }];

export default defineConfig(
  { ignores: ['dist/', 'node_modules/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{js,mjs,cjs,ts,tsx}'],
    rules: {
      'max-lines': TOO_LONG,
      complexity: ['error', 12],
      eqeqeq: 'error',
      'no-console': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'] }],
      'object-shorthand': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/max-params': ['error', { max: 3 }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  { files: CATALOGUES, rules: { 'max-lines': 'off' } },
  {
    files: PURE,
    rules: {
      'no-restricted-globals': [
        'error',
        ...['Date', 'Intl', 'performance', 'crypto', 'process', 'setTimeout', 'setInterval'].map((name) => ({
          name,
          message: 'The model reads no clock, no locale and no environment.',
        })),
      ],
      'no-restricted-properties': [
        'error',
        ...INEXACT_MATH.map((property) => ({
          object: 'Math',
          property,
          message: 'Not the same bits in every engine; use the deterministic functions.',
        })),
        ...['localeCompare', 'toLocaleString', 'toLocaleUpperCase', 'toLocaleLowerCase'].map((property) => ({
          property,
          message: 'Depends on the locale.',
        })),
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "BinaryExpression[operator='**'], AssignmentExpression[operator='**=']",
          message: 'Not the same bits in every engine; multiply, or use the deterministic pow.',
        },
        {
          selector: "MemberExpression[computed=true][object.name='Math']",
          message: 'Name the function of Math.',
        },
      ],
    },
  },
  {
    // Columns are typed arrays walked by index; a bundle of arguments would be an object for every event or every dot.
    files: ['src/contract/hash.ts', 'src/core/**/*.ts', 'src/fluid/**/*.ts', 'src/stage/**/*.ts'],
    rules: { '@typescript-eslint/prefer-for-of': 'off', '@typescript-eslint/max-params': ['error', { max: 5 }] },
  },
  {
    // Drawing code gives every index a default, and each `??` counts as a branch; boxes have four sides and a colour.
    files: ['src/stage/**/*.ts', 'src/ui/**/*.{ts,tsx}', 'test/run-all.mjs'],
    rules: { complexity: ['error', 18] },
  },
  {
    files: ['src/stage/**/*.ts'],
    rules: { '@typescript-eslint/max-params': ['error', { max: 6 }] },
  },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off', '@typescript-eslint/max-params': 'off' },
  },
  {
    files: ['src/ui/**/*.{ts,tsx}', 'src/main.tsx'],
    extends: [reactHooks.configs.flat['recommended-latest']],
  },
  {
    // Tests and slow runners speak to a terminal.
    files: ['test/**'],
    rules: { 'no-console': 'off' },
  },
);
