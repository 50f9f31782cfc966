/** The table of operations: what the product can do, whichever door it is asked through. */
import { scanOperation } from './scan.ts'

export const operations = [scanOperation] as const
