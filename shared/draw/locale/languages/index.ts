/** The languages that drawings can speak, each as its lines. Neighbours resemble each other. */
import { en } from './en.ts'

export const languages: Readonly<Record<string, string>> = { en }
