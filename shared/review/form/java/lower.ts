/** Java in the normal form. Classes go by their simple names: `java.io.File` and an imported `File` are one path. */
import type { SourceFile } from '../../syntax/source-file.ts'
import type { ProgramForm } from '../form.ts'
import { lowerStatements } from './statements.ts'

export const lowerJava = (file: SourceFile): ProgramForm => ({
  body: lowerStatements(file.root.children, file),
})
