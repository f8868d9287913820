import { emphasised } from '../../charts/emphasis'
import { useLanguage } from '../../i18n/language'
import type { Subject } from '../trace/subject'
import { markSubject } from '../trace/table-cells'
import { useTrace } from '../trace/trace-context'
import type { Standpoint } from './asks'
import { LazyChart } from './lazy-chart'
import { spokenMark, spokenPicture } from './spoken-picture'
import { useSteadyOption } from './steady-option'
import { TallFrame } from './tall-frame'
import { useChartTheme } from './use-chart-theme'
import type { PanelCrossing } from './use-crossing'
import { useWords } from './use-words'

interface PictureProps {
  readonly at: Standpoint
  readonly crossing: PanelCrossing
  readonly subject: Subject
}

/** The picture of a panel, with what its marks do and how they are told. */
export function Picture({ at, crossing, subject }: PictureProps) {
  const { model, isChosen, chosen, onSelect } = crossing
  const theme = useChartTheme()
  const words = useWords()
  const trace = useTrace()
  const { t } = useLanguage()
  const plain = model?.option?.(theme)
  const option = plain && isChosen ? emphasised(plain, isChosen) : plain
  const drawn = useSteadyOption({ option, model, at, theme, words, chosen })
  if (!drawn || !model) return null
  const { height, title, table } = model
  return (
    <TallFrame height={height} name={title}>
      <LazyChart
        option={drawn}
        height={height}
        description={spokenPicture(title, table, t)}
        keys={{
          name: t(onSelect ? 'panel.keys_choose' : 'panel.keys_open', { title }),
          wordsOf: (key) => spokenMark(table, key),
        }}
        onTrace={(key) => trace(markSubject(subject, table, key))}
        {...(onSelect ? { onSelect } : {})}
      />
    </TallFrame>
  )
}
