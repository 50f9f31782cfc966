import { execFileSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mostZipBytes, type ZipEntry, zipStream } from './kit-zip.ts'

const modifiedAt = new Date(2026, 10, 22, 10, 30, 4)
const entry = (name: string, bytes: Uint8Array): ZipEntry => ({ name, bytes, modifiedAt })

const zipOf = async (entries: Iterable<ZipEntry>): Promise<Uint8Array> =>
  new Uint8Array(await new Response(zipStream(entries)).arrayBuffer())

/**
 * What a reader finds from the end: the directory's entries with what they point at. Source: APPNOTE.TXT
 * 6.3.10, 4.3.7, 4.3.12 and 4.3.16.
 */
function read(zip: Uint8Array) {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength)
  const end = zip.length - 22
  expect(view.getUint32(end, true)).toBe(0x06054b50)
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  expect(at + view.getUint32(end + 12, true)).toBe(end)
  const text = (from: number, length: number) =>
    new TextDecoder().decode(zip.subarray(from, from + length))
  return Array.from({ length: count }, () => {
    expect(view.getUint32(at, true)).toBe(0x02014b50)
    const nameLength = view.getUint16(at + 28, true)
    const header = view.getUint32(at + 42, true)
    expect(view.getUint32(header, true)).toBe(0x04034b50)
    const size = view.getUint32(at + 24, true)
    const start =
      header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true)
    const found = {
      name: text(at + 46, nameLength),
      localName: text(header + 30, nameLength),
      isUtf8: (view.getUint16(at + 8, true) & 0x800) !== 0,
      method: view.getUint16(at + 10, true),
      date: view.getUint16(at + 14, true),
      crc: view.getUint32(at + 16, true),
      bytes: zip.slice(start, start + size),
    }
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    return found
  })
}

const segment = fc.stringMatching(/^[A-Za-z0-9_-][A-Za-z0-9._-]{0,10}$/)
const name = fc.array(segment, { minLength: 1, maxLength: 3 }).map((segments) => segments.join('/'))
const files = fc.uniqueArray(fc.record({ name, bytes: fc.uint8Array({ maxLength: 400 }) }), {
  selector: (file) => file.name.toLowerCase(),
  maxLength: 8,
})

describe('a ZIP', () => {
  it('gives back every file as it was, stored, with its sum', async () => {
    await fc.assert(
      fc.asyncProperty(files, async (written) => {
        const found = read(await zipOf(written.map((file) => entry(file.name, file.bytes))))
        expect(found).toEqual(
          written.map((file) => ({
            name: file.name,
            localName: file.name,
            isUtf8: true,
            method: 0,
            date: ((2026 - 1980) << 9) | (11 << 5) | 22,
            crc: crc32(file.bytes),
            bytes: file.bytes,
          })),
        )
      }),
      { numRuns: 60 },
    )
  })

  it.runIf(hasPython())('is whole for a reader that nobody here wrote', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'kit-'))
    const path = join(folder, 'kit.zip')
    const bytes = new Uint8Array(200_000).map((_, index) => index * index)
    await writeFile(path, await zipOf([entry('README.md', bytes), entry('social/x.png', bytes)]))
    const said = execFileSync('python3', ['-m', 'zipfile', '-t', path], { encoding: 'utf8' })
    expect(said.trim()).toBe('Done testing')
    await rm(folder, { recursive: true })
  })

  it('asks for a file when the one before it is on its way, and for none when nobody reads', async () => {
    let asked = 0
    let isEnded = false
    async function* slowly() {
      try {
        for (const one of ['a', 'b', 'c', 'd', 'e']) {
          asked += 1
          yield entry(one, new Uint8Array(10))
        }
      } finally {
        isEnded = true
      }
    }
    const reader = zipStream(slowly()).getReader()
    await reader.read()
    expect(asked).toBeLessThan(3)
    await reader.cancel()
    expect([asked < 3, isEnded]).toEqual([true, true])
  })

  it.each([
    '../a',
    'a/../b',
    '/a',
    'a\\b',
    'C:a',
    '',
    '.',
    'a/',
    'a//b',
    'a\u0000',
    '.git/config',
    'ä',
  ])('is not written with the name %j', async (unsafe) => {
    await expect(zipOf([entry(unsafe, new Uint8Array(1))])).rejects.toThrow(TypeError)
  })

  it('is not written with two files that a file system would take for one', async () => {
    const twice = [entry('a.png', new Uint8Array(1)), entry('A.PNG', new Uint8Array(1))]
    await expect(zipOf(twice)).rejects.toThrow(TypeError)
  })

  it('ends where it would grow too large', async () => {
    const half = new Uint8Array(mostZipBytes / 2)
    const stream = zipStream([entry('a', half), entry('b', half), entry('c', new Uint8Array(1))])
    await expect(stream.pipeTo(new WritableStream())).rejects.toThrow(RangeError)
  })
})

function hasPython(): boolean {
  try {
    execFileSync('python3', ['--version'])
    return true
  } catch {
    return false
  }
}
