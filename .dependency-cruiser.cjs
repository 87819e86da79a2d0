/**
 * The import rules of the folders: one direction, one door for core and one for fluid. Tests are free.
 * Everything a folder may import is listed; the rest is forbidden.
 */

/** Folder → what it may import besides itself: folders of this repository, and packages. */
const ALLOWED = {
  'src/contract': { folders: [], packages: [] },
  'src/core': {
    folders: ['src/contract'],
    packages: ['seedrandom/lib/alea', '@stdlib/math-base-special-(exp|ln|pow)'],
  },
  'src/fluid': { folders: ['src/contract'], packages: ['@stdlib/math-base-special-(exp|ln|pow)'] },
  'src/analysis': { folders: ['src/contract'], packages: ['@stdlib/math-base-special-(exp|ln|pow)'] },
  'src/io': { folders: ['src/contract', 'scenarios'], packages: ['zod', 'fflate'] },
  'src/language': { folders: ['src/contract'], packages: [] },
  'src/chart': { folders: ['src/contract', 'src/analysis', 'src/language'], packages: ['d3-scale'] },
  workers: { folders: ['src/contract', 'src/analysis', 'src/core'], packages: ['comlink'], node: true },
  'src/runner': { folders: ['src/contract'], packages: ['comlink'] },
  'src/player': { folders: ['src/contract'], packages: [] },
  'src/store': {
    folders: ['src/contract', 'src/fluid', 'src/analysis', 'src/player', 'src/io'],
    packages: ['zustand', 'dexie'],
  },
  'src/stage': {
    folders: ['src/contract', 'src/player', 'src/store', 'src/language', 'src/chart'],
    packages: ['pixi\\.js', 'd3-scale', 'd3-voronoi-treemap', 'seedrandom'],
  },
  'src/ui': {
    folders: [
      'src/contract',
      'src/fluid',
      'src/analysis',
      'src/io',
      'src/runner',
      'src/player',
      'src/store',
      'src/stage',
      'src/language',
      'src/chart',
    ],
    packages: [
      'react',
      'react-dom',
      'react-aria',
      'react-aria-components',
      'react-intl',
      '@observablehq/plot',
      'd3-scale',
      'd3-sankey',
      'qrcode',
      'zustand',
      '@fontsource-variable/source-sans-3',
    ],
  },
  'src/cli': {
    folders: [
      'src/contract',
      'src/core',
      'src/fluid',
      'src/analysis',
      'src/io',
      'src/runner',
      'src/language',
      'src/chart',
    ],
    packages: ['intl-messageformat'],
    node: true,
  },
};

const DOORS = ['src/core', 'src/fluid'];

const escape = (path) => path.replace(/[.]/g, '\\.');
const packagePath = (name) => `node_modules/(@types/)?${name}(/|\\.|$)`;

function rulesOf([folder, { folders, packages, node }]) {
  const own = `^${escape(folder)}/`;
  const allowed = [own, ...folders.map((name) => `^${escape(name)}/`), ...packages.map(packagePath)];
  const rules = [
    {
      name: `${folder} imports only what it may`,
      severity: 'error',
      from: { path: own },
      to: { pathNot: allowed, dependencyTypesNot: ['core'], couldNotResolve: false },
    },
  ];
  if (node !== true) {
    rules.push({
      name: `${folder} does without Node`,
      severity: 'error',
      from: { path: own },
      to: { dependencyTypes: ['core'] },
    });
  }
  return rules;
}

function doorOf(folder) {
  return {
    name: `${folder} is entered by its door`,
    severity: 'error',
    from: { path: '^(src|workers|scenarios)/', pathNot: `^${folder}/` },
    to: { path: `^${folder}/`, pathNot: `^${folder}/index\\.ts$` },
  };
}

module.exports = {
  forbidden: [
    ...Object.entries(ALLOWED).flatMap(rulesOf),
    ...DOORS.map(doorOf),
    {
      name: 'no cycles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no barrel but the doors',
      severity: 'error',
      from: {},
      to: {
        path: ['^(src|workers)/.*/index\\.tsx?$', '^(src|workers)/index\\.tsx?$'],
        pathNot: DOORS.map((folder) => `^${folder}/index\\.ts$`),
      },
    },
    {
      name: 'the page never loads core',
      severity: 'error',
      from: { path: '^src/main\\.tsx$' },
      to: { path: '^src/(core|cli)/' },
    },
    {
      name: 'nothing imports the tests',
      severity: 'error',
      from: { path: '^(src|workers|scenarios)/' },
      to: { path: '^test/' },
    },
    {
      name: 'everything imported is there',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'browser', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'],
    },
  },
};
