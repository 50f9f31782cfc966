/** The form of a login for those who parse it with others: apart, for a Worker starts without Zod. */
import * as z from 'zod/mini'
import { loginPattern } from './login.ts'

export const loginSchema = z.string().check(z.regex(loginPattern))
