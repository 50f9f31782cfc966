import type { In } from '../../../words/define-words.ts'
import type { en } from './en.ts'

export const es: In<typeof en> = {
  title: '¿Su repositorio tiene la aplicación de GitHub?',
  about:
    'Entonces no hay dirección de webhook. Inicie sesión con GitHub: quien puede escribir en el repositorio ve qué resultó de sus revisiones.',
  signIn: 'Iniciar sesión con GitHub',
  label: 'Repositorio',
  hint: 'Propietario y nombre, como en su dirección de GitHub. Se pregunta a GitHub qué puede hacer usted allí y no se guarda nada de ello.',
  aboutNames:
    'Los recuentos están bajo huellas que solo encuentran juntos el número del repositorio en GitHub y el secreto de este servicio. No contienen código, rutas ni nombres, y desaparecen a los trece meses.',
}
