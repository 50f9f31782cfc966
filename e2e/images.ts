/** Images of a running system: made, seen and deleted through the Worker that may. */
import type { System } from './system.ts'

const address = (name: string) => `http://images.example.invalid/${name}`
const maker = ({ harness }: System) => harness.getWorker('image-maker')

/** Answers with the name of the image. */
export async function makeImage(system: System, type: string, body: string) {
  const headers = { 'content-type': type }
  return maker(system).fetch(address(''), { method: 'POST', headers, body })
}

export async function seeImage(system: System, name: string) {
  return maker(system).fetch(address(name))
}

export async function deleteImage(system: System, name: string) {
  return maker(system).fetch(address(name), { method: 'DELETE' })
}
