/** The lowering of Python: its syntax tree in the normal form. */
import type { SourceFile } from '../../syntax/source-file.ts'
import type { ProgramForm } from '../form.ts'
import { lowerStatements } from './statements.ts'

export const lowerPython = (file: SourceFile): ProgramForm => ({
  body: lowerStatements(file.root.children, file),
})
