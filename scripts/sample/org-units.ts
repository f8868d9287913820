import { datasetOf } from '../../src/domain/datasets'
import { officeStyle } from './cell'
import { demoNote, type Sheet } from './sheet'
import { units } from './units'

/** One file, sorted first by its name: the units that all others speak of. */
export function orgUnitSheets(): Sheet[] {
  const facts = units.map((unit) => ({
    unit_code: unit.code,
    unit_name: unit.name,
    unit_type: unit.type,
    parent_code: '430102',
    division_code: unit.tile ? unit.code : null,
    grid_col: unit.tile?.[0] ?? null,
    grid_row: unit.tile?.[1] ?? null,
    size_class: unit.size,
  }))
  const fields = [
    'unit_code',
    'unit_name',
    'unit_type',
    'parent_code',
    'division_code',
    'grid_col',
    'grid_row',
    'size_class',
  ]
  return [
    {
      file: '01_单位维表.csv',
      dataset: datasetOf('org_units'),
      facts,
      fields,
      style: officeStyle,
      encoding: 'gb18030',
      titles: ['芙蓉区工会组织单位维表（演示数据）'],
      notes: ['注：FR开头的代码为演示用自编代码。', demoNote],
    },
  ]
}
