/** `npm run -s models:train`: makes the shipped weights of change risk anew, and says what they are. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { evaluateModel } from './change-risk/evaluate-model.ts'
import { readChanges } from './change-risk/read-changes.ts'
import { trainModel } from './change-risk/train-model.ts'

const file = join(import.meta.dirname, '../shared/review/risk/weights.json')

const changes = readChanges()
const model = trainModel(changes, evaluateModel(changes).isGoodEnough)
writeFileSync(file, `${JSON.stringify(model, null, 2)}\n`)
console.log(JSON.stringify(model))
