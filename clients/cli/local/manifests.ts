/** The texts of a clone's dependency manifests. */
import type { Clone } from './clone.ts'
import { type Git, GitFailure } from './git.ts'
import type { Tree } from './tree.ts'

const latin1 = new TextDecoder('latin1')

/** Larger ones are made by machines. */
const mostBytes = 512 * 1024
const mostInAll = 8 * 1024 * 1024

/**
 * Path and text of each; null where git cannot give them, as in a partial clone. What is no text or
 * too large is left out, and counted in `unreadable`.
 */
export async function readManifests(
  git: Git,
  { folder }: Clone,
  { manifests }: Tree,
): Promise<{ texts: { path: string; text: string }[]; unreadable: number } | null> {
  const wanted = [...manifests].filter(([, { bytes }]) => (bytes ?? 0) <= mostBytes)
  if (wanted.length === 0) return { texts: [], unreadable: manifests.size }
  try {
    const names = wanted.map(([, { oid }]) => `${oid}\n`).join('')
    const contents = contentsIn(await bytesOf(git.stream(folder, ['cat-file', '--batch'], names)))
    const texts = wanted.flatMap(([path], index) => {
      const text = contents[index] ?? null
      return text === null ? [] : [{ path, text }]
    })
    return { texts, unreadable: manifests.size - texts.length }
  } catch (error) {
    if (!(error instanceof GitFailure) || error.problem !== 'failed') throw error
    return null
  }
}

async function bytesOf(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks) {
    parts.push(chunk)
    length += chunk.length
    if (length > mostInAll) break
  }
  return Buffer.concat(parts)
}

/** `<object> <type> <size>LF<contents>LF` for each, or `<object> missing`. Source: git-cat-file(1). */
function contentsIn(answer: Buffer): (string | null)[] {
  const contents: (string | null)[] = []
  let at = 0
  for (let end = answer.indexOf(10); end >= 0; end = answer.indexOf(10, at)) {
    const size = / blob (\d+)$/.exec(latin1.decode(answer.subarray(at, end)))?.[1]
    at = end + 1
    if (size === undefined) contents.push(null)
    else {
      contents.push(textOf(answer.subarray(at, at + Number(size))))
      at += Number(size) + 1
    }
  }
  return contents
}

/** Null for what is no UTF-8, and for what has a NUL, as git tells binary files. */
function textOf(bytes: Uint8Array): string | null {
  if (bytes.includes(0)) return null
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes)
  } catch {
    return null
  }
}
