import type { In } from '../../words/define-words.ts'
import type { en } from './en.ts'

export const es: In<typeof en> = {
  title: 'El trabajo de quien programa, visto con lupa',
  description:
    'Puntuaciones explicadas de perfiles públicos de GitHub: cuatro dimensiones, un arquetipo y la prueba junto a cada número. Se lee, se muestra y se olvida.',
  lead: 'Nombra una cuenta de GitHub. Su registro público se lee en el momento y cada número dice en qué se apoya.',
  label: 'Login de GitHub, @login o dirección del perfil',
  scan: 'Analizar',
  data: 'Lo leído se sella, se muestra a quien nombre el login y se olvida en 30 minutos como mucho. No se guarda ninguna cookie.',
  samples: 'O mira uno de estos',
  moreSamples: 'one:{count} más|{count} más',
  whatTitle: 'Qué se obtiene',
  dimensions: 'dimensiones',
  whatScore:
    'Cada una de 0 a 100, con sus señales, lo que las haría avanzar y lo que no se pudo ver.',
  archetypes: 'arquetipos',
  whatArchetype:
    'Uno de ellos, con lo que lo decidió. O un honesto «no hay bastante para decirlo».',
  themes: 'temas',
  whatEmbed:
    'Insignias y tarjetas para un README, en {languages} idiomas, dibujadas igual que aquí.',
}
