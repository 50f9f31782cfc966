/** What tests and people steer the stand-in with: the same in process and over HTTP. */
import * as z from 'zod/mini'
import { faultSchema, type FaultList, type FaultRequest } from './faults/index.ts'
import { resources, type PrimaryLimits } from './limits/primary.ts'
import type { SecondaryLimits } from './limits/secondary.ts'
import type { Grants } from './oauth/index.ts'
import { profileSchema, type ProfileRequest, type Profiles } from './profiles.ts'
import type { LoggedRequest, RequestLog } from './request-log.ts'

const budgetSchema = z.object({
  /** `*` is every token. */
  token: z.string(),
  resource: z._default(z.enum(resources), 'graphql'),
  remaining: z.optional(z.int().check(z.nonnegative())),
  /** Whether bursts are limited, for all tokens alike. */
  secondaryLimits: z.optional(z.boolean()),
})
type BudgetRequest = z.input<typeof budgetSchema>

const oauthSchema = z.object({
  /** How often a device that waits may ask, in seconds; GitHub's own is five. */
  deviceIntervalSeconds: z.number().check(z.nonnegative()),
})
type OAuthRequest = z.input<typeof oauthSchema>

export type Control = {
  addFault(fault: FaultRequest): void
  clearFaults(): void
  setBudget(budget: BudgetRequest): void
  /** What an account shows on its own pages from now on. */
  setProfile(profile: ProfileRequest): void
  setOAuth(settings: OAuthRequest): void
  /** Tokens that people's sign-ins gave, and that are good now. */
  oauthTokens(): readonly string[]
  requests(): readonly LoggedRequest[]
  clearRequests(): void
}

export function createControl(
  faults: FaultList,
  log: RequestLog,
  primary: PrimaryLimits,
  secondary: SecondaryLimits,
  profiles: Profiles,
  grants: Grants,
): Control {
  return {
    addFault: faults.add,
    clearFaults: faults.clear,
    setBudget(request) {
      const { token, resource, remaining, secondaryLimits } = budgetSchema.parse(request)
      if (remaining !== undefined) primary.set(token, resource, remaining)
      if (secondaryLimits !== undefined) secondary.enforced = secondaryLimits
    },
    setProfile: profiles.set,
    setOAuth: (settings) => void Object.assign(grants.settings, oauthSchema.parse(settings)),
    oauthTokens: grants.tokens,
    requests: log.list,
    clearRequests: log.clear,
  }
}

export const controlPrefix = '/_stand-in/'

/** The control endpoint: `/_stand-in/` and `faults`, `budget`, `profiles`, `oauth` or
 * `requests`. */
export async function answerControl(control: Control, request: Request): Promise<Response> {
  const what = new URL(request.url).pathname.slice(controlPrefix.length)
  const read = async <Schema extends z.ZodMiniType>(
    schema: Schema,
    use: (value: z.input<Schema>) => void,
  ) => {
    const body: unknown = await request.json().catch(() => null)
    const result = schema.safeParse(body)
    if (!result.success) {
      return Response.json({ message: z.prettifyError(result.error) }, { status: 422 })
    }
    return done(() => use(body as z.input<Schema>))
  }
  switch (`${request.method} ${what}`) {
    case 'POST faults':
      return read(faultSchema, control.addFault)
    case 'DELETE faults':
      return done(control.clearFaults)
    case 'POST budget':
      return read(budgetSchema, control.setBudget)
    case 'POST profiles':
      return read(profileSchema, control.setProfile)
    case 'POST oauth':
      return read(oauthSchema, control.setOAuth)
    case 'GET requests':
      return Response.json(control.requests())
    case 'DELETE requests':
      return done(control.clearRequests)
    default:
      return Response.json({ message: 'The stand-in has no such control' }, { status: 404 })
  }
}

function done(act: () => void): Response {
  act()
  return new Response(null, { status: 204 })
}
