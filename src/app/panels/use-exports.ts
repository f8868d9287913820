import { notifications } from '@mantine/notifications'
import { framed, innerWidth } from '../../charts/framed'
import { type ChartTheme, lightTheme } from '../../charts/theme'
import { type Translate, useLanguage } from '../../i18n/language'
import type { PanelAction } from '../../ui/panel-menu'
import { saveBlob, saveCsv } from '../data/save-file'
import { savePng, saveSvg } from '../exports/picture'
import { sheetCells, writeWorkbook } from '../exports/workbook'
import { failureText } from '../failure-text'
import { useSnapshot } from '../workspace-context'
import type { PanelModel } from './figure-panel'
import { tableAsCsvFile, tableAsText } from './table-text'

/** On white, whatever the screen's theme, for it goes into papers; double quotes would end the attribute that names the font. */
const paper: ChartTheme = { ...lightTheme, font: lightTheme.font.replaceAll('"', "'") }

/** Of a picture that leaves the screen, in px: it fills half a slide of 1920. */
const pictureWidth = 960

/** The ways out of a panel: its table as text, CSV and workbook, its picture as PNG and SVG. */
export function useExports(
  model: PanelModel | undefined,
  sources: readonly string[],
  asOf: string,
  /** What else has to be known of the figures. */
  note: string,
): PanelAction[] {
  const { t } = useLanguage()
  const { hasSample } = useSnapshot()
  if (!model) return []
  const below = [
    ...[model.note ?? '', note].filter((each) => each !== ''),
    sources.length > 0
      ? t('trace.source', { files: sources.join(t('common.comma')), asOf })
      : t('panel.source_none', { asOf }),
    ...(hasSample ? [t('panel.sample')] : []),
  ]
  const name = hasSample ? `${t('panel.sample')} ${model.title}` : model.title
  return [
    ...tableActions(model, name, below, t),
    ...(model.option ? pictureActions(model, name, below, t) : []),
  ]
}

/** Says why when a step that takes a while did not work. */
function told(step: Promise<void>, t: Translate, done?: string) {
  step.then(
    () => done && notifications.show({ message: done, color: 'green' }),
    (error: unknown) =>
      notifications.show({ title: t('shell.failed'), message: failureText(error, t), color: 'red' }),
  )
}

function tableActions(
  { title, table: { columns, rows } }: PanelModel,
  name: string,
  below: readonly string[],
  t: Translate,
): PanelAction[] {
  const copy = () => navigator.clipboard.writeText(tableAsText(columns, rows))
  const workbook = async () => {
    const header = columns.map((column) => column.header)
    const widths = header.map((text, index) => (index === 0 ? 28 : Math.max(12, text.length * 2)))
    const notes = [title, ...below]
    saveBlob(`${name}.xlsx`, await writeWorkbook({ header, rows: sheetCells(columns, rows), widths, notes }))
  }
  return [
    { key: 'copy', text: t('panel.copy_table'), onSelect: () => told(copy(), t, t('trace.copied_table')) },
    {
      key: 'csv',
      text: t('panel.save_csv'),
      onSelect: () => saveCsv(`${name}.csv`, tableAsCsvFile(columns, rows)),
    },
    { key: 'xlsx', text: t('trace.download_xlsx'), onSelect: () => told(workbook(), t) },
  ]
}

function pictureActions(
  { title, subtitle, option, height }: PanelModel,
  name: string,
  notes: readonly string[],
  t: Translate,
): PanelAction[] {
  const picture = async () => {
    const { drawSvg } = await import('../../ui/chart')
    const drawn = drawSvg(option?.(paper) ?? {}, innerWidth(pictureWidth), height)
    return framed(drawn, { title, subtitle, notes, width: pictureWidth, height }, paper)
  }
  const save = async (write: typeof savePng | typeof saveSvg) => write(name, await picture())
  return [
    { key: 'png', text: t('trace.image_png'), onSelect: () => told(save(savePng), t) },
    { key: 'svg', text: t('trace.image_svg'), onSelect: () => told(save(saveSvg), t) },
  ]
}
