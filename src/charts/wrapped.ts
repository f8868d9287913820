/** Widths in em, near enough for breaking lines: Chinese signs are square, the others about half as wide. */
const widthOf = (sign: string): number => (/[\u2E80-\uFFEF\u{1F000}-\u{3FFFF}]/u.test(sign) ? 1 : 0.56)

/** Signs that may not begin a line. */
const closing = /[，。；：、！？）】》」%,.;:!?)]/

/** A text in lines of at most `em` square signs; words that are not Chinese stay whole where they can. */
export function wrapped(text: string, em: number): string[] {
  const parts = text.match(/[A-Za-z0-9.,%+−–-]+|\s+|[\s\S]/gu) ?? []
  const lines: string[] = []
  let [line, width] = ['', 0]
  for (const part of parts) {
    const signs = [...part]
    const wide = signs.reduce((sum, sign) => sum + widthOf(sign), 0)
    if (width + wide > em && line !== '' && !closing.test(part)) {
      lines.push(line.trimEnd())
      ;[line, width] = ['', 0]
      if (/^\s/.test(part)) continue
    }
    line += part
    width += wide
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()]
}
