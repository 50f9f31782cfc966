import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import type { BuiltFrame } from '../../pages/key-frame/built-frame.ts'
import { buildFrame } from './build-frame.ts'

describe('the frame for a key, as it is built', () => {
  let frame: BuiltFrame
  beforeAll(async () => {
    frame = await buildFrame()
  })

  it('has ten kilobytes at most as it is sent, words and all', () => {
    const wordsAndMarkup = 1_000
    expect(gzipSync(frame.script + frame.style).length + wordsAndMarkup).toBeLessThan(10_000)
  })

  it('is named by its hashes', () => {
    const hash = createHash('sha256').update(frame.script).digest('base64')
    expect(frame.scriptHash).toBe(`'sha256-${hash}'`)
    expect(frame.styleHash).toMatch(/^'sha256-[\w+/]{43}='$/)
  })

  it('loads nothing, stores nothing, and sends by one way alone', () => {
    const ways =
      /\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|localStorage|sessionStorage|indexedDB|BroadcastChannel|clipboard|innerHTML|eval|Function)\b\s*[(.=]|import\(/
    expect(frame.script).not.toMatch(ways)
    expect(frame.script.match(/postMessage/g)).toHaveLength(1)
    expect(frame.style).not.toMatch(/url\(|@import/)
  })
})
