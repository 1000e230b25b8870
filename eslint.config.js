/** Besides ordinary strictness, this enforces the rooms: which folder may import what. test/rooms.test.ts tries it. */
import { builtinModules } from 'node:module';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Refuses imports whose name matches. */
const refuse = (regex, message) => ({ regex, message });
/** Refuses other rooms by their alias; a name is a regular expression after the `#`. */
const rooms = (...names) => refuse(`^#(${names.join('|')})`, 'This room may not be imported from here.');
/** Refuses one name of the electron module. */
const loose = (name) => ({
  name: 'electron',
  importNames: [name],
  message: 'Calls go through shared/ipc/contract.ts.',
});

const node = refuse(`^(node:|(${builtinModules.join('|')})(/|$))`, 'No Node in this room.');
const electron = refuse('^electron($|/)', 'Electron belongs to electron/.');
const screens = refuse(
  '^(react|dexie|zustand|@mantine|@tabler)($|[/-])',
  'Screens and their database belong to renderer/.',
);
const workbooks = refuse('^exceljs($|/)', 'ExcelJS belongs to shared/workbook/.');
const leavingTheRoom = refuse(
  '^\\.\\.?/(.*/)?(shared|renderer|electron|cli|test|scripts|assets|node_modules)/',
  'Import another room by its # alias.',
);

const sharedRules = [node, electron, screens, rooms('renderer/', 'electron/', 'cli/', 'test/', 'scripts/')];
const electronRules = [screens, workbooks, rooms('renderer/', 'cli/', 'test/', 'scripts/')];
const filesRules = [
  electron,
  screens,
  workbooks,
  rooms('renderer/', 'electron/(?!files/)', 'cli/', 'test/', 'scripts/'),
];
const cliRules = [electron, screens, workbooks, rooms('renderer/', 'electron/(?!files/)', 'test/', 'scripts/')];
const rendererRules = [node, electron, workbooks, rooms('electron/', 'cli/', 'test/', 'scripts/')];

/** The import rule of some files; later entries replace earlier ones. */
function imports(files, patterns, paths = []) {
  return { files, rules: { 'no-restricted-imports': ['error', { paths, patterns: [leavingTheRoom, ...patterns] }] } };
}

export default defineConfig(
  globalIgnores(['dist/', 'release/', 'keluaran/']),
  { rules: { eqeqeq: ['error', 'always', { null: 'ignore' }], 'no-var': 'error', 'prefer-const': 'error' } },
  { files: ['**/*.{js,mjs}'], rules: { 'no-unused-vars': 'error' } },
  {
    files: ['**/*.{ts,tsx}'],
    ignores: ['*.config.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // The compiler's noPropertyAccessFromIndexSignature asks for the brackets this would remove.
      '@typescript-eslint/dot-notation': 'off',
      // `() => setOpen(false)` is how event handlers are written.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  { files: ['*.config.ts'], languageOptions: { parser: tseslint.parser } },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
    // It warns that the React Compiler skips lists drawn by @tanstack/react-virtual; the compiler is not used.
    rules: { 'react-hooks/incompatible-library': 'off' },
  },

  imports(['**/*.{ts,tsx}'], []),
  imports(['shared/**'], [workbooks, ...sharedRules]),
  imports(['shared/workbook/**'], sharedRules),
  imports(['renderer/**'], rendererRules),
  imports(['cli/**'], cliRules),
  imports(['electron/**'], electronRules, [loose('ipcMain'), loose('ipcRenderer')]),
  imports(['electron/ipc.ts'], electronRules, [loose('ipcRenderer')]),
  imports(['electron/preload.ts'], electronRules, [loose('ipcMain')]),
  // The command line writes its files with these, without an Electron to run in.
  imports(['electron/files/**'], filesRules),
  {
    files: ['{shared,renderer,electron,cli}/**'],
    rules: {
      // The import rules above do not look at import(); so it may reach only what every room may.
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ImportExpression:not([source.value=/^(\\.\\u002F|#shared\\u002F)/])',
          message: 'import() only of the same folder or of #shared/.',
        },
        {
          selector:
            'JSXAttribute[name.name="dangerouslySetInnerHTML"], MemberExpression[property.name=/^(inner|outer)HTML$/]',
          message: 'Text of users is shown as text, never as HTML.',
        },
      ],
    },
  },
);
