/** The import rules of ARCHITECTURE.md, checked by `npm run lint`. */
const tests = '\\.test\\.tsx?$|arbitrary\\.ts$|\\.fixture\\.ts$'

/** A folder whose files import nothing from the folders named. */
const mayNotReach = (name, comment, from, to) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, pathNot: tests },
  to: { path: to },
})

export default {
  forbidden: [
    mayNotReach(
      'core-is-pure',
      'shared/ takes evidence and gives data: no I/O, nothing of the Workers or the pages',
      '^shared/',
      '^(workers|pages|dev|migrations|models|bench|e2e|clients)/',
    ),
    {
      name: 'core-uses-only-zod',
      comment: 'The core runs in a Worker, a browser and a terminal alike',
      severity: 'error',
      from: { path: '^shared/', pathNot: tests },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'core'],
        pathNot: 'node_modules/(zod|web-tree-sitter|yaml)/',
      },
    },
    mayNotReach(
      'edge-without-jobs',
      'Workers meet through bindings',
      '^workers/edge/',
      '^workers/(jobs|mcp|review)/',
    ),
    mayNotReach(
      'jobs-without-edge',
      'Workers meet through bindings',
      '^workers/jobs/',
      '^workers/(edge|mcp|review)/',
    ),
    mayNotReach(
      'mcp-without-others',
      'Workers meet through bindings; agents are answered by the API',
      '^workers/mcp/',
      '^workers/(edge|jobs|review)/',
    ),
    mayNotReach(
      'review-without-others',
      'Workers meet through bindings',
      '^workers/review/',
      '^workers/(edge|jobs|mcp)/',
    ),
    mayNotReach(
      'platform-below-both',
      'What all Workers stand on knows none of them',
      '^workers/platform/',
      '^workers/(edge|jobs|mcp|review)/',
    ),
    mayNotReach(
      'pages-above-shared',
      'Pages talk to the Workers over HTTP only',
      '^pages/',
      '^(workers|dev|migrations)/',
    ),
    mayNotReach(
      'clients-above-core',
      'Clients run the core, the reader of GitHub and the gateway to models, and ask a service over HTTP for all else',
      '^clients/',
      '^(workers/(edge|jobs/(?!gateway/))|workers/platform/(?!github/)|pages|migrations)/',
    ),
    mayNotReach(
      'nothing-on-clients',
      'The service knows none of its clients',
      '^(shared|workers|pages|migrations)/',
      '^clients/',
    ),
    {
      name: 'clients-without-dev',
      comment: 'Evaluations are for developers: they run on the stand-in for GitHub',
      severity: 'error',
      from: { path: '^clients/', pathNot: `${tests}|^clients/cli/commands/eval\\.ts$` },
      to: { path: '^(dev|bench|e2e)/' },
    },
    mayNotReach(
      'product-without-dev',
      'What is deployed holds no stand-in, and nothing that only trains',
      '^(workers|pages|migrations)/',
      '^(dev|models|bench|e2e)/',
    ),
    {
      name: 'systems-through-their-index',
      comment: 'A system of the edge imports another only through its index.ts',
      severity: 'error',
      from: { path: '^workers/edge/([^/]+)/', pathNot: tests },
      to: { path: '^workers/edge/([^/]+)/', pathNot: '^workers/edge/($1/|[^/]+/index\\.ts$)' },
    },
    {
      name: 'no-circles',
      comment:
        'Types may know each other; what runs may not. A grammar is a circle by nature: expressions hold functions, functions statements, statements expressions',
      severity: 'error',
      from: { pathNot: '^shared/review/form/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(cloudflare:|virtual:)' },
    },
  ],
  options: {
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|\\.wrangler)/' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json', '.d.ts'],
      exportsFields: ['exports'],
      mainFields: ['module', 'main', 'types'],
      conditionNames: ['workerd', 'import', 'types', 'default'],
    },
  },
}
