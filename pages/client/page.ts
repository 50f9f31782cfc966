/** What a script adds to every page: nothing on it needs this to be read. */
import { startActions } from './actions.ts'

startActions()
