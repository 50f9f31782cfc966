/**
 * Empties what this browser keeps of the site, once more than the answer's `Clear-Site-Data` has asked
 * for: not every browser heeds all of it.
 */

/** Whether this is the page that says that all is forgotten. */
export function isForgotten(): boolean {
  return document.querySelector('[data-done=forgotten]') !== null
}

export async function forgetOnThisDevice(): Promise<void> {
  await Promise.allSettled([
    endServiceWorkers().then(deleteCaches),
    deleteDatabases(),
    clearStorages(),
  ])
}

async function endServiceWorkers(): Promise<void> {
  const registrations = (await navigator.serviceWorker?.getRegistrations()) ?? []
  await Promise.all(registrations.map((registration) => registration.unregister()))
}

async function deleteCaches(): Promise<void> {
  const names = await caches.keys()
  await Promise.all(names.map((name) => caches.delete(name)))
}

async function deleteDatabases(): Promise<void> {
  for (const { name } of await indexedDB.databases()) if (name) indexedDB.deleteDatabase(name)
}

async function clearStorages(): Promise<void> {
  localStorage.clear()
  sessionStorage.clear()
}
