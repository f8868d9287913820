import { type CSSProperties, type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { mostTiles, type Place, type Position, type Positions, withMoved } from '../map/places'
import type { Words } from '../panels/use-words'
import styles from './tile-editor.module.css'

interface TileEditorProps {
  readonly places: readonly Place[]
  readonly onMove: (positions: Positions) => void
  readonly words: Words
}

const steps: Readonly<Record<string, Position>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** The tiles with an empty row and column around them: drag one, press arrow keys on it, or pick it and then a place. */
export function TileEditor({ places, onMove, words }: TileEditorProps) {
  const { t } = words
  const [picked, setPicked] = useState<string | null>(null)
  const grid = useRef<HTMLDivElement>(null)
  const follow = useFollow(grid, places)
  const room = (most: number) => Math.min(mostTiles, most + 1)
  const columns = room(Math.max(...places.map(({ gridCol }) => gridCol)))
  const rows = room(Math.max(...places.map(({ gridRow }) => gridRow)))
  const move = (code: string, to: Position) => {
    onMove(withMoved(places, code, to))
    setPicked(null)
  }
  const onKeyDown = (event: KeyboardEvent, { code, gridCol, gridRow }: Place) => {
    const step = steps[event.key]
    if (event.key === 'Escape' && picked) {
      event.preventDefault()
      setPicked(null)
    }
    if (!step) return
    event.preventDefault()
    follow.current = code
    move(code, [gridCol + step[0], gridRow + step[1]])
  }
  const cells = Array.from({ length: rows }, (_, y) =>
    Array.from({ length: columns }, (__, x): Position => [x + 1, y + 1]),
  )
  const across: CSSProperties & { '--columns': number } = { '--columns': columns }
  return (
    <div ref={grid} className={styles.grid} style={across} data-testid="tile-editor">
      {cells.flat().map(([col, row]) => {
        const place = places.find(({ gridCol, gridRow }) => gridCol === col && gridRow === row)
        const drop = (code: string) => move(code, [col, row])
        if (!place) {
          return <Gap key={`${col} ${row}`} at={[col, row]} picked={picked} onDrop={drop} words={words} />
        }
        const { code, name } = place
        return (
          <button
            key={code}
            type="button"
            draggable
            data-code={code}
            className={styles.tile}
            aria-pressed={picked === code}
            aria-label={t('map.tile', { name, col, row })}
            onKeyDown={(event) => onKeyDown(event, place)}
            onClick={() => (picked && picked !== code ? drop(picked) : setPicked(picked ? null : code))}
            onDragStart={({ dataTransfer }) => dataTransfer.setData('text/plain', code)}
            onDragOver={(event) => event.preventDefault()}
            onDrop={(event) => {
              event.preventDefault()
              drop(event.dataTransfer.getData('text/plain'))
            }}
          >
            {name}
          </button>
        )
      })}
    </div>
  )
}

/** Keeps the focus on a tile that a key has moved: it stands elsewhere among its neighbours then. */
function useFollow(grid: RefObject<HTMLElement | null>, places: readonly Place[]) {
  const moved = useRef<string | null>(null)
  const shown = useRef(places)
  useEffect(() => {
    if (shown.current === places) return
    shown.current = places
    const tiles = [...(grid.current?.querySelectorAll<HTMLElement>('[data-code]') ?? [])]
    tiles.find(({ dataset }) => dataset.code === moved.current)?.focus()
    moved.current = null
  }, [grid, places])
  return moved
}

interface GapProps {
  readonly at: Position
  readonly picked: string | null
  readonly onDrop: (code: string) => void
  readonly words: Words
}

/** An empty place; a button only while a tile is picked, so that Tab does not stop at nothing. */
function Gap({ at: [col, row], picked, onDrop, words }: GapProps) {
  return (
    <button
      type="button"
      className={styles.gap}
      disabled={picked === null}
      aria-label={words.t('map.gap', { col, row })}
      onClick={() => picked && onDrop(picked)}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        onDrop(event.dataTransfer.getData('text/plain'))
      }}
    />
  )
}
