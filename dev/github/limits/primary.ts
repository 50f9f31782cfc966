/**
 * Allowances by token: 5,000 GraphQL points and 5,000 REST requests an hour, 30 searches a minute;
 * without a token 60 requests an hour and 10 searches a minute.
 * Source: GitHub Docs, "Rate limits for the REST API" and "… for the GraphQL API".
 */
export const resources = ['core', 'search', 'graphql'] as const
export type Resource = (typeof resources)[number]

/** Who spends: a token, or all that come without one. */
export type Client = { token: string | null }

export type Allowance = {
  resource: Resource
  limit: number
  remaining: number
  used: number
  resetAt: Date
}

export type PrimaryLimits = {
  /** Takes points off; what is left, or null when nothing was left before. */
  spend(client: Client, resource: Resource, points: number): Allowance | null
  /** What is left. */
  look(client: Client, resource: Resource): Allowance
  /** Sets what is left to a token, or with `*` to each token, now and until the next hour. */
  set(token: string, resource: Resource, remaining: number): void
}

const hour = 3600_000
const windows: Record<Resource, number> = { core: hour, search: 60_000, graphql: hour }
const withToken: Record<Resource, number> = { core: 5000, search: 30, graphql: 5000 }
const withoutToken: Record<Resource, number> = { core: 60, search: 10, graphql: 0 }

export function createPrimaryLimits(now: () => Date): PrimaryLimits {
  type Bucket = { limit: number; remaining: number; used: number; resetAt: number }
  const buckets = new Map<string, Bucket>()
  const forEveryToken = new Map<Resource, number>()

  const bucketOf = ({ token }: Client, resource: Resource): Bucket => {
    const key = JSON.stringify([token, resource])
    const known = buckets.get(key)
    if (known && known.resetAt > now().getTime()) return known
    const limit = (token === null ? withoutToken : withToken)[resource]
    const remaining = (token === null ? undefined : forEveryToken.get(resource)) ?? limit
    const bucket = {
      limit: Math.max(limit, remaining),
      remaining,
      used: Math.max(0, limit - remaining),
      resetAt: now().getTime() + windows[resource],
    }
    buckets.set(key, bucket)
    return bucket
  }
  const allowanceOf = (bucket: Bucket, resource: Resource): Allowance => ({
    resource,
    limit: bucket.limit,
    remaining: bucket.remaining,
    used: bucket.used,
    resetAt: new Date(bucket.resetAt),
  })

  return {
    look: (client, resource) => allowanceOf(bucketOf(client, resource), resource),
    spend(client, resource, points) {
      const bucket = bucketOf(client, resource)
      if (bucket.remaining <= 0) return null
      bucket.remaining = Math.max(0, bucket.remaining - points)
      bucket.used += points
      return allowanceOf(bucket, resource)
    },
    set(token, resource, remaining) {
      if (token === '*') {
        forEveryToken.set(resource, remaining)
        for (const key of buckets.keys()) {
          if ((JSON.parse(key) as unknown[])[1] === resource) buckets.delete(key)
        }
        return
      }
      const bucket = bucketOf({ token }, resource)
      bucket.limit = Math.max(bucket.limit, remaining)
      bucket.used = bucket.limit - remaining
      bucket.remaining = remaining
    },
  }
}

/** The headers that tell an allowance. */
export function allowanceHeaders({ resource, limit, remaining, used, resetAt }: Allowance) {
  return {
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-remaining': String(remaining),
    'x-ratelimit-used': String(used),
    'x-ratelimit-reset': String(Math.ceil(resetAt.getTime() / 1000)),
    'x-ratelimit-resource': resource,
  }
}
