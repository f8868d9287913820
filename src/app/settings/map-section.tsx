import { Button, FileButton } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { failureText } from '../failure-text'
import type { MapSettings } from '../map/map-keeper'
import { placesOf } from '../map/places'
import { type ReadGeo, readGeoJson } from '../map/read-geojson'
import { useMap } from '../map/use-map'
import type { Words } from '../panels/use-words'
import { useWorkspace } from '../workspace-context'
import { Section } from './section'
import styles from './settings.module.css'
import { TileEditor } from './tile-editor'

/** How the places are drawn: tiles that can be moved, or outlines from a file that stays in this browser. */
export function MapSection({ words }: { readonly words: Words }) {
  const { t, units } = words
  const { positions } = useMap()
  const change = useMapChange(words)
  const places = useMemo(() => placesOf(units, positions), [units, positions])
  return (
    <Section
      title={t('map.title')}
      hint={t('map.hint')}
      testId="map"
      actions={
        Object.keys(positions).length > 0 && (
          <Button size="compact-sm" variant="default" onClick={() => change.mutate({ positions: {} })}>
            {t('map.reset')}
          </Button>
        )
      }
    >
      {places.length > 0 ? (
        <TileEditor places={places} onMove={(moved) => change.mutate({ positions: moved })} words={words} />
      ) : (
        <p className={styles.hint}>{t('union.map_no_grid')}</p>
      )}
      <Outlines words={words} onChange={change.mutate} />
    </Section>
  )
}

function useMapChange({ t }: Words) {
  const { map } = useWorkspace()
  return useMutation({
    mutationFn: (part: Partial<MapSettings>) => map.change(part),
    onError: (error) =>
      notifications.show({ title: t('shell.failed'), message: failureText(error, t), color: 'red' }),
  })
}

interface OutlinesProps {
  readonly words: Words
  readonly onChange: (part: Partial<MapSettings>) => void
}

function Outlines({ words, onChange }: OutlinesProps) {
  const { t, units } = words
  const { shapes } = useMap()
  const [said, setSaid] = useState('')
  const take = async (file: File | null) => {
    if (!file) return
    const read = readGeoJson(await file.text(), file.name, units)
    if (typeof read === 'string') return setSaid(t(`map.fault_${read}`))
    onChange({ shapes: read.shapes })
    setSaid(readText(read, words))
  }
  return (
    <div className={styles.outlines}>
      <p className={styles.hint}>
        {shapes ? t('map.outlines_of', { file: shapes.fileName }) : t('map.outlines_hint')}
      </p>
      <FileButton accept=".geojson,.json,application/geo+json" onChange={(file) => void take(file)}>
        {(props) => (
          <Button size="compact-sm" variant="default" {...props}>
            {t('map.outlines_take')}
          </Button>
        )}
      </FileButton>
      {shapes && (
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => {
            onChange({ shapes: null })
            setSaid('')
          }}
        >
          {t('map.outlines_drop')}
        </Button>
      )}
      <p role="status" className={styles.hint} data-testid="outlines-said">
        {said}
      </p>
    </div>
  )
}

/** Which property named the units, and who found no counterpart on either side. */
function readText({ shapes, strangers, lacking }: ReadGeo, { t }: Words): string {
  const n = new Set(shapes.shapes.flatMap(({ code }) => code ?? [])).size
  const list = (names: readonly string[]) => names.join(t('common.comma'))
  return [
    t('map.matched', { property: shapes.property, n }),
    ...(strangers.length > 0 ? [t('map.strangers', { names: list(strangers) })] : []),
    ...(lacking.length > 0 ? [t('map.lacking', { names: list(lacking.map(({ name }) => name)) })] : []),
  ].join('')
}
