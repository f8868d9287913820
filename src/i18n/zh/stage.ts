/** Words of the full screen. */
export const stage = {
  start: '全屏',
  start_key: '全屏放映（按 F）',
  back: '上一步',
  on: '下一步',
  leave: '退出全屏',
  position: '当前位置',
  rows_below: '↓ 还有 {{n}} 行',
  more_below: '↓ 下面还有',
  columns_beside: '→ 还有 {{n}} 列',
  waiting: '有新的改动，退出全屏后更新',
} as const
