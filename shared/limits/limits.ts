/**
 * All limits, declared once: `docs/limits.md` is written from here, the budgets are kept by it, and
 * `wrangler.toml` is compared with it.
 */

/** So many of something; what is spent comes back evenly, all of it within the window. */
export type Allowance = { quota: number; windowSeconds: number }

/** Who a budget is kept for: an address, a visitor's session, who signed in. */
export const payerKinds = ['address', 'session', 'login'] as const
export type PayerKind = (typeof payerKinds)[number]

type Budget = {
  /** What one of it is spent on. */
  what: string
  allowances: Readonly<Record<PayerKind, Allowance>>
  /** Above half of it a visitor shows that a person asks, where Turnstile is switched on. */
  asksForProof: boolean
}

const hour = 3_600
const day = 24 * hour

/**
 * Exact, whoever asks wherever. Everybody who pays for a thing must have enough left, so that many
 * sessions of one address do not add up.
 */
export const budgets = {
  scans: {
    what: 'a login that is read from GitHub for whoever asks the API or the page',
    allowances: {
      address: { quota: 60, windowSeconds: hour },
      session: { quota: 60, windowSeconds: hour },
      login: { quota: 240, windowSeconds: hour },
    },
    asksForProof: true,
  },
  images: {
    what: 'an image that a model makes',
    allowances: {
      address: { quota: 20, windowSeconds: day },
      session: { quota: 10, windowSeconds: day },
      login: { quota: 20, windowSeconds: day },
    },
    asksForProof: true,
  },
  texts: {
    what: 'a text that a model writes',
    allowances: {
      address: { quota: 60, windowSeconds: hour },
      session: { quota: 30, windowSeconds: hour },
      login: { quota: 60, windowSeconds: hour },
    },
    asksForProof: true,
  },
  jobs: {
    what: 'a job of the studio that is begun',
    allowances: {
      address: { quota: 60, windowSeconds: hour },
      session: { quota: 60, windowSeconds: hour },
      login: { quota: 60, windowSeconds: hour },
    },
    asksForProof: false,
  },
  keys: {
    what: 'a key that is tried, or got by signing in at OpenRouter',
    allowances: {
      address: { quota: 20, windowSeconds: hour },
      session: { quota: 10, windowSeconds: hour },
      login: { quota: 10, windowSeconds: hour },
    },
    asksForProof: false,
  },
  signins: {
    what: 'a sign-in that is begun, in a browser, at a terminal or by a client of MCP',
    allowances: {
      address: { quota: 60, windowSeconds: hour },
      session: { quota: 20, windowSeconds: hour },
      login: { quota: 60, windowSeconds: hour },
    },
    asksForProof: false,
  },
  reviews: {
    what: 'a code review that no webhook asked for',
    allowances: {
      address: { quota: 60, windowSeconds: hour },
      session: { quota: 60, windowSeconds: hour },
      login: { quota: 120, windowSeconds: hour },
    },
    asksForProof: false,
  },
  hooks: {
    what: 'a webhook of code reviews that is made (by signing in: two), tried, changed, asked for its counts or taken away',
    allowances: {
      address: { quota: 30, windowSeconds: hour },
      session: { quota: 30, windowSeconds: hour },
      login: { quota: 30, windowSeconds: hour },
    },
    asksForProof: false,
  },
  models: {
    what: 'a pull request that a large model looks at on the site’s account',
    allowances: {
      address: { quota: 200, windowSeconds: day },
      session: { quota: 20, windowSeconds: day },
      login: { quota: 20, windowSeconds: day },
    },
    asksForProof: false,
  },
} as const satisfies Record<string, Budget>

export type BudgetName = keyof typeof budgets
export const budgetNames = Object.keys(budgets) as BudgetName[]

/** Of what a budget holds, the share that is spent without showing that a person asks. */
export const unprovedShare = 0.5

/**
 * Rough, and counted at each place of the platform for itself: they keep floods from what stands
 * behind. Periods are 10 or 60 seconds, the platform takes no others.
 */
export const floodGuards = {
  api: { what: 'requests of one address to the API', quota: 600, windowSeconds: 60 },
  embeds: {
    what: 'embeds, asked for from one address, of logins that have to be read from GitHub first',
    quota: 600,
    windowSeconds: 60,
  },
} as const satisfies Record<string, Allowance & { what: string }>

/** The most that a request may bring. */
export const requestBounds = {
  /** Bytes of a body, as they come. */
  bodyBytes: 8 * 1024,
  /** How deep arrays and objects of a JSON body may lie in one another. */
  jsonDepth: 16,
} as const
