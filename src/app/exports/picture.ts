import type { Framed } from '../../charts/framed'
import { saveBlob } from '../data/save-file'

const svgBlob = ({ svg }: Framed) => new Blob([svg], { type: 'image/svg+xml;charset=utf-8' })

/** Sharp on a slide of twice the size. */
const scale = 2

export const saveSvg = (name: string, picture: Framed): void => saveBlob(`${name}.svg`, svgBlob(picture))

/** Saves a picture in points of twice its size; rejects when the browser cannot draw it. */
export async function savePng(name: string, picture: Framed): Promise<void> {
  const url = URL.createObjectURL(svgBlob(picture))
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = picture.width * scale
    canvas.height = picture.height * scale
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
    if (!png) throw new Error('the browser made no image')
    saveBlob(`${name}.png`, png)
  } finally {
    URL.revokeObjectURL(url)
  }
}
