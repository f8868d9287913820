export const common = {
  product: '劳动关系监测分析',
  none: '—',
  unknown: '未知',
  all: '全部',
  cancel: '取消',
  close: '关闭',
  clear: '清除',
  download: '下载',
  rows: '行',
  from_to: '{{from}} 至 {{to}}',
  show_more: '显示全部 {{n}} 条',
  show_less: '收起',
} as const
