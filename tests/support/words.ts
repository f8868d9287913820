import type { Names } from '../../src/app/names'
import { type Words, wordsOf } from '../../src/app/panels/use-words'
import type { OrgUnit } from '../../src/app/units'
import type { Language } from '../../src/domain/text'
import { spokenIn, startTexts } from '../../src/i18n/language'

await startTexts('en')

/** Words for a panel's model, as the screen would give them. */
export function testWords(
  units: readonly OrgUnit[] = [],
  language: Language = 'zh',
  names: Names = new Map(),
): Words {
  return wordsOf(language, spokenIn(language).t, units, names)
}

/** A unit of the organisation; without a place on the map unless one is given. */
export const testUnit = (code: string, name: string, grid?: readonly [number, number]): OrgUnit => ({
  ...{ code, name, type: grid ? 'street' : 'bureau' },
  ...{ gridCol: grid?.[0] ?? null, gridRow: grid?.[1] ?? null },
})
