/**
 * Reviews the files named on standard input (a JSON list of { path, text, lines }) with the recommended rules of an
 * ESLint plugin (`security` or `sonarjs`); prints milliseconds of processor time per 1,000 lines, the least of three
 * rounds. Plain JavaScript, for it runs beside its own packages.
 */
import { readFileSync } from 'node:fs'
import { Linter } from 'eslint'
import security from 'eslint-plugin-security'
import sonarjs from 'eslint-plugin-sonarjs'

const configurations = {
  security: security.configs.recommended,
  sonarjs: sonarjs.configs.recommended,
}
const configuration = configurations[process.argv[2]]
const files = JSON.parse(readFileSync(0, 'utf8'))
const linter = new Linter()
const lines = files.reduce((sum, file) => sum + file.lines, 0)
let least = Infinity
for (let round = 0; round < 3; round += 1) {
  const before = process.cpuUsage()
  for (const { text } of files) linter.verify(text, [configuration], { filename: 'a.js' })
  const { user, system } = process.cpuUsage(before)
  least = Math.min(least, (user + system) / 1000)
}
console.log((least / lines) * 1000)
