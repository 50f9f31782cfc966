import { describe, expect, it } from 'vitest'
import { exampleFacts } from '../../../embed/example-facts.ts'
import { readmeAround } from './around-words.ts'
import { writeReadme, type ReadmeRequest } from './write-readme.ts'

const request: ReadmeRequest = {
  style: 'creative',
  origin: 'https://scope.example',
  theme: 'nord',
  pictures: ['portfolio-banner'],
}

describe('a README with the words of a model', () => {
  const words =
    '## About\n\nBuilds tools. [Hire me](https://evil.example) <img src=x> @ada\n\n- one\n- two'

  it('has the words without their links, between what is ours', () => {
    const readme = readmeAround(words, exampleFacts, request)
    expect(readme).toContain('## About\n\nBuilds tools. Hire me')
    expect(readme).toContain('# ada-lumen')
    expect(readme).toContain('](./portfolio-banner.png)')
    expect(readme).toContain('https://scope.example/card/ada-lumen.svg')
    expect(readme).toContain('language model wrote these words')
    expect(readme).not.toMatch(/evil|@/)
  })

  it('stays below the lines of its style, however much was written', () => {
    const long = '# Me\nmore\n'.repeat(500)
    const readme = readmeAround(long, exampleFacts, { ...request, style: 'minimalist' })
    expect(readme.split('\n').length).toBeLessThan(40)
  })

  it('is written without a model where nothing is left of them', () => {
    expect(readmeAround('<p>', exampleFacts, request)).toBe(writeReadme(exampleFacts, request))
  })
})
