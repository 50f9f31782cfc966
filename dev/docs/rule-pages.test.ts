import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { documentOf, ruleDescriptions } from '../../shared/review/rules/index.ts'
import { rulePage } from '../../workers/review/engine/rule-book.ts'
import { rulePages } from './rule-pages.ts'

describe('the pages of rules', () => {
  it('are the documents of rules, where comments lead to', () => {
    for (const { id } of ruleDescriptions)
      expect(rulePage(id)).toBe(documentOf(id).replace(/^docs(.*)\.md/, '$1'))
  })

  it('have every rule under its name', () => {
    const pages = rulePages()
    expect(pages.size).toBeGreaterThan(3)
    for (const [area, page] of pages) {
      const document = readFileSync(`docs/rules/${area}.md`, 'utf8')
      const anchors = (text: string) => [...text.matchAll(/<a id="([\w-]+)">/g)].map(String)
      expect(anchors(document).length).toBeGreaterThan(0)
      expect(anchors(page)).toEqual(anchors(document))
    }
  })

  it('run nothing', () => {
    for (const page of rulePages().values())
      expect(page).not.toMatch(/<script|<[^>]*\son\w+=|style=/)
  })
})
