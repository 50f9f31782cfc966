/** What is remembered of a repository: which shapes of findings were dismissed, and when each was last met. */
import * as z from 'zod/mini'

const day = 24 * 60 * 60_000

export const repositoryMemorySchema = z.object({
  dismissed: z.array(z.object({ shape: z.string(), met: z.number() })),
})
export type RepositoryMemory = z.infer<typeof repositoryMemorySchema>

export const emptyRepositoryMemory: RepositoryMemory = { dismissed: [] }

/** From when the shape was last met. */
const shapeLifetimeMilliseconds = 180 * day
export const repositoryLifetimeSeconds = shapeLifetimeMilliseconds / 1000

/** Those met longest ago go first. */
const mostShapes = 4_000

/** The shapes that are dismissed at a moment. */
export const dismissedShapes = ({ dismissed }: RepositoryMemory, now: number): Set<string> =>
  new Set(dismissed.filter(({ met }) => isKept(met, now)).map(({ shape }) => shape))

const isKept = (met: number, now: number) => met > now - shapeLifetimeMilliseconds

/** The memory with shapes dismissed. */
export function dismiss(
  memory: RepositoryMemory,
  shapes: readonly string[],
  now: number,
): RepositoryMemory {
  const left = memory.dismissed.filter(
    ({ shape, met }) => !shapes.includes(shape) && isKept(met, now),
  )
  const added = shapes.map((shape) => ({ shape, met: now }))
  return { dismissed: [...left, ...added].slice(-mostShapes) }
}

/** The memory after shapes were met again; null where nothing of it is old enough to change. */
export function meet(
  memory: RepositoryMemory,
  shapes: readonly string[],
  now: number,
): RepositoryMemory | null {
  const late = memory.dismissed.filter(
    ({ shape, met }) => shapes.includes(shape) && met < now - day,
  )
  const hasOver = memory.dismissed.some(({ met }) => !isKept(met, now))
  return late.length === 0 && !hasOver
    ? null
    : dismiss(
        memory,
        late.map(({ shape }) => shape),
        now,
      )
}
