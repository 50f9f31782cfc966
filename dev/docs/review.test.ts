import { readFileSync } from 'node:fs'
import Ajv2020 from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readConfiguration } from '../../shared/review/configuration/read-configuration.ts'
import { path, reviewDocument, schemaFile, schemaPath } from './review.ts'

describe('docs/review.md', () => {
  it('holds the fields as they are read (node dev/docs/review.ts writes them)', async () => {
    expect(readFileSync(path, 'utf8')).toBe(await reviewDocument())
  })

  it('has an example that is read without a problem, and that the schema takes', () => {
    const example = /```yaml\n([\s\S]*?)```/.exec(readFileSync(path, 'utf8'))![1]!
    expect(readConfiguration(example).problems).toEqual([])
    const validate = new Ajv2020({ strict: false }).compile(
      JSON.parse(readFileSync(schemaPath, 'utf8')) as object,
    )
    expect(validate(parse(example))).toBe(true)
    expect(validate({ comments: { budget: 21 } })).toBe(false)
  })
})

describe('the schema of .phantom-scope.yml', () => {
  it('is what is read (node dev/docs/review.ts writes it)', async () => {
    expect(readFileSync(schemaPath, 'utf8')).toBe(await schemaFile())
  })
})
