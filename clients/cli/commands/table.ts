/**
 * All commands. The build runs this file and puts its result, which is plain data, in its place, so
 * that a command starts without the schemas that it was made from.
 */
import { operations } from '../../../shared/api/operations.ts'
import type { Operation } from '../../../shared/api/operation.ts'
import type { Command } from '../command.ts'
import { additions } from './additions.ts'
import { commandOf } from './of-operation.ts'
import { ownCommands } from './own.ts'

export const commands: readonly Command[] = [
  ...operations.flatMap((operation: Operation) =>
    (operation.commands ?? []).map((command) =>
      commandOf(operation, command, additions[command.name]),
    ),
  ),
  ...ownCommands,
]
