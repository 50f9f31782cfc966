/**
 * `npm run -s models:evaluate`: how good the models are. Lines to read, then one line of JSON. Exit codes: 0, or 1 where
 * the shipped weights say of themselves what the figures do not.
 */
import weights from '../shared/review/risk/weights.json' with { type: 'json' }
import { boundsOfDifference, evaluateModel } from './change-risk/evaluate-model.ts'
import { readChanges } from './change-risk/read-changes.ts'
import { evaluateRanking, plainWorld, variedWorld } from './finding-ranking/evaluate-ranking.ts'

const changes = readChanges()
const risk = evaluateModel(changes)
const difference95 = boundsOfDifference(changes)
const ranking = { varied: evaluateRanking(variedWorld), plain: evaluateRanking(plainWorld) }

const { leaveOneProjectOut, laterChanges, buggyInBand } = risk
console.log(
  `Change risk ${weights.version}: ${risk.changes} changes, ${percent(risk.buggy)} mended`,
)
console.log('AUC on a project that was left out  model  lines added  mended  calibration error')
for (const [project, figures] of Object.entries(leaveOneProjectOut.projects))
  console.log(
    `  ${project.padEnd(34)}${figures.auc.toFixed(3)}  ${figures.linesAddedAuc.toFixed(3).padEnd(11)}  ` +
      `${percent(figures.buggy).padEnd(6)}  ${figures.calibrationError.toFixed(3)}`,
  )
console.log(
  `  ${'mean'.padEnd(34)}${leaveOneProjectOut.auc.toFixed(3)}  ${leaveOneProjectOut.linesAddedAuc.toFixed(3)}` +
    `        difference, 95 %: ${difference95.join(' to ')}`,
)
console.log(
  `AUC on later changes                ${laterChanges.auc.toFixed(3)}  ${laterChanges.linesAddedAuc.toFixed(3)}`,
)
console.log(`Calibration error over all projects left out: ${risk.calibrationError.toFixed(3)}`)
console.log(
  `Mended by band: low ${percent(buggyInBand.low)}, medium ${percent(buggyInBand.medium)}, ` +
    `high ${percent(buggyInBand.high)}. ${weights.isShown ? 'Shown.' : 'Not shown.'}`,
)
console.log(
  'Ranking of findings, in made-up worlds: AUC of what is learned, and of the rules alone',
)
console.log(
  `  rules differ from what they say     ${ranking.varied.auc}  ${ranking.varied.priorAuc}`,
)
console.log(`  rules are what they say             ${ranking.plain.auc}  ${ranking.plain.priorAuc}`)
console.log(JSON.stringify({ risk: { ...risk, difference95 }, ranking }))
process.exitCode = weights.isShown === risk.isGoodEnough ? 0 : 1

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`
}
