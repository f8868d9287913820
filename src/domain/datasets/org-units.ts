import type { Dataset } from '../dataset'
import { code, required, unitCode } from './common'

export const orgUnits: Dataset = {
  id: 'org_units',
  title: { zh: '单位维表', en: 'Organisation units' },
  grain: { zh: '每个单位一行', en: 'one row per unit' },
  columns: [
    unitCode,
    required({
      name: 'unit_name',
      title: { zh: '单位名称', en: 'Unit name' },
      aliases: ['名称'],
      kind: 'text',
    }),
    required({
      name: 'unit_type',
      title: { zh: '单位类型', en: 'Unit type' },
      aliases: ['类型'],
      kind: 'category',
      codes: [
        code('street', '街道', 'Street'),
        code('park', '园', 'Park', ['园区']),
        code('bureau', '局', 'Bureau'),
        code('front', '战线', 'Front'),
        code('direct', '直属', 'Direct', ['直属基层']),
      ],
    }),
    { name: 'parent_code', title: { zh: '上级代码', en: 'Parent code' }, kind: 'code' },
    { name: 'division_code', title: { zh: '行政区划代码', en: 'Division code' }, kind: 'code' },
    { name: 'grid_col', title: { zh: '格列', en: 'Grid column' }, kind: 'count' },
    { name: 'grid_row', title: { zh: '格行', en: 'Grid row' }, kind: 'count' },
    { name: 'size_class', title: { zh: '规模组', en: 'Size class' }, kind: 'text' },
  ],
  key: ['unit_code'],
}
