/** A drawn chart with everything it needs to be read on its own, as one SVG. */
import type { ChartTheme } from './theme'
import { wrapped } from './wrapped'

export interface Frame {
  readonly title: string
  readonly subtitle: string
  /** Below the picture: notes, source, sample data. */
  readonly notes: readonly string[]
  readonly width: number
  /** Of the picture alone. */
  readonly height: number
}

export interface Framed {
  readonly svg: string
  readonly width: number
  readonly height: number
}

const margin = 24
const lineHeight = 1.45

const escaped = (text: string) =>
  text.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, ' ').replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** Signs that no XML holds, as names in cells may: with one of them no reader opens the picture. */
const unheld = /[\p{Cs}\uFFFE\uFFFF]|[^\P{Cc}\t\n\r]/gu

interface Block {
  readonly lines: readonly string[]
  readonly size: number
  readonly colour: string
  readonly weight: number
}

/** The lines of a block below `top`, and where the next one begins. */
function placed({ lines, size, colour, weight }: Block, top: number): { svg: string; bottom: number } {
  const step = size * lineHeight
  const texts = lines.map(
    (line, index) =>
      `<text x="${margin}" y="${top + step * index + size}" font-size="${size}" font-weight="${weight}" fill="${colour}">${escaped(line)}</text>`,
  )
  return { svg: texts.join(''), bottom: top + step * lines.length }
}

/** `drawn`: the picture as SVG text of the frame's width less its margins, and of its height. */
export function framed(drawn: string, frame: Frame, theme: ChartTheme): Framed {
  const { width, height } = frame
  const inner = width - 2 * margin
  const block = (text: string, size: number, colour: string, weight = 400): Block => ({
    ...{ size, colour, weight },
    lines: text === '' ? [] : wrapped(text, inner / size),
  })
  const title = placed(block(frame.title, 20, theme.ink, 600), margin)
  const subtitle = placed(block(frame.subtitle, 14, theme.muted), title.bottom + 4)
  const top = subtitle.bottom + 12
  let bottom = top + height + 12
  const notes = frame.notes.map((note) => {
    const { svg, bottom: next } = placed(block(note, 12, theme.muted), bottom)
    bottom = next
    return svg
  })
  const whole = Math.ceil(bottom + margin)
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${whole}" viewBox="0 0 ${width} ${whole}" font-family="${escaped(theme.font)}">
<rect width="${width}" height="${whole}" fill="${theme.surface}"/>
${title.svg}${subtitle.svg}
<g transform="translate(${margin} ${top})">${drawn.replace(unheld, ' ')}</g>
${notes.join('')}
</svg>`
  return { svg, width, height: whole }
}

/** Width of the picture inside a frame of this width. */
export const innerWidth = (width: number): number => width - 2 * margin
