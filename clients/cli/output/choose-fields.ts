/** A part of an answer: what lies at some paths, in the places that it has in the whole. */

type Tree = { [name: string]: Tree | null }

/**
 * What of `data` lies at the paths (`a.b`); a path goes through each element of a list. Where there
 * is nothing on the way (null), there is nothing at its end. Throws what `misuse` makes of the words
 * that say which field there is not.
 */
export function chooseFields(
  data: unknown,
  paths: readonly string[],
  misuse: (message: string) => Error,
): unknown {
  return pick(data, treeOf(paths), '', misuse)
}

/** Null is the whole of what lies there, whatever else asks for a part of it. */
function treeOf(paths: readonly string[]): Tree {
  const tree: Tree = Object.create(null)
  for (const path of paths) {
    let place = tree
    const names = path.split('.')
    for (const [index, name] of names.entries()) {
      if (place[name] === null) break
      if (index === names.length - 1) place[name] = null
      else place = place[name] ??= Object.create(null) as Tree
    }
  }
  return tree
}

function pick(
  data: unknown,
  tree: Tree | null,
  at: string,
  misuse: (message: string) => Error,
): unknown {
  if (tree === null || data === null || data === undefined) return data ?? null
  if (Array.isArray(data)) return data.map((element) => pick(element, tree, at, misuse))
  if (typeof data !== 'object') throw misuse(`${at.slice(1)} has no fields.`)
  const record = data as Record<string, unknown>
  return Object.fromEntries(
    Object.entries(tree).map(([name, below]) => {
      if (!Object.hasOwn(record, name)) {
        const known = Object.keys(record).slice(0, 40).join(', ')
        throw misuse(`There is no field ${`${at}.${name}`.slice(1)}. There are ${known}.`)
      }
      return [name, pick(record[name], below, `${at}.${name}`, misuse)]
    }),
  )
}
