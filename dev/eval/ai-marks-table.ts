/** `node dev/eval/ai-marks-table.ts`: writes the tables of `docs/ai-marks.md` from the data. */
import { readFileSync, writeFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'
import { withIdentityTables } from './ai-marks/identity-table.ts'

const path = 'docs/ai-marks.md'
const document = withIdentityTables(readFileSync(path, 'utf8'))
const options = (await resolveConfig(path)) ?? {}
writeFileSync(path, await format(document, { ...options, filepath: path }))
