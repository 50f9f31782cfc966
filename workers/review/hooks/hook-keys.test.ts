import { expect, it } from 'vitest'
import { isHookId, newHookId } from './hook-keys.ts'

it('gives a hook an id that a terminal takes for no option', () => {
  const drawn = [0xfb, 0xf8, 0x41]
  const id = newHookId((bytes) => void bytes.fill(drawn.shift()!))
  expect(isHookId(id)).toBe(true)
  expect(id).toMatch(/^Q/)
  expect(drawn).toEqual([])
})
