/** Circles of imports among the files of a change (strongly connected components, Tarjan 1972). */
import type { ChangeView, ViewedFile } from '../change-view.ts'

interface Edge {
  to: string
  line: number
}

/** An added import that closes a circle, one for each circle. */
export interface ClosedCircle {
  viewed: ViewedFile
  line: number
  /** Paths, beginning with the importing file. */
  circle: readonly string[]
}

export function cyclesIn(view: ChangeView): ClosedCircle[] {
  const edges = new Map(view.files.map((viewed) => [viewed.path, edgesOf(viewed, view)]))
  const components = componentsOf(edges)
  const closed: ClosedCircle[] = []
  const told = new Set<number>()
  for (const viewed of view.files) {
    const component = components.get(viewed.path)!
    for (const { to, line } of edges.get(viewed.path)!) {
      if (!viewed.added.has(line) || told.has(component) || components.get(to) !== component)
        continue
      told.add(component)
      closed.push({ viewed, line, circle: wayBack(edges, to, viewed.path) })
    }
  }
  return closed
}

/** Imports that are followed when the file is loaded: none of types, none inside a function of Python. */
function edgesOf(viewed: ViewedFile, { resolve }: ChangeView): Edge[] {
  if (!/\.(?:[cm]?[jt]sx?|py)$/.test(viewed.path)) return []
  return viewed.imports.flatMap(({ target, line, isTypeOnly }) => {
    const isLater = isTypeOnly || /^\s/.test(viewed.lines[line - 1] ?? '')
    const to = isLater ? undefined : resolve(viewed.path, target)
    return to === undefined || to === viewed.path ? [] : [{ to, line }]
  })
}

/** The number of each file's component. Without recursion: a chain of files may be long. */
function componentsOf(edges: ReadonlyMap<string, readonly Edge[]>): Map<string, number> {
  const index = new Map<string, number>()
  const low = new Map<string, number>()
  const component = new Map<string, number>()
  const open: string[] = []
  for (const root of edges.keys()) {
    if (index.has(root)) continue
    const walk: { path: string; next: number }[] = [{ path: root, next: 0 }]
    while (walk.length > 0) {
      const step = walk.at(-1)!
      const { path } = step
      if (step.next === 0) {
        index.set(path, index.size)
        low.set(path, index.get(path)!)
        open.push(path)
      }
      const edge = edges.get(path)?.[step.next++]
      if (edge !== undefined) {
        if (!index.has(edge.to)) walk.push({ path: edge.to, next: 0 })
        else if (!component.has(edge.to))
          low.set(path, Math.min(low.get(path)!, index.get(edge.to)!))
        continue
      }
      walk.pop()
      const above = walk.at(-1)
      if (above) low.set(above.path, Math.min(low.get(above.path)!, low.get(path)!))
      if (low.get(path) !== index.get(path)) continue
      const number = component.size
      for (let member = open.pop()!; ; member = open.pop()!) {
        component.set(member, number)
        if (member === path) break
      }
    }
  }
  return component
}

/** The shortest way from one file back to the other, which stands first. */
function wayBack(edges: ReadonlyMap<string, readonly Edge[]>, from: string, to: string): string[] {
  const cameFrom = new Map<string, string>([[from, to]])
  const queue = [from]
  for (const path of queue) {
    if (path === to) break
    for (const edge of edges.get(path) ?? [])
      if (!cameFrom.has(edge.to)) {
        cameFrom.set(edge.to, path)
        queue.push(edge.to)
      }
  }
  const way: string[] = []
  for (let path = cameFrom.get(to)!; path !== to; path = cameFrom.get(path)!) way.unshift(path)
  return [to, ...way]
}
