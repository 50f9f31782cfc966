/** The table of operations: what the product can do, whichever door it is asked through. */
import { samplesOperation } from './samples.ts'
import { scanOperation } from './scan.ts'

export const operations = [scanOperation, samplesOperation] as const
