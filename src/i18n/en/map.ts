import type { WordsOf } from '../texts'
import type { map as zh } from '../zh/map'

export const map = {
  title: 'Map',
  hint: 'The tiles of the units on the page Union formation. Drag a tile, or press arrow keys on it, or click it and then a place; two tiles that meet change places.',
  reset: 'Original positions',
  tile: '{{name}}, column {{col}}, row {{row}}',
  gap: 'Column {{col}}, row {{row}}, empty',
  outlines_hint:
    'A GeoJSON file of your own (up to 5 MB) can take the place of the tiles. It stays in this browser; only outlines and their units are kept.',
  outlines_of: 'Outlines from {{file}}, kept in this browser only.',
  outlines_take: 'Choose an outline file',
  outlines_drop: 'Back to tiles',
  matched: 'Property "{{property}}" matches {{n}} units. ',
  strangers: 'In the file, but no unit: {{names}}. ',
  lacking: 'Units that the file lacks: {{names}}. ',
  fault_too_large: 'The file is larger than 5 MB and was not taken.',
  fault_not_geojson: 'This is no GeoJSON FeatureCollection; it was not taken.',
  fault_no_areas: 'The file has no areas (Polygon, MultiPolygon); it was not taken.',
  fault_too_many: 'The file has more than 500 areas or 200,000 points; simplify it first. It was not taken.',
  fault_no_match: 'No property equals a unit code or name; the file was not taken.',
} as const satisfies WordsOf<typeof zh>
