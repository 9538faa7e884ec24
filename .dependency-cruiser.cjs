// The import table of the house: who may know whom. Run by `npm run check`.
const only = (folder, allowed) => ({
  name: `${folder}-imports`,
  severity: 'error',
  comment: `src/${folder} may import: ${[folder, ...allowed.folders].join(', ')}${allowed.packages ? `; packages ${allowed.packages}` : ''}`,
  from: { path: `^src/${folder}/` },
  to: { path: '^src/', pathNot: `^src/(${[folder, ...allowed.folders].join('|')})/` },
});

const packages = (folder, names, { node = false } = {}) => ({
  name: `${folder}-packages`,
  severity: 'error',
  comment: `src/${folder} may use only these packages: ${names.join(', ') || 'none'}${node ? ' and node:*' : ''}`,
  from: { path: `^src/${folder}/` },
  to: {
    dependencyTypes: [
      'npm',
      'npm-dev',
      'npm-optional',
      'npm-peer',
      'npm-no-pkg',
      'npm-unknown',
      ...(node ? [] : ['core']),
    ],
    pathNot: names.length > 0 ? `node_modules/(${names.join('|')})/` : '^$',
  },
});

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'one-date-time-door',
      severity: 'error',
      comment: 'the date-time library is named in src/domain/time.ts only',
      from: { path: '^src/', pathNot: '^src/domain/time\\.ts$' },
      to: { path: 'node_modules/temporal-polyfill/' },
    },
    only('domain', { folders: [] }),
    only('reading', { folders: ['domain'] }),
    only('letters', { folders: ['domain'] }),
    only('mail', { folders: ['domain'] }),
    only('store', { folders: ['domain'] }),
    only('config', { folders: ['domain'] }),
    only('worker', { folders: ['domain', 'reading', 'letters', 'mail', 'store', 'config'] }),
    only('cli', { folders: ['worker', 'config', 'domain'] }),
    {
      name: 'nobody-imports-main',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^src/main\\.ts$' },
    },
    packages('domain', ['temporal-polyfill']),
    packages('reading', [
      'html-to-text',
      'htmlparser2',
      'tinyld',
      'ical.js',
      'email-reply-parser',
      'planer',
      'email-forward-parser',
    ]),
    packages('letters', ['liquidjs', 'markdown-it', 'html-to-text', 'ical-generator']),
    packages('mail', ['imapflow', 'mailparser', '@zone-eu/mailsplit', 'nodemailer', 'mailauth', 'libmime'], {
      node: true,
    }),
    packages('store', ['better-sqlite3', 'kysely'], { node: true }),
    packages('config', ['zod', 'yaml'], { node: true }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
