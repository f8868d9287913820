import type { Translate } from '../i18n/language'

const isProgramGone = /dynamically imported module|module script failed/i

/** What to say of a step that failed: what to do where we know it, else the error's own words. */
export function failureText(error: unknown, t: Translate): string {
  // By name: the class lives in a chunk that need not be loaded here.
  if (error instanceof Error && error.name === 'StorageFullError') return t('shell.storage_full')
  if (error instanceof Error && error.name === 'AlreadyLoadedError')
    return `${error.message}: ${t('problem.already_loaded')}`
  if (error instanceof DOMException && /^Not(?:Readable|Found)Error$/.test(error.name))
    return t('problem.file_unreadable')
  // An open page asks for parts of a build that went when another one was installed.
  if (error instanceof Error && isProgramGone.test(error.message)) return t('shell.program_gone')
  return error instanceof Error ? error.message : String(error)
}
