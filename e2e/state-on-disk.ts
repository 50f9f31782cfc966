/** What the runtime of a system under test writes to this machine's disk while it runs. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const folders = () =>
  readdirSync(tmpdir()).flatMap((name) =>
    name.startsWith('miniflare-') ? join(tmpdir(), name) : [],
  )

/** Remembers what is there; afterwards `filesWith` names the files that came since and hold a text. */
export function watchDisk() {
  const before = new Set(folders())
  return {
    filesWith(text: string): string[] {
      const wanted = Buffer.from(text)
      return folders()
        .filter((folder) => !before.has(folder))
        .flatMap(filesIn)
        .filter((file) => bytesOf(file).includes(wanted))
    },
  }
}

/** Other systems come and go meanwhile: what is gone again holds nothing. */
function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) =>
      entry.isFile() ? join(entry.parentPath, entry.name) : [],
    )
  } catch {
    return []
  }
}

function bytesOf(file: string): Buffer {
  try {
    return statSync(file).size < 50_000_000 ? readFileSync(file) : Buffer.alloc(0)
  } catch {
    return Buffer.alloc(0)
  }
}
