import type { In } from '../../words/define-words.ts'
import type { en } from './en.ts'

export const es: In<typeof en> = {
  title: 'Estás sin conexión',
  text: 'Esta página no se puede abrir sin red. Un resultado que este dispositivo haya mostrado en la última media hora se puede volver a ver.',
  lastKept: 'El último resultado en este dispositivo:',
  nothingKept: 'No hay ningún resultado guardado en este dispositivo.',
  again: 'Intentar de nuevo',
  isOffline: 'Estás sin conexión. Lo que hay en esta página se queda.',
  isOnline: 'Vuelves a tener conexión.',
  isCopy: 'Estás sin conexión: esta es la copia que este dispositivo guardó a las {time}.',
}
