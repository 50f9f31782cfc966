import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { documentOf, ruleDescriptions } from '../../shared/review/rules/index.ts'
import { secretsIn } from '../../shared/review/rules/secrets/find.ts'
import { ruleDocuments } from './rules.ts'

const written = await ruleDocuments()

describe('docs/rules', () => {
  it('holds what the rules say of themselves (node dev/docs/rules.ts writes it)', () => {
    const files = readdirSync('docs/rules').map((name) => `docs/rules/${name}`)
    expect(files.toSorted()).toEqual([...written.keys()].toSorted())
    for (const path of files) expect(readFileSync(path, 'utf8')).toBe(written.get(path))
  })

  it('has a place for each rule', () => {
    const missing = ruleDescriptions.filter(({ id }) => {
      const [path, name] = documentOf(id).split('#')
      return !written.get(path!)?.includes(`<a id="${name}"></a>`)
    })
    expect(missing).toEqual([])
  })

  it('shows nothing of the form of a secret', () => {
    const secrets = [...written].flatMap(([path, text]) =>
      secretsIn(path, text).filter(
        ({ rule, confidence }) => confidence !== 'low' || !rule.id.endsWith('-literal'),
      ),
    )
    expect(secrets.map(({ rule }) => rule.id)).toEqual([])
  })
})
