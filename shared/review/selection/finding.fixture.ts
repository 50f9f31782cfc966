/** A finding for tests: wrong in one way only, but for what a test says. */
import type { ChangedFile } from '../change.ts'
import type { Finding } from '../finding.ts'

export const findingOf = (given: Partial<Finding> = {}): Finding => {
  const line = given.line ?? 1
  return {
    rule: 'python/shell-from-input',
    path: 'src/a.py',
    line,
    endLine: line,
    category: 'security',
    severity: 'high',
    confidence: 'high',
    cwe: 78,
    message: 'Input reaches a shell.',
    shape: `run ( x ) ${line}`,
    ...given,
  }
}

/** A file of which all lines up to `lines` were added. */
export const fileOf = (given: Partial<ChangedFile> = {}, lines = 200): ChangedFile => {
  const all = Array.from({ length: lines }, (_, index) => index + 1)
  return {
    path: 'src/a.py',
    status: 'modified',
    addedLines: all,
    removedLines: 0,
    commentable: all,
    text: '',
    ...given,
  }
}
