/** The edge Worker's door. */
import { createApp } from './app.ts'

const app = createApp()

export default app
