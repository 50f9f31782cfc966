/** What a script adds to every page: nothing on it needs this to be read. */
import { startActions } from './actions.ts'
import { startBusyButtons } from './busy.ts'
import { startConnection } from './connection.ts'
import { forgetOnThisDevice, isForgotten } from './device/forget.ts'
import { startLastResult } from './device/last-result.ts'
import { startServiceWorker } from './device/service-worker.ts'

startActions()
startBusyButtons()
startConnection()
if (isForgotten()) void forgetOnThisDevice()
else {
  startServiceWorker()
  startLastResult()
}
