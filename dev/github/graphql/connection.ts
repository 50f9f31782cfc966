/** Pages of a list, as every connection of GitHub's gives them. */
import { refusal } from './refusal.ts'

export type PageArguments = {
  first?: number | null
  last?: number | null
  after?: string | null
  before?: string | null
}

const cursorAt = (index: number) => Buffer.from(`cursor:v2:${index}`).toString('base64')

function indexOfCursor(cursor: string): number {
  const match = /^cursor:v2:(\d+)$/.exec(Buffer.from(cursor, 'base64').toString())
  if (!match) {
    throw refusal('INVALID_CURSOR_ARGUMENTS', `\`${cursor}\` does not appear to be a valid cursor.`)
  }
  return Number(match[1])
}

/**
 * The asked page of a list. `toNode` makes the node of an item, `toEdge` what its edge says besides.
 * Throws where a cursor is none of ours.
 */
export function connectionOf<Item>(
  items: readonly Item[],
  { first, last, after, before }: PageArguments,
  toNode: (item: Item) => unknown,
  toEdge: (item: Item) => Record<string, unknown> = () => ({}),
) {
  let start = after ? indexOfCursor(after) + 1 : 0
  let end = before ? Math.min(items.length, indexOfCursor(before)) : items.length
  if (typeof first === 'number') end = Math.min(end, start + first)
  if (typeof last === 'number') start = Math.max(start, end - last)
  const page = items.slice(start, end)
  return {
    totalCount: items.length,
    nodes: () => page.map(toNode),
    edges: () =>
      page.map((item, index) => ({
        cursor: cursorAt(start + index),
        node: toNode(item),
        ...toEdge(item),
      })),
    pageInfo: {
      hasNextPage: end < items.length,
      hasPreviousPage: start > 0,
      startCursor: page.length > 0 ? cursorAt(start) : null,
      endCursor: page.length > 0 ? cursorAt(start + page.length - 1) : null,
    },
  }
}

export type Order = { field: string; direction: 'ASC' | 'DESC' }

/** The list in the asked order; items whose value is unknown come last. */
export function inOrder<Item>(
  items: readonly Item[],
  order: Order | null | undefined,
  valueOf: (item: Item, field: string) => string | number | null,
): readonly Item[] {
  if (!order) return items
  const sign = order.direction === 'ASC' ? 1 : -1
  return items
    .map((item) => ({ item, value: valueOf(item, order.field) }))
    .toSorted(({ value: one }, { value: two }) => {
      if (one === null || two === null) return Number(one === null) - Number(two === null)
      return one < two ? -sign : one > two ? sign : 0
    })
    .map(({ item }) => item)
}
