/**
 * A kit as a ZIP, written while it is read: no more than one of its files is held at a time. Files are
 * stored as they are, for nearly all of a kit is PNG, which is compressed already.
 */
import { makeZip } from 'client-zip'

export type ZipEntry = {
  /** Names of folders and of the file, of letters, digits and `._-`, with `/` between. */
  name: string
  bytes: Uint8Array
  /** Written as the runtime's local time, which in Workers is UTC, to two seconds. */
  modifiedAt: Date
}

/** In bytes. Far below what the format's 32-bit fields hold, so that no reader needs ZIP64. */
export const mostZipBytes = 100 * 1024 * 1024

/** Neither `..` nor a root nor a drive: who unpacks it gets files below the folder they chose. */
const safeName = /^(?:[A-Za-z0-9_-][A-Za-z0-9._-]*\/)*[A-Za-z0-9_-][A-Za-z0-9._-]*$/

/**
 * Errors come while it is read, and end it: a `TypeError` for a name that is unsafe or there twice, a
 * `RangeError` for more than `mostZipBytes`. Whoever cancels it ends `entries`.
 */
export function zipStream(
  entries: AsyncIterable<ZipEntry> | Iterable<ZipEntry>,
): ReadableStream<Uint8Array> {
  const files = checked(entries)
  const reader = makeZip(files).getReader()
  return new ReadableStream(
    {
      async pull(controller) {
        const { done, value } = await reader.read()
        if (done) controller.close()
        else controller.enqueue(value)
      },
      async cancel() {
        // The library fails with the reason of whoever cancels, and ends nothing that it reads from.
        await reader.cancel().catch(() => undefined)
        await files.return()
      },
    },
    { highWaterMark: 0 },
  )
}

type ZipInput = { name: string; input: Uint8Array; lastModified: Date }

async function* checked(
  entries: AsyncIterable<ZipEntry> | Iterable<ZipEntry>,
): AsyncGenerator<ZipInput, void> {
  const names = new Set<string>()
  let total = 0
  for await (const { name, bytes, modifiedAt } of entries) {
    if (!safeName.test(name) || names.has(name.toLowerCase()))
      throw new TypeError('A file of a ZIP has a name that is unsafe, or another file has it.')
    names.add(name.toLowerCase())
    total += bytes.byteLength
    if (total > mostZipBytes) throw new RangeError('A ZIP of more bytes than are taken.')
    yield { name, input: bytes, lastModified: modifiedAt }
  }
}
