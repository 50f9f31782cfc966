import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { unstable_readConfig } from 'wrangler'

type Bound = {
  services?: { entrypoint?: string }[]
  durable_objects: { bindings: { class_name: string }[] }
}

const pathOf = (file: string) => new URL(file, import.meta.url).pathname
const configs = [
  '../../wrangler.toml',
  'wrangler.toml',
  '../review/wrangler.toml',
  '../../pages/wrangler.toml',
].map((file) => unstable_readConfig({ config: pathOf(file) }) as Bound)
/** Classes that some Worker is bound to: entrypoints, and Durable Objects. */
const bound = new Set(
  configs.flatMap(({ services = [], durable_objects: objects }) => [
    ...services.map(({ entrypoint }) => entrypoint),
    ...objects.bindings.map((binding) => binding.class_name),
  ]),
)

const exported = (file: string, form: RegExp) => {
  const source = readFileSync(pathOf(file), 'utf8')
  return [...source.matchAll(form)].map(([, name]) => name!)
}

describe('the doors of the Workers', () => {
  // Nobody could open another. And Vite's plugin expects the doors that are bound: where it finds one
  // more, `npm start` starts the runtime again, and the first visitor waits for every module again.
  it('are each one that another Worker is bound to', () => {
    const doors = [
      ...exported('index.ts', /^export \{ (\w+) \}/gm),
      ...exported('../../pages/server.ts', /^export class (\w+)/gm),
    ]
    expect(doors).toContain('StudioJob')
    expect(doors.filter((door) => !bound.has(door))).toEqual([])
  })
})
